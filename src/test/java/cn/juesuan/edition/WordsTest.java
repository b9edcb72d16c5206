package cn.juesuan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Account;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Account account = new Account(new UnitProfile("示例县档案馆", UnitKind.DEPARTMENT, 2023, "county-2023"));

    private String in(String template) {
        return Words.of(SmallEdition.of2023(), account).in(template);
    }

    @Test
    void captionsTakeTheWordsOfEditionAndAccount() {
        assertEquals("2023年度部门收支，科目代码，{没有的词}", in("{年度}年度{单位}收支，{科目编码}，{没有的词}"));
    }

    @Test
    void anAccountMayPrintAnotherWordThatItselfHoldsWords() {
        account.apply(new Step.SettingStep(Setting.word("合计"), Optional.empty(), Optional.of("{单位}合计$1")));
        account.apply(new Step.SettingStep(Setting.zeroStyle("公开03"), Optional.empty(), Optional.of("照录")));
        assertEquals("部门合计$1", in("{合计}"));
    }
}
