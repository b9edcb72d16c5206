package cn.juesuan.report.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ReportAccount;
import cn.juesuan.audit.Finding;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The user puts a paragraph into other words; its figures stay views of the account. */
class RewritingTest {
    private static final String KEY = "说明/二/具体/财政拨款收入";
    private ReportAccount account;

    @BeforeEach
    void incomeGrewByAQuarter() {
        account = ReportAccount.of2024().cell("公开02", "2010301", 2, "10").field("上年/收入/财政拨款收入", "8").field("原因/收入/财政拨款收入", "新增普查");
    }

    @Test
    void figuresAndReasonStayLive() {
        account.work().rewrite(KEY, "本年财政拨款收入10万元，比上年多2万元（25%），因为新增普查。");
        assertEquals("{本年}", account.session().account().supplement("改写/" + KEY).orElseThrow().replaceAll("^本年财政拨款收入|万元，.*", ""));
        account.cell("公开02", "2010301", 2, "12").field("原因/收入/财政拨款收入", "新增普查和培训");
        assertEquals("本年财政拨款收入12万元，比上年多4万元（50%），因为新增普查和培训。", account.text(KEY));
        assertTrue(account.work().paragraph(KEY).orElseThrow().isRewritten());
    }

    @Test
    void aFigureTypedOtherwiseIsAFinding() {
        account.work().rewrite(KEY, "本年财政拨款收入11万元，比上年多2万元。");
        assertEquals(List.of("改写的段落“本年财政拨款收入11万元，比上年…”里的 11万元 和账里的数对不上，这一段的数是：10、2、25%。请改正，或恢复程序的写法。"), rewritten());
    }

    @Test
    void aFigureTypedWithinTheTextOfAnotherIsNotTakenForIt() {
        account.work().rewrite(KEY, "10万元，10万元，2万元。");
        account.cell("公开02", "2010301", 2, "12");
        assertEquals("12万元，10万元，4万元。", account.text(KEY));
        assertEquals(1, rewritten().size());
    }

    @Test
    void wordsThatTurnWrongAreAFinding() {
        account.work().rewrite(KEY, "财政拨款收入10万元，增加2万元，因为新增普查。");
        assertEquals(List.of(), rewritten());
        account.cell("公开02", "2010301", 2, "6");
        assertEquals(List.of("改写的段落“财政拨款收入6万元，增加2万元，…”里增减的方向和账里的数相反，请改正。"), rewritten());
    }

    @Test
    void aFigureThatIsNoMoreIsAFinding() {
        account.work().rewrite(KEY, "财政拨款收入10万元，增加2万元。");
        account.field("上年/收入/财政拨款收入", "10");
        assertTrue(rewritten().get(0).contains("用到的“差额”现在没有了"), rewritten()::toString);
    }

    @Test
    void theProgramsOwnTextPutsItBack() {
        String own = account.text(KEY);
        account.work().rewrite(KEY, "财政拨款收入10万元。");
        account.work().rewrite(KEY, own);
        assertFalse(account.session().account().supplement().containsKey("改写/" + KEY));
        account.work().rewrite(KEY, "财政拨款收入10万元。");
        account.session().undo();
        assertEquals(own, account.text(KEY));
    }

    private List<String> rewritten() {
        return account.work().findings().stream().filter(finding -> finding.rule().equals("说明-改写")).map(Finding::message).toList();
    }
}
