package cn.juesuan.workbench.department;

import cn.juesuan.account.Place;
import cn.juesuan.account.UnitNature;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.audit.Standing;
import cn.juesuan.document.excel.ListSheet;
import cn.juesuan.document.excel.ListWorkbook;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.delivery.Exporting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit over a department's units as a workbook: units by tables with their states, and every finding. */
public final class UnitAuditWorkbook {
    private static final double TABLE = 48;

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
        new ListWorkbook(title, department.name(), List.of(tables(title), findings(title))).writeTo(target);
    }

    private ListSheet tables(String title) {
        List<ListSheet.Column> columns = new ArrayList<>(List.of(new ListSheet.Column("编码", 60), new ListSheet.Column("单位", 150), new ListSheet.Column("类别", 48),
            new ListSheet.Column("级次", 32), new ListSheet.Column("文件", 56)));
        standings.stream().findFirst().ifPresent(first -> first.tables().keySet().forEach(form -> columns.add(new ListSheet.Column(form, TABLE))));
        columns.addAll(List.of(new ListSheet.Column("错误", 32), new ListSheet.Column("提示", 32)));
        return new ListSheet("单位和表", title + "：各单位各表", columns, standings.stream().map(UnitAuditWorkbook::row).toList());
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

    private ListSheet findings(String title) {
        List<ListSheet.Column> columns = List.of(new ListSheet.Column("编码", 60), new ListSheet.Column("单位", 130), new ListSheet.Column("轻重", 36),
            new ListSheet.Column("规则", 90), new ListSheet.Column("位置", 120), new ListSheet.Column("说明", 330));
        return new ListSheet("审核结果", title + "：审核结果", columns, standings.stream().flatMap(standing -> standing.findings().stream())
            .map(finding -> List.of(finding.unit().code().value(), finding.unit().head().name(), finding.strength().caption(), finding.rule(),
                finding.place().map(Place::name).orElse(""), finding.message())).toList());
    }
}
