package cn.juesuan.workbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ReportAccount;
import cn.juesuan.ShanghaiUnit;
import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.calc.CellValue;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A unit that moves: what its tables mean goes over, what the other place does not ask for is told. */
class EditionMoveTest {
    private final Editions editions = new Editions();
    private final EditSession here = ShanghaiUnit.filled().session();

    @Test
    void figuresGoToTheCellsThatMeanTheSame() {
        EditSession there = carriedOut(new EditionMove(here, editions.named("shandong-2024")), "shandong-2024");
        assertEquals("3,355.90", figure(there, "公开01", "31", 1));
        assertEquals("50.00", figure(there, "公开04", "30", 1));
        assertEquals("620.00", figure(there, "公开07", "2120803", 5));
        assertEquals("18.00", figure(there, "公开08", "2230105", 3));
        assertEquals(List.of("76.00", "67.33", "24.30", "1.75"), List.of(figure(there, "公开09", "1", 1), figure(there, "公开09", "1", 7),
            figure(there, "公开09", "1", 10), figure(there, "公开09", "1", 12)));
        assertEquals(3, there.account().sheets().size());
    }

    @Test
    void whatTheOtherPlaceDoesNotAskForIsTold() {
        List<String> left = new EditionMove(here, editions.named("shandong-2024")).left();
        assertTrue(left.containsAll(List.of("公开09 2230105 栏2：“山东省 2024 年度”没有这一格", "公开09 2230105 栏6：“山东省 2024 年度”没有这一格",
            "补充资料 绩效/工作机制：“山东省 2024 年度”没有这一栏")), left.toString());
    }

    @Test
    void thereAndBackNothingIsLostThatBothPlacesAskFor() {
        EditSession there = carriedOut(new EditionMove(here, editions.named("shandong-2024")), "shandong-2024");
        EditSession back = carriedOut(new EditionMove(there, editions.named("shanghai-2024")), "shanghai-2024");
        Map<String, String> lost = new TreeMap<>();
        here.calculation().cells().filter(cell -> !here.calculation().value(cell).amount().equals(back.calculation().value(cell).amount()))
            .forEach(cell -> lost.put(cell.name(), here.calculation().value(cell).amount().toString()));
        assertTrue(lost.keySet().stream().allMatch(cell -> cell.startsWith("公开09") && cell.matches(".*栏[126]")), lost.toString());
    }

    @Test
    void zerosGivenTotalsRoundingAndTextThatIsNoFigureGoOverAsTheyAre() {
        ReportAccount account = ReportAccount.of2024().cell("公开01", "1", 1, "0").cell("公开02", "合计", 1, "500").cell("公开03", "2010301", 2, "100.004")
            .cell("公开03", "2010302", 2, "30.014").cell("公开03", "20103", 2, "130.03");
        account.session().type(new CellAddress("公开01", "2", 1), "约三万");
        EditionMove move = new EditionMove(account.session(), editions.named("shanghai-2024"));
        EditSession there = carriedOut(move, "shanghai-2024");
        assertEquals(List.of(), move.left().stream().filter(line -> line.contains("没有这一格")).toList());
        assertEquals("0.00 录入", state(there, "公开01", "一般公共预算财政拨款收入", 1));
        assertEquals("500.00", figure(there, "公开02", "合计", 1));
        assertEquals("130.03", figure(account.session(), "公开03", "20103", 2));
        assertEquals("130.03", figure(there, "公开03", "20103", 2));
        assertEquals(Optional.of("约三万"), there.account().entries().values().stream().filter(Entry.Unreadable.class::isInstance).map(entry -> ((Entry.Unreadable) entry).text())
            .findFirst());
    }

    private static String state(EditSession session, String form, String row, int column) {
        CellValue value = session.calculation().value(new CellAddress(form, row, column));
        return value.amount() + " " + value.state().caption();
    }

    @Test
    void theAccountItselfStaysAsItIs() {
        Account before = here.account().copy();
        new EditionMove(here, editions.named("shandong-2024"));
        assertEquals(List.of(), before.stepsTo(here.account()));
    }

    private EditSession carriedOut(EditionMove move, String edition) {
        EditSession session = new EditSession(editions.named(edition), new Account(move.profile()), SilentJournal.INSTANCE);
        Edit edit = move.edit();
        session.apply(edit);
        return session;
    }

    private static String figure(EditSession session, String form, String row, int column) {
        return session.calculation().value(new CellAddress(form, row, column)).amount().toString();
    }
}
