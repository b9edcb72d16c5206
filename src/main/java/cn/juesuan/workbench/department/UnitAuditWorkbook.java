package cn.juesuan.workbench.department;

import cn.juesuan.account.Place;
import cn.juesuan.account.UnitNature;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.audit.Standing;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.print.Listing;
import cn.juesuan.print.Listing.Column;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.workbench.delivery.Exporting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit over a department's units as a workbook: units by tables with their states, and every finding. */
public final class UnitAuditWorkbook {
    private static final int TABLE = 17;

    private final UnitProfile department;
    private final List<UnitStanding> standings;

    public UnitAuditWorkbook(UnitProfile department, List<UnitStanding> standings) {
        this.department = department;
        this.standings = standings;
    }

    /**
     * Writes the .xlsx file.
     *
     * @throws cn.juesuan.account.UserFailure when it cannot be written; what was there before stays
     */
    public void writeTo(Path target) {
        Exporting.requireEnding(target, ".xlsx", "Excel");
        String title = "%s%d年度下属单位决算审核".formatted(department.name(), department.year());
        new ExcelTables(title, department.name(), List.of(tables(title), findings(title))).writeTo(target);
    }

    private PrintedGrid tables(String title) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("编码", 21), Column.text("单位", 53), Column.text("类别", 17), Column.text("级次", 12), Column.text("文件", 20)));
        standings.stream().findFirst().ifPresent(first -> first.tables().keySet().forEach(form -> columns.add(Column.text(form, TABLE))));
        columns.addAll(List.of(Column.number("错误", 12), Column.number("提示", 12)));
        return new Listing(columns).grid("单位和表", heading(title + "：各单位各表"), standings.stream().map(UnitAuditWorkbook::row).toList(), List.of());
    }

    private static PrintedGrid.Heading heading(String title) {
        return new PrintedGrid.Heading(title, "", "", "", "");
    }

    private static List<String> row(UnitStanding standing) {
        Stream<String> head = Stream.of(standing.unit().code().value(), standing.unit().head().name(),
            standing.unit().head().nature().map(UnitNature::caption).orElse(""), standing.unit().head().level().map(String::valueOf).orElse(""),
            standing.line().state().caption());
        Stream<String> tables = standing.tables().values().stream().map(UnitAuditWorkbook::state);
        return Stream.of(head, tables, Stream.of(Strength.ERROR, Strength.NOTICE).map(strength -> count(standing, strength))).flatMap(part -> part).toList();
    }

    /** What a table's state is called. */
    public static String state(Optional<Standing.State> state) {
        return state.map(Standing.State::caption).orElse(UnitStanding.NO_FIGURES);
    }

    private static String count(UnitStanding standing, Strength strength) {
        return Long.toString(standing.findings().stream().filter(finding -> finding.strength() == strength).count());
    }

    private PrintedGrid findings(String title) {
        return new Listing(List.of(Column.text("编码", 21), Column.text("单位", 46), Column.text("轻重", 13), Column.text("规则", 32), Column.text("位置", 42), Column.text("说明", 116)))
            .grid("审核结果", heading(title + "：审核结果"), standings.stream().flatMap(standing -> standing.findings().stream())
                .map(finding -> List.of(finding.unit().code().value(), finding.unit().head().name(), finding.strength().caption(), finding.rule(),
                    finding.place().map(Place::name).orElse(""), finding.message())).toList(), List.of());
    }
}
