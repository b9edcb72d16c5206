package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SheetStepsTest {
    private final Account account = new Account(new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, 2024, "shandong-2024"));
    private final SheetSteps steps = new SheetSteps(account);

    private String order() {
        return String.join("", account.sheets().stream().map(sheet -> sheet.id().value()).toList());
    }

    private void addThree() {
        List.of("甲", "乙", "丙").forEach(id -> account.apply(steps.added(Sheets.good(id, "同名项目"))));
    }

    @Test
    void twoProjectsOfOneNameBothStay() {
        addThree();
        assertEquals("甲乙丙", order());
    }

    @Test
    void aSheetIsMovedChangedAndRemovedAndEverythingTakenBack() {
        addThree();
        Step moved = steps.moved(new SheetId("甲"), 2).orElseThrow();
        account.apply(moved);
        assertEquals("乙丙甲", order());
        Step removed = steps.removed(new SheetId("丙")).orElseThrow();
        account.apply(removed);
        assertEquals("乙甲", order());
        Step changed = steps.changed(account.sheets().get(0).withExplanation("原因")).orElseThrow();
        account.apply(changed);
        assertEquals("原因", account.sheets().get(0).explanation());
        List.of(changed, removed, moved).forEach(step -> account.apply(step.reversed()));
        assertEquals("甲乙丙", order());
        assertEquals("", account.sheets().get(1).explanation());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        addThree();
        assertEquals(Optional.empty(), steps.changed(account.sheets().get(0)));
        assertEquals(Optional.empty(), steps.moved(new SheetId("甲"), 0));
        assertEquals(Optional.empty(), steps.removed(new SheetId("丁")));
    }

    @Test
    void aCopyHasItsOwnIdentity() {
        EvaluationSheet copy = Sheets.good().copiedAs(SheetId.fresh());
        assertTrue(!copy.id().equals(Sheets.good().id()) && copy.indicators().equals(Sheets.good().indicators()));
    }

    @Test
    void departmentEvaluationsAreKeptInOrder() {
        EvaluationSteps evaluations = new EvaluationSteps(account);
        DepartmentEvaluation first = new DepartmentEvaluation(new SheetId("评价"), "评价", Optional.empty(), List.of(), SheetStated.NOTHING,
            Origin.TYPED);
        account.apply(evaluations.added(first));
        Step linked = evaluations.changed(first.withSheet(Optional.of(new SheetId("甲")))).orElseThrow();
        account.apply(linked);
        assertEquals(Optional.of(new SheetId("甲")), account.evaluations().get(0).sheet());
        account.apply(linked.reversed());
        assertEquals(List.of(first), account.evaluations());
        account.apply(evaluations.removed(first.id()).orElseThrow());
        assertEquals(List.of(), account.evaluations());
    }

    @Test
    void aDepartmentEvaluationIsMovedAndWhatChangesNothingIsNoStep() {
        EvaluationSteps evaluations = new EvaluationSteps(account);
        List<DepartmentEvaluation> three = List.of("一", "二", "三").stream().map(id -> new DepartmentEvaluation(new SheetId(id), "评价" + id,
            Optional.empty(), List.of(), SheetStated.NOTHING, Origin.TYPED)).toList();
        three.forEach(evaluation -> account.apply(evaluations.added(evaluation)));
        assertEquals(three, account.evaluations());
        Step moved = evaluations.moved(new SheetId("三"), 0).orElseThrow();
        account.apply(moved);
        assertEquals(List.of(three.get(2), three.get(0), three.get(1)), account.evaluations());
        account.apply(evaluations.changed(three.get(0).withTitle("运行维护评价")).orElseThrow());
        assertEquals(List.of("评价三", "运行维护评价", "评价二"), account.evaluations().stream().map(DepartmentEvaluation::title).toList());
        account.apply(evaluations.changed(three.get(0)).orElseThrow());
        account.apply(moved.reversed());
        assertEquals(three, account.evaluations());
        assertEquals(Optional.empty(), evaluations.moved(new SheetId("二"), 1));
        assertEquals(Optional.empty(), evaluations.changed(three.get(1)));
        assertEquals(Optional.empty(), evaluations.removed(new SheetId("四")));
    }

    @RepeatedTest(50)
    void anyRowOfStepsCanBeTakenBack(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        addThree();
        List<EvaluationSheet> before = List.copyOf(account.sheets());
        List<Step> done = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            random(random, i).ifPresent(step -> {
                account.apply(step);
                done.add(step);
            });
        }
        Account copy = account.copy();
        account.apply(new Edit("全部", done).reversed());
        assertEquals(before, account.sheets());
        account.apply(new Edit("差异", account.stepsTo(copy)));
        assertEquals(copy.sheets(), account.sheets());
        assertEquals(List.of(), account.stepsTo(copy));
    }

    private Optional<Step> random(SplittableRandom random, int number) {
        if (account.sheets().isEmpty() || random.nextInt(4) == 0) {
            return Optional.of(steps.added(Sheets.good("新" + number, "项目")));
        }
        EvaluationSheet any = account.sheets().get(random.nextInt(account.sheets().size()));
        return switch (random.nextInt(3)) {
            case 0 -> steps.removed(any.id());
            case 1 -> steps.moved(any.id(), random.nextInt(account.sheets().size()));
            default -> steps.changed(any.withExplanation("第" + number + "次"));
        };
    }
}
