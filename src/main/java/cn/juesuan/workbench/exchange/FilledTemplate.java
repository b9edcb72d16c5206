package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.document.template.TemplateCell;
import cn.juesuan.intake.BlankTable;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.row.SubjectColumns;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedTables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A blank form while the figures of an account find their places in it. */
final class FilledTemplate {
    private final Account account;
    private final Map<MoneyUnit, PrintedTables> printed;
    private final List<BlankTable> tables;
    private final List<TemplateCell> cells = new ArrayList<>();
    private final Map<String, Integer> filled = new LinkedHashMap<>();
    private final Map<String, Integer> empty = new LinkedHashMap<>();
    private final List<String> noPlace = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    /** How many of the free rows of a table have been used. */
    private final Map<BlankTable, Integer> used = new HashMap<>();

    FilledTemplate(Account account, Map<MoneyUnit, PrintedTables> printed, List<BlankTable> tables) {
        this.account = account;
        this.printed = printed;
        this.tables = tables;
    }

    /** What is to be written into the form. */
    List<TemplateCell> cells() {
        return cells;
    }

    /** @param doubts what was unclear in the form itself */
    TemplateFilling.Result result(List<Doubt> doubts) {
        doubts.forEach(doubt -> kept.add(doubt.where().text() + "：" + doubt.reason()));
        return new TemplateFilling.Result(filled, noPlace, kept, empty);
    }

    /** Finds a place for every figure that a table prints. */
    void add(String form) {
        List<BlankTable> parts = tables.stream().filter(table -> table.form().equals(form)).toList();
        if (parts.isEmpty()) {
            int figures = figures(form, MoneyUnit.WAN).size();
            if (figures > 0) {
                noPlace.add("%s：样表里没有这张表，%d 个数没有写".formatted(form, figures));
            }
            return;
        }
        Map<CellAddress, PrintedCell> left = new LinkedHashMap<>(figures(form, parts.get(0).unit()));
        int cellsOfForm = 0;
        int before = cells.size();
        for (BlankTable part : parts) {
            cellsOfForm += part.cells().size();
            part.cells().forEach((address, name) -> Optional.ofNullable(left.remove(address)).ifPresent(figure -> write(part, name, figure)));
        }
        subjects(left).forEach((code, figures) -> parts.stream().filter(part -> part.columns().isPresent()).filter(this::hasRoom).findFirst()
            .ifPresent(part -> {
                addSubject(part, code, figures);
                figures.keySet().forEach(left::remove);
            }));
        filled.put(form, (int) cells.stream().skip(before).filter(cell -> cell.number().isPresent()).count());
        empty.put(form, Math.max(0, cellsOfForm - filled.get(form)));
        left.forEach((address, figure) -> noPlace.add("%s 为 %s：样表里没有这一格".formatted(address, figure.text())));
    }

    /** The figures that a table prints. */
    private Map<CellAddress, PrintedCell> figures(String form, MoneyUnit unit) {
        Map<CellAddress, PrintedCell> figures = new LinkedHashMap<>();
        printed.get(unit).table(form).ifPresent(grid -> grid.cells().stream().filter(cell -> !cell.text().isEmpty())
            .forEach(cell -> cell.place().map(CellAddress.class::cast).ifPresent(place -> figures.put(place, cell))));
        return figures;
    }

    private void write(BlankTable table, String name, PrintedCell figure) {
        Optional<SourceCell> standing = table.standing(name);
        if (standing.filter(SourceCell::formula).isPresent()) {
            kept.add("%s!%s：样表里是公式，没有写 %s".formatted(table.sheet().place(), name, figure.text()));
        } else if (standing.filter(cell -> isTaken(cell, figure)).isPresent()) {
            kept.add("%s!%s：样表里已有“%s”，没有改成 %s".formatted(table.sheet().place(), name, standing.get().text().strip(), figure.text()));
        } else {
            cells.add(new TemplateCell(table.sheet().name(), name, figure.number().map(number -> number.setScale(2, RoundingMode.HALF_UP)), figure.text()));
        }
    }

    /** Whether the form has a figure of its own; a zero or a mark that stands for none is written over. */
    private static boolean isTaken(SourceCell cell, PrintedCell figure) {
        BigDecimal own = cell.number().orElse(BigDecimal.ZERO);
        return own.signum() != 0 && figure.number().filter(number -> number.setScale(2, RoundingMode.HALF_UP).compareTo(own) == 0).isEmpty();
    }

    /** Figures of subjects that the form does not list yet, by code. */
    private static Map<String, Map<CellAddress, PrintedCell>> subjects(Map<CellAddress, PrintedCell> left) {
        Map<String, Map<CellAddress, PrintedCell>> subjects = new TreeMap<>();
        left.forEach((address, figure) -> {
            if (Subject.isCode(address.row())) {
                subjects.computeIfAbsent(address.row(), code -> new LinkedHashMap<>()).put(address, figure);
            }
        });
        return subjects;
    }

    private boolean hasRoom(BlankTable table) {
        return used.getOrDefault(table, 0) < table.freeRows().size();
    }

    /** Writes a subject into the next row in which nothing stands. */
    private void addSubject(BlankTable table, String code, Map<CellAddress, PrintedCell> figures) {
        int row = table.freeRows().get(used.merge(table, 1, Integer::sum) - 1);
        SubjectColumns columns = table.columns().orElseThrow();
        String name = account.rows(table.form()).getOrDefault(code, "");
        List<Integer> codes = columns.codes();
        if (codes.size() == 3) {
            text(table, row, codes.get(0), code.substring(0, 3));
            text(table, row, codes.get(1), code.length() < 5 ? "" : code.substring(3, 5));
            text(table, row, codes.get(2), code.length() < 7 ? "" : code.substring(5));
        } else {
            text(table, row, codes.get(0), columns.name().isPresent() ? code : code + " " + name);
        }
        columns.name().ifPresent(column -> text(table, row, column, name));
        figures.forEach((address, figure) -> write(table, table.sheet().cellName(row, columns.figures().get(address.column())), figure));
    }

    private void text(BlankTable table, int row, int column, String text) {
        if (!text.isEmpty()) {
            cells.add(new TemplateCell(table.sheet().name(), table.sheet().cellName(row, column), Optional.empty(), text));
        }
    }
}
