package cn.juesuan.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.ZeroStyle;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTextTest {
    private final TableAccount account = TableAccount.of2024().enter("公开03 2010301 栏2", "1708.47").enter("公开03 2010301 栏3", "0")
        .enter("公开03 2010302 栏3", "0.00");
    private final FigureText text = new FigureText(account.calculation(), MoneyUnit.WAN);

    private String printed(String cell) {
        return text.printed(TableAccount.cell(cell)) + "|" + text.plain(TableAccount.cell(cell)).orElse("空");
    }

    private void style(ZeroStyle style) {
        account.apply(new Step.SettingStep(Setting.zeroStyle("公开03"), Optional.empty(), Optional.of(style.caption())));
    }

    @Test
    void aFigureIsPrintedWithAndWithoutSeparators() {
        assertEquals("1,708.47|1708.47", printed("公开03 2010301 栏2"));
        assertEquals("17,084,700.00", new FigureText(account.calculation(), MoneyUnit.YUAN).printed(TableAccount.cell("公开03 合计 栏1")));
    }

    @Test
    void theEditionLeavesZerosBlankUnlessTheAccountSaysOtherwise() {
        assertEquals(ZeroStyle.BLANK, text.zeroStyle("公开03"));
        assertEquals("|空", printed("公开03 2010301 栏3"));
        style(ZeroStyle.PRINTED);
        assertEquals(ZeroStyle.PRINTED, text.zeroStyle("公开03"));
        assertEquals(ZeroStyle.BLANK, text.zeroStyle("公开02"));
        assertEquals("0.00|0.00", printed("公开03 2010301 栏3"));
        assertEquals("0.00|0.00", printed("公开03 2010301 栏4"));
    }

    @Test
    void aZeroThatWasTypedIsPrintedWhereZerosArePrintedAsEntered() {
        style(ZeroStyle.AS_ENTERED);
        assertEquals("0.00|0.00", printed("公开03 2010301 栏3"));
        assertEquals("|空", printed("公开03 2010301 栏4"));
        assertEquals("|空", printed("公开03 合计 栏4"));
        account.put(TableAccount.cell("公开03 合计 栏4"), Optional.of(new Entry.PrintedZero(Origin.TYPED)));
        assertEquals("0.00|0.00", printed("公开03 合计 栏4"));
        account.enter("公开03 2010301 栏4", "无此项");
        assertEquals("|空", printed("公开03 2010301 栏4"));
        assertEquals("1,708.47|1708.47", printed("公开03 2010301 栏2"));
    }
}
