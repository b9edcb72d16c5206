package cn.juesuan.store;

import static cn.juesuan.store.Examples.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Placed;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.store.content.PartLines;
import cn.juesuan.store.content.RecordedEdit;
import cn.juesuan.store.content.SheetLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationStoreTest {
    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void newAccount() {
        path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
    }

    static Stream<EvaluationSheet> sheets() {
        EvaluationSheet good = Sheets.good();
        FundingRow odd = new FundingRow(Optional.of(new FundingEntry.Text("")), Optional.of(new FundingEntry.Figure(Amount.ofFen(-1))),
                Optional.of(new FundingEntry.Text("约50\n万")), Optional.of(""), Optional.of(" —"));
        return Stream.of(Sheets.empty(), good,
                good.withFunding(Funding.EMPTY.with(FundingLine.TOTAL, odd).with(FundingLine.OTHER, odd.withScore(Optional.empty()))),
                good.withHead(new SheetHead("\\n项目\t一\n二\r\n", "", "𠮷", ProjectGroup.TRANSFER)).withOrigin(Origin.imported("自评.xlsx", "表1", "A1")),
                good.withGoal(new SheetGoal("目标\n\n另起", " ")).withExplanation("\\").withStated(new SheetStated(Optional.of(""), Optional.of("优"))),
                good.withIndicators(List.of(Indicator.under("", ""), new Indicator("", "", "", "", "", "", Optional.of(""), "\t"),
                        new Indicator("产出\n指标", "数量", "一级", "≥95%", "/文字", "2.5", Optional.of("2.5"), "指标/1/一级\t产出"))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyTextOfASheetComesBack(EvaluationSheet sheet) {
        keeps(new Step.SheetStep(sheet.id(), Optional.empty(), Placed.at(0, sheet)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyChangeOfASheetComesBack(EvaluationSheet sheet) {
        EvaluationSheet before = Sheets.good(sheet.id().value(), "原来的项目");
        try (AccountFile file = AccountFile.open(path)) {
            record(file, new SheetSteps(file.account()).added(before));
        }
        keeps(new Step.SheetStep(sheet.id(), Placed.at(0, before), Placed.at(0, sheet)));
    }

    @Test
    void scoreTablesComeBack() {
        DepartmentEvaluation table = new DepartmentEvaluation(new SheetId("评"), "部门\n评价", Optional.of(new SheetId("甲")), List.of(
                new EvaluationRow("决策（15分）", "项目立项", "立项依据充分性", "15", "14.5"), new EvaluationRow("", "", "", "", ""),
                new EvaluationRow("", "", "", "—", " ")), new SheetStated(Optional.of("96"), Optional.empty()), Origin.imported("得分.xlsx", "表", "A1"));
        keeps(new Step.EvaluationStep(table.id(), Optional.empty(), Placed.at(0, table)));
        keeps(new Step.EvaluationStep(table.id(), Placed.at(0, table),
                Placed.at(0, table.withSheet(Optional.empty()).withTitle(""))));
    }

    private void keeps(Step step) {
        Account expected;
        try (AccountFile file = AccountFile.open(path)) {
            expected = record(file, step);
        }
        try (AccountFile file = AccountFile.open(path)) {
            Examples.assertSame(expected, file.account());
            assertEquals(List.of(step), file.undoable().get(0).edit().steps());
            file.undone(file.undoable().get(0));
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(List.of(step), file.redoable().get(0).edit().steps());
            file.redone(file.redoable().get(0));
        }
    }

    private static Account record(AccountFile file, Step... steps) {
        Edit edit = new Edit("一步", List.of(steps));
        file.record(edit);
        file.account().apply(edit);
        return file.account();
    }

    /** The form in which accounts that are in use keep their sheets. */
    @Test
    void theFormDoesNotChange() {
        PartLines lines = PartLines.read(String.join("\n", "项目名称\t运行维护", "主管部门\t办公室", "项目类别\t转移支付", "资金/当年财政拨款/全年预算数\t52000000",
                "资金/其他资金/全年执行数/文字\t约50", "资金/年度资金总额/得分\t9.94", "年初预期目标\t保障\\n运行", "指标/1/一级\t产出指标", "指标/1/指标值\t≥12次",
                "指标/1/得分\t", "指标/2/一级\t", "原因分析\t无", "原表/总分\t99.94", "来源\t自评.xlsx!表1!A1"));
        EvaluationSheet sheet = SheetLines.sheet("甲", lines);
        assertEquals(lines, SheetLines.of(sheet));
        assertEquals(Optional.of(new FundingEntry.Figure(Amount.wan("52"))), sheet.funding().row(FundingLine.FISCAL).budget());
        assertEquals("保障\n运行", sheet.goal().expected());
        assertEquals(Optional.of(""), sheet.indicators().get(0).score());
        assertEquals(2, sheet.indicators().size());
    }

    @Test
    void theHistorySaysWhatChangedInASheet() {
        try (AccountFile file = AccountFile.open(path)) {
            EvaluationSheet sheet = Sheets.good();
            record(file, new SheetSteps(file.account()).added(sheet));
            record(file, changed(file, sheet.withIndicator(1, sheet.indicators().get(1).withActual("10次"))));
            record(file, changed(file, sheet.withFunding(sheet.funding().with(FundingLine.FISCAL, Sheets.money("50", "50", "约49")))));
            record(file, new SheetSteps(file.account()).added(Sheets.good("乙", "窗口服务")));
            record(file, new SheetSteps(file.account()).moved(new SheetId("乙"), 0).orElseThrow());
            record(file, new SheetSteps(file.account()).removed(new SheetId("乙")).orElseThrow());
            assertEquals("""
                    自评表“窗口服务” | 整张表，第 1 张 →\s
                    自评表“窗口服务” 位置 | 第 2 张 → 第 1 张
                    自评表“窗口服务” |  → 整张表，第 2 张
                    自评表“信息系统运行维护” | 资金 当年财政拨款 全年执行数 50.00；指标 2 完成值 10次 → 资金 当年财政拨款 全年执行数 约49；指标 2 完成值 12次
                    自评表“信息系统运行维护” 指标 2 完成值 | 12次 → 10次
                    自评表“信息系统运行维护” |  → 整张表，第 1 张""",
                    String.join("\n", file.history(0, 50).stream().map(line -> line.place() + " | " + line.before() + " → " + line.after()).toList()));
        }
    }

    private static Step changed(AccountFile file, EvaluationSheet sheet) {
        return new SheetSteps(file.account()).changed(sheet).orElseThrow();
    }

    /** Any series of edits, undone in part, is the same account with the same undo stack when it is opened again. */
    @RepeatedTest(10)
    void whateverWasDoneIsThereAfterReopening(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Edit> done = new ArrayList<>();
        List<Edit> undone = new ArrayList<>();
        Account expected;
        try (AccountFile file = AccountFile.open(path)) {
            for (int i = 0; i < 40; i++) {
                Edit edit = new Edit("第 " + i, steps(file.account(), random));
                file.record(edit);
                done.add(0, edit);
            }
            for (int i = random.nextInt(20); i > 0; i--) {
                file.undone(file.undoable().get(0));
                file.account().apply(done.get(0).reversed());
                undone.add(0, done.remove(0));
            }
            expected = file.account();
        }
        try (AccountFile file = AccountFile.open(path)) {
            Examples.assertSame(expected, file.account());
            assertEquals(done, file.undoable().stream().map(RecordedEdit::edit).toList());
            assertEquals(undone, file.redoable().stream().map(RecordedEdit::edit).toList());
        }
    }

    /** One to three steps, each applied. */
    private static List<Step> steps(Account account, SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(index -> any(account, random).ifPresent(step -> {
            account.apply(step);
            steps.add(step);
        }));
        return steps;
    }

    private static Optional<Step> any(Account account, SplittableRandom random) {
        SheetSteps steps = new SheetSteps(account);
        if (account.sheets().isEmpty() || random.nextInt(3) == 0) {
            String name = Long.toString(random.nextLong(1_000_000));
            return Optional.of(steps.added(Sheets.good(name, "项目" + name)));
        }
        EvaluationSheet sheet = account.sheets().get(random.nextInt(account.sheets().size()));
        int row = random.nextInt(sheet.indicators().size());
        return switch (random.nextInt(5)) {
            case 0 -> steps.removed(sheet.id());
            case 1 -> steps.moved(sheet.id(), random.nextInt(account.sheets().size()));
            case 2 -> steps.changed(sheet.withIndicator(row, sheet.indicators().get(row).withScore(
                    random.nextBoolean() ? Optional.of("") : Optional.empty())));
            case 3 -> Optional.of(new EvaluationSteps(account).added(new DepartmentEvaluation(new SheetId("评" + random.nextLong()), "评",
                    Optional.of(sheet.id()), List.of(new EvaluationRow("决策", "", "", "15", "")), SheetStated.NOTHING, Origin.TYPED)));
            default -> steps.changed(sheet.withIndicator(row, sheet.indicators().get(row).withActual(random.nextInt(20) + "次")));
        };
    }
}
