package cn.juesuan.intake;

import cn.juesuan.intake.finding.RefusedRegion;
import cn.juesuan.intake.head.TableRegion;
import cn.juesuan.intake.source.CellRef;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of every figure of the files: it was read, it is told in a list, or it is left over, with its value and the reason. Figures
 * stop an import where a table should have had them: beside its columns, in a piece of it, or hidden.
 */
public final class FigureAccount {
    private final Set<CellRef> told;
    private final Recognised tables;
    private final Predicate<SourceSheet> hiddenTable;

    /** Why figures are left over; those with one reason at one place are told together. */
    private record Reason(String place, String why, boolean stops) {
    }

    /**
     * @param told        cells that were read or are told elsewhere
     * @param tables      the tables that were read
     * @param hiddenTable whether a hidden sheet holds a table that no visible one shows
     */
    public FigureAccount(Set<CellRef> told, Recognised tables, Predicate<SourceSheet> hiddenTable) {
        this.told = told;
        this.tables = tables;
        this.hiddenTable = hiddenTable;
    }

    public List<Leftover> leftIn(List<SourceSheet> sheets) {
        return sheets.stream().flatMap(sheet -> leftIn(sheet).stream()).toList();
    }

    /** Every cell of a sheet that holds a figure. */
    public static List<SourceCell> figures(SourceSheet sheet) {
        return sheet.rows().values().stream().flatMap(row -> row.values().stream()).filter(cell -> !cell.isParagraph() && Figures.is(cell)).toList();
    }

    private List<Leftover> leftIn(SourceSheet sheet) {
        Map<String, Leftover> left = new LinkedHashMap<>();
        List<TableRegion> regions = tables.regions().stream().filter(region -> region.sheet().place().equals(sheet.place())).toList();
        for (SourceCell cell : figures(sheet)) {
            if (!told.contains(sheet.ref(cell))) {
                Reason reason = reason(sheet, cell, regions);
                left.merge(reason.place() + "：" + reason.why(), new Leftover(reason.place(), reason.why(), reason.stops(),
                    List.of(new Leftover.Figure(cell.name(), value(cell)))), Leftover::and);
            }
        }
        return List.copyOf(left.values());
    }

    private static String value(SourceCell cell) {
        return cell.isBlank() ? cell.number().map(BigDecimal::toPlainString).orElse("") : cell.text().strip();
    }

    private Reason reason(SourceSheet sheet, SourceCell cell, List<TableRegion> regions) {
        Optional<RefusedRegion> refused = tables.refused().stream().filter(each -> each.sheet().place().equals(sheet.place()))
            .filter(each -> each.rows().contains(cell.row())).findFirst();
        if (!sheet.visible()) {
            return new Reason(sheet.place(), "隐藏的工作表", refused.isEmpty() && hiddenTable.test(sheet));
        }
        boolean hiddenRow = sheet.hiddenRows().contains(cell.row());
        if (hiddenRow || sheet.hiddenColumns().contains(cell.column())) {
            String what = hiddenRow ? "第%d行被隐藏，没有读".formatted(cell.row() + 1) : "第%d列被隐藏，没有读".formatted(cell.column() + 1);
            return new Reason(sheet.place(), what, (refused.isEmpty() || refused.get().stops()) && !isZero(cell));
        }
        Optional<TableRegion> region = regions.stream().filter(each -> each.rows().contains(cell.row())).findFirst();
        return region.map(each -> beside(each, cell)).or(() -> refused.map(each -> new Reason(each.place(), each.why(), each.stops())))
            .orElseGet(() -> new Reason(sheet.place(), regions.isEmpty() ? "没有读" : "在表外，没有读", false));
    }

    private static Reason beside(TableRegion region, SourceCell cell) {
        String caption = region.spare().get(cell.column());
        String why = caption == null ? "在%s的行里，却不属于它的任何一栏，没有读".formatted(region.form())
            : "%s没有“%s”这一栏，没有读".formatted(region.form(), caption);
        return new Reason(region.sheet().place(), why, !isZero(cell));
    }

    private static boolean isZero(SourceCell cell) {
        return cell.number().map(BigDecimal::signum).filter(sign -> sign == 0).isPresent() || cell.text().strip().matches("0+(\\.0+)?");
    }
}
