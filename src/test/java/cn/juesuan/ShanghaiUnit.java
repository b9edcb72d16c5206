package cn.juesuan;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Placed;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An invented department of Shanghai with every table filled in, its 补充资料 and three projects: shanghai/unit.tsv. */
public final class ShanghaiUnit {
    private final EditSession session = new EditSession(new Editions().named("shanghai-2024"),
        new Account(new UnitProfile("上海市示例区园林管理局", UnitKind.DEPARTMENT, 2024, "shanghai-2024")), SilentJournal.INSTANCE);

    private ShanghaiUnit() {
        text().lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(line -> {
            if (line.length == 4) {
                cell(line[0], line[1], Integer.parseInt(line[2]), line[3]);
            } else {
                field(line[1], line[2].replace("\\n", "\n"));
            }
        });
        project("一", "道路清扫保洁", "1,200", "1,200", "1,198.6", "≥95%", "98%");
        project("二", "市容环境执法巡查", "330", "330", "312.45", "≥100次", "80次");
        project("三", "公园信息发布", "30", "30", "12", "≥10期", "5期");
    }

    public static ShanghaiUnit filled() {
        return new ShanghaiUnit();
    }

    /** Types a figure in 万元; subjects are added as they are needed. */
    public ShanghaiUnit cell(String form, String row, int column, String amount) {
        CellAddress cell = new CellAddress(form, row, column);
        subject(cell);
        session.set(cell, amount, MoneyUnit.WAN);
        return this;
    }

    private void subject(CellAddress cell) {
        if (!session.calculation().has(cell)) {
            Subject.parentOf(cell.row()).ifPresent(above -> subject(new CellAddress(cell.form(), above, cell.column())));
            new SubjectRows(session).add(cell.form(), cell.row(), Optional.of(session.edition().subjects().getOrDefault(cell.row(), "科目" + cell.row())));
        }
    }

    /** Fills in a field of the 补充资料. */
    public ShanghaiUnit field(String key, String text) {
        session.apply(new Edit(key, List.of(new Step.SupplementStep(key, session.account().supplement(key), Optional.of(text)))));
        return this;
    }

    private void project(String id, String name, String initial, String budget, String actual, String target, String reached) {
        SheetId sheet = new SheetId(id);
        EvaluationSheet filled = Sheets.good(id, name).withHead(new SheetHead(name, "上海市示例区园林管理局", "上海市示例区园林管理局", ProjectGroup.OWN))
            .withFunding(Funding.EMPTY.with(FundingLine.FISCAL, Sheets.money(initial, budget, actual)));
        EvaluationSheet done = filled.withIndicators(List.of(Sheets.indicator("成本指标", "经济成本指标", "项目费用", "≤" + budget + "万元", actual + "万元", "10"),
            Sheets.indicator("产出指标", "数量指标", "完成数量", target, reached, "40").withReason("受天气影响"), filled.indicators().get(3), filled.indicators().get(4)))
            .withExplanation(reached.equals("5期") ? "项目下半年才开始，下一年提前安排。" : "");
        session.apply(new Edit(name, List.of(new Step.SheetStep(sheet, Optional.empty(), Optional.of(new Placed<>(session.account().sheets().size(), done))))));
    }

    public EditSession session() {
        return session;
    }

    public ReportWork work() {
        return new ReportWork(session);
    }

    private static String text() {
        try (InputStream stream = ShanghaiUnit.class.getResourceAsStream("/shanghai/unit.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
