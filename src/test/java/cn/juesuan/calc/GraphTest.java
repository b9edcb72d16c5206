package cn.juesuan.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Account;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.EditionReader;
import cn.juesuan.edition.data.EditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Formulas in their order: what is recalculated after an edit is all that depends on it, and nothing goes round in circles. */
class GraphTest {
    private static final List<String> CELLS = List.of("公开03 2010301 栏2", "公开03 2010301 栏3", "公开03 2010302 栏3", "公开03 2080501 栏2", "公开03 合计 栏1",
        "公开05 2010301 栏2", "公开05 2010301 栏3", "公开02 2010301 栏2", "公开02 2010301 栏3", "公开02 合计 栏3", "公开01 1行 栏1", "公开01 4行 栏1",
        "公开01 60行 栏2", "公开04 29行 栏1", "公开04 60行 栏3", "公开06 30101 栏1", "公开06 30217 栏1", "公开07 2120801 栏5", "公开09 1行 栏12");
    private static final List<String> TEXTS = List.of("", "435.04", "435.05", "0.00", "12", "12.01", "约12", "-3");

    private static String reading(String edition) {
        return assertThrows(EditionException.class, () -> new Calculation(new EditionReader(path -> text(path).map(text ->
            path.endsWith("form-03.yaml") ? text.replace("  - 公开03 合计 = 合计(各类科目)", edition) : text)).read("shandong-2024"),
            new Account(new UnitProfile("示例县档案馆", UnitKind.UNIT, 2024, "shandong-2024")))).getMessage();
    }

    private static Optional<String> text(String path) {
        try (InputStream stream = GraphTest.class.getResourceAsStream("/edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aCellWithTwoFormulasIsAMistakeOfTheEdition() {
        assertEquals("shandong-2024/form-03.yaml 第28行：公开03 合计 栏1 已有另一个公式（shandong-2024/form-03.yaml 第27行）",
            reading("  - 公开03 合计 = 合计(各类科目)\n  - 公开03 合计 栏1 = 合计(栏2..6)"));
    }

    @Test
    void aFormulaThatGoesRoundInCirclesIsAMistakeOfTheEdition() {
        assertEquals("shandong-2024/form-03.yaml 第27行：公开03 合计 栏1 绕了一圈又算到自己",
            reading("  - 公开03 合计 栏1 = 栏2 + 栏3\n  - 公开03 合计 栏3 = 栏1"));
    }

    @Test
    void linksThatFollowOneAnotherAreRefused() {
        TableAccount account = TableAccount.of2024().enter("公开03 2010301 栏2", "435.04").enter("公开03 2010301 栏3", "1");
        account.link("公开03 2010301 栏2", "公开03 2010301 栏3");
        assertEquals("公开03 2010301 栏3 绕了一圈又算到自己", assertThrows(EditionException.class, () ->
            account.link("公开03 2010301 栏3", "公开03 2010301 栏2")).getMessage());
    }

    @RepeatedTest(10)
    void afterAnyEditsTheFiguresAreThoseOfAFreshCalculation(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        TableAccount account = TableAccount.of2024();
        CELLS.forEach(cell -> account.enter(cell, ""));
        for (int i = 0; i < 15; i++) {
            String cell = CELLS.get(random.nextInt(CELLS.size()));
            if (random.nextInt(8) == 0 && cell.startsWith("公开05")) {
                account.link(cell, cell.replace("公开05", "公开03"));
            } else {
                account.enter(cell, TEXTS.get(random.nextInt(TEXTS.size())));
            }
            assertSame(new Calculation(account.calculation().edition(), account.account()), account.calculation());
        }
    }

    private static void assertSame(Calculation fresh, Calculation followed) {
        assertEquals(figures(fresh).toList(), figures(followed).toList());
        assertEquals(ties(fresh.openTies()), ties(followed.openTies()));
        assertEquals(ties(fresh.uncheckedTies()), ties(followed.uncheckedTies()));
        assertEquals(fresh.brokenTies(), followed.brokenTies());
    }

    private static Stream<String> figures(Calculation calculation) {
        return calculation.cells().map(cell -> cell + " " + calculation.value(cell) + " " + calculation.counts(cell));
    }

    private static List<String> ties(Stream<TieResult> ties) {
        return ties.map(tie -> tie.tie().id() + tie.cell() + tie.found() + tie.expected() + tie.outcome()).toList();
    }
}
