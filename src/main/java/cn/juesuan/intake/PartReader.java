package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.FormRow;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows under the head of a found table. */
final class PartReader {
    private static final Pattern SIGNATURE = Pattern.compile("负责人|填表|填报|制表|经办|审核人|复核|联系电话|联系人|盖章|第\\s*\\d+\\s*页");

    private static final int SENTENCE = 5;

    private final FoundTable found;
    private final FormShape shape;
    private final Grid grid;
    private final HeadVocabulary vocabulary;
    private final EditionWords words;
    private final TablePart part;
    private final Map<RowGroup, RowKeys> groups = new LinkedHashMap<>();
    private final TableNotes notes;

    PartReader(FoundTable found, MoneyUnit unit, HeadVocabulary vocabulary, EditionWords words) {
        this.found = found;
        this.vocabulary = vocabulary;
        this.words = words;
        shape = found.shape();
        grid = found.grid();
        part = new TablePart(found, unit);
        notes = new TableNotes(shape, words);
        new RowGroups(found, vocabulary).read().forEach(group -> groups.put(group, new RowKeys(shape, group, grid, vocabulary)));
    }

    TablePart read() {
        new RowGroups(found, vocabulary).captions().forEach((column, caption) -> words.learn(column.template(), caption, part.words()));
        found.rows().forEach(this::readRow);
        if (!shape.hasLabels() && part.rows().isEmpty()) {
            groups.forEach((group, keys) -> take(found.match().head().last() + 1, group, keys.read(0)));
        }
        part.notes().addAll(notes.lines());
        return part;
    }

    private void readRow(int row) {
        if (readFoot(row)) {
            return;
        }
        boolean read = false;
        for (Map.Entry<RowGroup, RowKeys> entry : groups.entrySet()) {
            boolean figures = hasFigures(row, entry.getKey());
            if (shape.hasLabels() || figures) {
                read |= take(row, entry.getKey(), entry.getValue().read(row));
            }
        }
        if (!read) {
            notes.take(grid.filled(row));
        }
    }

    private boolean take(int row, RowGroup group, RowKey key) {
        if (key instanceof RowKey.Known known) {
            readFigures(row, group, known);
            return true;
        }
        if (hasFigures(row, group) && !SIGNATURE.matcher(grid.line(row)).find()) {
            String reason = key instanceof RowKey.Unknown unknown ? unknown.reason() : "这一行有数字，却看不出是哪一行";
            doubt(origin(row, labelColumn(group)), reason);
            return true;
        }
        return key instanceof RowKey.Unknown && group.figures().size() > 1 && !group.codes().isEmpty() && grid.filled(row).size() > 1;
    }

    private int labelColumn(RowGroup group) {
        return group.codes().stream().findFirst().or(() -> group.name().map(HeadColumn::first)).or(() -> group.caption().map(HeadColumn::first))
            .orElse(group.figures().get(0).head().first());
    }

    private boolean hasFigures(int row, RowGroup group) {
        return group.figures().stream().flatMap(figure -> figure.head().columns().stream()).flatMap(column -> grid.cell(row, column).stream())
            .anyMatch(cell -> AmountCell.of(cell, part.unit()) instanceof AmountCell.Is || isSpoiltFigure(cell));
    }

    /** A figure with something wrong, not a sentence in which digits stand. */
    private boolean isSpoiltFigure(SourceCell cell) {
        long words = cell.text().codePoints().filter(Character::isIdeographic).count();
        return words < SENTENCE && AmountCell.of(cell, part.unit()) instanceof AmountCell.Doubtful;
    }

