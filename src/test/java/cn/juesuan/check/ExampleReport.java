package cn.juesuan.check;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Entry;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Place;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.check.text.PrintedLine;
import cn.juesuan.check.text.PublishedText;
import cn.juesuan.check.text.SentenceReading;
import cn.juesuan.check.text.Spot;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.CheckBooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A report of a few lines, written down as an example says it. */
final class ExampleReport {
    static final Edition EDITION = new Editions().named("shandong-2024");
    static final CheckBook BOOK = CheckBooks.of(EDITION.forms(), EDITION.checkCells());

    private final Account account = new Account(new UnitProfile("示例区公共服务中心", UnitKind.UNIT, 2024, EDITION.name()));
    private final List<PrintedLine> lines = new ArrayList<>();
    private final Map<CellAddress, Amount> stated = new HashMap<>();
    private final Map<CellAddress, Spot> spots = new HashMap<>();
    private final List<ListedProject> listed = new ArrayList<>();
    private final List<ScoreTable> scores = new ArrayList<>();
    private final List<Integer> sheetTables = new ArrayList<>();
    private String section = "";
    private int tables;

    /** Takes one line of an example: 说明/一 文字, 公开01 31行 栏1 = 100, 公开03 科目 201 = 一般公共服务支出, 自评表 …, 汇总表 …, 得分表 …. */
    void take(String line) {
        if (line.startsWith("说明/") || line.startsWith("附件 ")) {
            String name = line.substring(line.startsWith("附件") ? 0 : 3, line.indexOf(' '));
            text(name, line.substring(line.indexOf(' ') + 1));
        } else if (line.startsWith("自评表 ")) {
            sheet(line.substring(4).split("；"));
        } else if (line.startsWith("汇总表 ")) {
            String[] parts = line.substring(4).split("；");
            listed.add(new ListedProject(parts[0], Optional.of(parts[1]), Optional.of(parts[2]), at("汇总表第%d行".formatted(listed.size() + 1))));
        } else if (line.startsWith("得分表 ") || line.startsWith("结果表 ")) {
            scoreTable(line.startsWith("结果表"), line.substring(4).split("；"));
        } else {
            cell(line.split(" = ", 2));
        }
    }

    private static Spot at(String where) {
        return new Spot(OptionalInt.empty(), where);
    }

    private void text(String name, String words) {
        if (!name.equals(section)) {
            section = name;
            String title = name.equals("附件") ? "第五部分 附件" : name + "、" + BOOK.titles().get(name).get(0) + "情况说明";
            lines.add(new PrintedLine(title, at("标题"), tables, false));
        }
        lines.add(new PrintedLine(words, at("第%d段".formatted(lines.size() + 1)), tables, false));
    }

    private void cell(String[] sides) {
        String[] words = sides[0].split(" ");
        if (words[1].equals("科目")) {
            account.apply(new Step.RowStep(words[0], words[2], Optional.empty(), Optional.of(sides[1])));
            return;
        }
        CellAddress cell = (CellAddress) Place.of(sides[0]);
        Amount amount = Amount.wan(sides[1]);
        account.apply(new Step.EntryStep(cell, account.entry(cell), Optional.of(new Entry.Figure(amount, Origin.TYPED))));
        stated.put(cell, amount);
        spots.put(cell, at(cell.form()));
    }

    /** Name, 年初, 全年, 执行, 总分, and 转移支付 where it is one. */
    private void sheet(String[] parts) {
        FundingRow row = new FundingRow(money(parts[1]), money(parts[2]), money(parts[3]), Optional.empty(), Optional.empty());
        ProjectGroup group = parts.length > 5 ? ProjectGroup.TRANSFER : ProjectGroup.OWN;
        account.apply(new SheetSteps(account).added(EvaluationSheet.empty(SheetId.fresh(), new SheetHead(parts[0], "", "", group))
            .withFunding(Funding.EMPTY.with(FundingLine.FISCAL, row)).withStated(new SheetStated(Optional.of(parts[4]), Optional.empty()))));
        sheetTables.add(++tables);
    }

    private static Optional<FundingEntry> money(String text) {
        return Optional.of(new FundingEntry.Figure(Amount.wan(text)));
    }

    /** Title, then rows: 过程/资金管理/10/7.05. */
    private void scoreTable(boolean classOnly, String[] parts) {
        List<EvaluationRow> rows = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] row = parts[i].split("/");
            rows.add(new EvaluationRow(row[0], row[1], row[1].isEmpty() ? "" : "指标", row[2], row[3]));
        }
        scores.add(new ScoreTable(new DepartmentEvaluation(SheetId.fresh(), parts[0], Optional.empty(), rows, SheetStated.NOTHING, Origin.TYPED), parts[0], ++tables, classOnly,
            at("第%d个表格".formatted(tables))));
    }

    Published published() {
        Calculation figures = new Calculation(EDITION, account);
        Set<String> forms = new HashSet<>();
        stated.keySet().forEach(cell -> forms.add(cell.form()));
        PublishedText text = PublishedText.of(BOOK.titles(), lines);
        List<Spot> sheetSpots = account.sheets().stream().map(sheet -> at("自评表")).toList();
        return new Published(BOOK, figures, forms, stated, spots, text, new SentenceReading(BOOK, text).statements(), listed, scores, sheetSpots, sheetTables, Map.of(), Set.of(),
            List.of()).withSlips();
    }

    /** What the rules of published reports find, one line each, without what the rules of accounts say of the unfinished example. */
    List<String> findings() {
        return PublishedRules.check(published()).stream().map(PublishedFinding::finding).filter(finding -> BOOK.rules().containsKey(finding.rule()))
            .map(finding -> finding.rule() + "\t" + finding.strength().caption() + "：" + finding.message()).toList();
    }
}
