package cn.juesuan.workbench.exchange;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.account.UserFailure;
import cn.juesuan.document.template.TemplateCell;
import cn.juesuan.document.template.TemplateFile;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.intake.BlankTable;
import cn.juesuan.intake.BlankTables;
import cn.juesuan.intake.row.SubjectColumns;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.workbench.session.EditSession;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The account's figures written into the bureau's own form (.xlsx, .xls, .docx): its cells are found as in an import, nothing else in it is touched. */
public final class TemplateFilling {
    private final EditSession session;
    private final BlankTables blank;
    private final Path template;
    private final List<TemplateCell> cells = new ArrayList<>();
    private final Map<String, Integer> filled = new LinkedHashMap<>();
    private final Map<String, Integer> empty = new LinkedHashMap<>();
    private final List<String> noPlace = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    /** How many of the free rows of a table have been used. */
    private final Map<BlankTable, Integer> used = new HashMap<>();
    /** Our figures by unit of money and table, as printed. */
    private final Map<MoneyUnit, Map<String, Map<CellAddress, PrintedCell>>> printed = new HashMap<>();

    /**
     * What became of the figures.
     *
     * @param filled  how many were written, by table
     * @param noPlace figures of the account for which the form has no cell
     * @param kept    cells of the form that were left as they are, and why
     * @param empty   how many cells of the form stay empty, by table
     */
    public record Result(Map<String, Integer> filled, List<String> noPlace, List<String> kept, Map<String, Integer> empty) {
    }

    /** @throws UserFailure when the form cannot be read or has no table of the account's edition */
    public TemplateFilling(EditSession session, Path template) {
        this.session = session;
        this.template = template;
        String name = String.valueOf(template.getFileName());
        this.blank = SourceFile.guarded(name, () -> BlankTables.in(session.edition(), SourceFile.calculated(template)));
        if (blank.tables().isEmpty()) {
            String why = blank.refused().isEmpty() ? "里面没有能填的表格；如果表是图片，请要一份可以编辑的。"
                : blank.refused().stream().map(Object::toString).collect(Collectors.joining("；")) + "。";
            throw new UserFailure("“%s”里没有认出“%s”的表：%s没有写。".formatted(name, session.edition().title(), why));
        }
    }

    /**
     * Writes the filled form.
     *
     * @throws UserFailure when the file cannot be written; what was there before stays
     */
    public Result fill(Path target) {
        String form = String.valueOf(template.getFileName());
        String ending = form.substring(Math.max(0, form.lastIndexOf('.')));
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT))) {
            throw new UserFailure("填好的文件和样表是同一种文件，文件名应以 %s 结尾，不能是“%s”。没有写。".formatted(ending, target));
        }
        Set<String> found = new LinkedHashSet<>();
        blank.tables().forEach(table -> found.add(table.form()));
        found.forEach(this::fill);
        session.edition().forms().stream().map(FormDefinition::name).filter(name -> !found.contains(name)).forEach(name -> {
            long figures = figures(name, MoneyUnit.WAN).size();
            if (figures > 0) {
                noPlace.add("%s：样表里没有这张表，%d 个数没有写".formatted(name, figures));
            }
        });
        blank.doubts().forEach(doubt -> kept.add(doubt.where().text() + "：" + doubt.reason()));
        new TemplateFile(template).fill(target, cells);
        return new Result(filled, noPlace, kept, empty);
    }

    private void fill(String form) {
        List<BlankTable> parts = blank.tables().stream().filter(table -> table.form().equals(form)).toList();
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
        return printed.computeIfAbsent(unit, money -> PrintedTables.of(session.edition(), session.account(), session.calculation(), money).tables().stream()
            .collect(Collectors.toMap(grid -> grid.name(), grid -> {
                Map<CellAddress, PrintedCell> figures = new LinkedHashMap<>();
                grid.cells().stream().filter(cell -> !cell.text().isEmpty()).forEach(cell ->
                    cell.place().map(CellAddress.class::cast).ifPresent(place -> figures.put(place, cell)));
                return figures;
            }))).getOrDefault(form, Map.of());
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
        String name = session.account().rows(table.form()).getOrDefault(code, "");
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
