package cn.juesuan.intake.row;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadColumn;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.head.ShapeColumn;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows under the head of a found table. */
public final class PartReader {
    private static final Pattern SIGNATURE = Pattern.compile("负责人|填表|填报|制表|经办|审核人|复核|联系电话|联系人|盖章|第\\s*\\d+\\s*页");

    private final FoundTable found;
    private final FormShape shape;
    private final Grid grid;
    private final HeadVocabulary vocabulary;
    private final EditionWords words;
    private final TablePart part;
    private final Map<RowGroup, RowKeys> groups = new LinkedHashMap<>();
    private final TableNotes notes;
    private final FigureReader figures;
    private final FootReader foot;

    public PartReader(FoundTable found, MoneyUnit unit, HeadVocabulary vocabulary, EditionWords words) {
        this.found = found;
        this.vocabulary = vocabulary;
        this.words = words;
        shape = found.shape();
        grid = found.grid();
        part = new TablePart(found, unit);
        notes = new TableNotes(shape, words);
        figures = new FigureReader(grid, part);
        new RowGroups(found, vocabulary).read().forEach(group -> groups.put(group, new RowKeys(shape, group, grid, vocabulary)));
        foot = new FootReader(grid, part, figures, List.copyOf(groups.keySet()));
    }

    public TablePart read() {
        new RowGroups(found, vocabulary).captions().forEach((column, caption) -> words.learn(column.template(), caption, part.words()));
        found.head().forEach(figures::use);
        found.rows().forEach(this::readRow);
        if (!shape.hasLabels() && part.rows().isEmpty()) {
            groups.forEach((group, keys) -> take(found.match().head().last() + 1, group, keys.read(0)));
        }
        part.notes().addAll(notes.lines());
        return part;
    }

    private void readRow(int row) {
        if (foot.read(row)) {
            notes.clear();
            return;
        }
        boolean read = false;
        for (Map.Entry<RowGroup, RowKeys> entry : groups.entrySet()) {
            if (shape.hasLabels() || hasFigures(row, entry.getKey())) {
                read |= take(row, entry.getKey(), entry.getValue().read(row));
            }
        }
        if (!read) {
            notes.take(grid.filled(row));
        }
    }

    private boolean take(int row, RowGroup group, RowKey key) {
        if (!(key instanceof RowKey.None)) {
            group.labels().flatMap(column -> grid.cell(row, column).stream()).forEach(figures::use);
        }
        if (key instanceof RowKey.Known known) {
            readFigures(row, group, known);
            return true;
        }
        if (hasFigures(row, group) && !SIGNATURE.matcher(grid.line(row)).find()) {
            String reason = key instanceof RowKey.Unknown unknown ? unknown.reason() : "这一行有数字，却看不出是哪一行";
            figures.doubt(figures.origin(row, labelColumn(group)), reason);
            figureColumns(group).flatMap(column -> grid.cell(row, column).stream()).forEach(figures::use);
            return true;
        }
        return key instanceof RowKey.Unknown && group.figures().size() > 1 && !group.codes().isEmpty() && grid.filled(row).size() > 1;
    }

    private int labelColumn(RowGroup group) {
        return group.codes().stream().findFirst().or(() -> group.name().map(HeadColumn::first)).or(() -> group.caption().map(HeadColumn::first))
            .orElse(group.figures().get(0).head().first());
    }

    private boolean hasFigures(int row, RowGroup group) {
        return figureColumns(group).flatMap(column -> grid.cell(row, column).stream()).anyMatch(figures::looksLikeFigure);
    }

    private static Stream<Integer> figureColumns(RowGroup group) {
        return group.figures().stream().flatMap(figure -> figure.head().columns().stream());
    }

    private void readFigures(int row, RowGroup group, RowKey.Known known) {
        compareLabel(row, group, known);
        String block = shape.form().blockOf(known.key()).orElse(group.block());
        List<ShapeColumn> columns = block.equals(group.block()) ? group.figures().stream().map(RowGroup.FigureColumn::shape).toList() : shape.figures(block);
        boolean item = !shape.form().columnsOf(known.key()).isEmpty();
        List<ReadCell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), group.figures().size()); i++) {
            CellAddress address = new CellAddress(shape.form().name(), known.key(), columns.get(i).column().figureColumn());
            figures.read(row, group.figures().get(i).head().columns(), address, item).ifPresent(cells::add);
        }
        if (item) {
            Optional<String> name = shape.form().hasSubjectRows() ? Optional.of(known.label().text()) : Optional.empty();
            part.rows().add(new ReadRow(known.key(), name, cells, figures.origin(row, labelColumn(group))));
            notes.clear();
        }
    }

    /** Keeps what the row is called here, where the edition leaves that open; says so where it does not. */
    private void compareLabel(int row, RowGroup group, RowKey.Known known) {
        Optional<String> template = shape.form().hasSubjectRows()
            ? shape.totalTemplate().filter(total -> known.key().equals(FormDefinition.TOTAL))
            : shape.form().fixedRow(known.key()).map(FormRow::unnumbered);
        if (template.isEmpty() || known.label().isEmpty()) {
            return;
        }
        words.learn(template.get(), known.label(), part.words());
        Caption expected = Caption.of(words.in(template.get()));
        if (words.wordIn(template.get()).isEmpty() && !expected.equalsLoosely(known.label())) {
            part.findings().notes().add(new Note(shape.form().name(), figures.origin(row, labelColumn(group)),
                "%s 的项目印作“%s”，模板上是“%s”".formatted(new CellAddress("", known.key(), 0).rowName(), known.label().onOneLine(), expected.onOneLine())));
        }
    }
}