    private void readFigures(int row, RowGroup group, RowKey.Known known) {
        compareLabel(row, group, known);
        String block = shape.form().blockOf(known.key()).orElse(group.block());
        List<ShapeColumn> columns = block.equals(group.block()) ? group.figures().stream().map(RowGroup.FigureColumn::shape).toList() : shape.figures(block);
        boolean item = !shape.form().columnsOf(known.key()).isEmpty();
        List<ReadCell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), group.figures().size()); i++) {
            CellAddress address = new CellAddress(shape.form().name(), known.key(), columns.get(i).column().figureColumn());
            cell(row, group.figures().get(i).head().columns(), address, item).ifPresent(cells::add);
        }
        if (item) {
            Optional<String> name = shape.form().hasSubjectRows() ? Optional.of(known.label().text()) : Optional.empty();
            part.rows().add(new ReadRow(known.key(), name, cells, origin(row, labelColumn(group))));
            notes.clear();
        }
    }

    /** The amount in one of the grid columns that share a caption; the first of them stands for all when they are empty. */
    private Optional<ReadCell> cell(int row, List<Integer> columns, CellAddress address, boolean item) {
        Optional<SourceCell> source = columns.stream().flatMap(column -> grid.cell(row, column).stream())
            .filter(cell -> !cell.isBlank() || cell.lacksResult()).findFirst().or(() -> grid.cell(row, columns.get(0)));
        AmountCell amount = source.map(cell -> AmountCell.of(cell, part.unit())).orElseGet(AmountCell.Blank::new);
        Origin origin = source.map(this::origin).orElseGet(() -> origin(row, columns.get(0)));
        if (!item) {
            if (amount instanceof AmountCell.Is || amount instanceof AmountCell.Doubtful) {
                doubt(origin, "%s 这一行没有项目，却有数字“%s”".formatted(address.rowName(), source.map(SourceCell::text).orElse("").strip()));
            }
            return Optional.empty();
        }
        if (amount instanceof AmountCell.Doubtful doubtful) {
            doubt(origin, doubtful.reason());
            return Optional.empty();
        }
        if (amount instanceof AmountCell.Words text) {
            part.findings().unused().add(new Unused(origin.text(), "“%s”不是数字，按空白处理".formatted(text.text())));
        }
        return Optional.of(new ReadCell(address, amount instanceof AmountCell.Is is ? Optional.of(is.amount()) : Optional.empty(),
            source.map(SourceCell::text).orElse(""), origin));
    }

    /** The closing line: captions with their figure somewhere to the right. */
    private boolean readFoot(int row) {
        List<SourceCell> filled = grid.filled(row);
        boolean any = false;
        for (Map.Entry<String, Caption> foot : shape.foot().entrySet()) {
            Optional<SourceCell> label = filled.stream().filter(cell -> Caption.of(cell.text()).equalsPlainly(foot.getValue())).findFirst();
            if (label.isPresent()) {
                any = true;
                readFoot(row, foot.getKey(), label.get().column(), filled);
            }
        }
        return any;
    }

    private void readFoot(int row, String key, int label, List<SourceCell> filled) {
        int end = filled.stream().filter(cell -> cell.column() > label).filter(this::isFootLabel).mapToInt(SourceCell::column).findFirst().orElse(grid.width());
        List<Integer> figures = filled.stream().map(SourceCell::column).filter(column -> column > label && column < end).toList();
        List<Integer> printed = groups.keySet().stream().flatMap(group -> group.figures().stream()).map(figure -> figure.head().first())
            .filter(column -> column > label && column < end).sorted().toList();
        int place = figures.isEmpty() ? printed.stream().reduce((left, right) -> right).orElse(label + 1) : figures.get(0);
        CellAddress address = new CellAddress(shape.form().name(), key, shape.footColumn(key));
        cell(row, List.of(place), address, true)
            .ifPresent(cell -> part.rows().add(new ReadRow(key, Optional.empty(), List.of(cell), origin(row, label))));
        notes.clear();
    }

    private boolean isFootLabel(SourceCell cell) {
        Caption caption = Caption.of(cell.text());
        return shape.foot().values().stream().anyMatch(caption::equalsPlainly);
    }

    /** Keeps what the row is called here, where the edition leaves that open; says so where it does not. */
    private void compareLabel(int row, RowGroup group, RowKey.Known known) {
        Optional<String> template = shape.form().hasSubjectRows()
            ? shape.totalTemplate().filter(total -> known.key().equals(FormDefinition.TOTAL))
            : shape.form().fixedRow(known.key()).map(FormRow::caption);
        if (template.isEmpty() || known.label().isEmpty()) {
            return;
        }
        words.learn(template.get(), known.label(), part.words());
        Caption expected = Caption.of(words.in(template.get()));
        if (words.wordIn(template.get()).isEmpty() && !expected.equalsLoosely(known.label())) {
            part.findings().notes().add(new Note(shape.form().name(), origin(row, labelColumn(group)),
                "%s 的项目印作“%s”，模板上是“%s”".formatted(new CellAddress("", known.key(), 0).rowName(), known.label().onOneLine(), expected.onOneLine())));
        }
    }

    private void doubt(Origin where, String reason) {
        part.findings().doubts().add(new Doubt(shape.form().name(), where, reason));
    }

    private Origin origin(SourceCell cell) {
        return Origin.imported(grid.sheet().file(), grid.sheet().name(), cell.name());
    }

    private Origin origin(int row, int column) {
        return Origin.imported(grid.sheet().file(), grid.sheet().name(), grid.sheet().cellName(row, column));
    }
}
