package cn.juesuan.form;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out the tables of an edition for one account: its words, its optional rows, its subject rows. */
public final class FormLayouts {
    private final Edition edition;
    private final Account account;
    private final Words words;

    public FormLayouts(Edition edition, Account account) {
        this.edition = edition;
        this.account = account;
        this.words = Words.of(edition, account);
    }

    public FormLayout of(FormDefinition form) {
        List<LayoutCell> cells = new ArrayList<>();
        addHead(form, cells);
        int row = form.head().size();
        if (form.body() instanceof FormBody.Fixed fixed) {
            row = addBlocks(form, fixed, row, cells);
        } else if (form.body() instanceof FormBody.Subjects subjects) {
            row = addSubjects(form, subjects, row, cells);
        }
        return FormLayout.of(form, words.in(form.title()), form.head().size(), row, cells);
    }

    /** The lines under a table, words put in; lines without words left are dropped. */
    public List<String> notes(FormDefinition form, boolean empty) {
        List<String> templates = empty && !form.emptyNotes().isEmpty() ? form.emptyNotes() : form.notes();
        return templates.stream().map(words::in).filter(note -> !note.isBlank()).toList();
    }

    /** Whether this account prints an optional row: as it is set, and always when a figure stands there, for that counts. */
    public boolean prints(FormDefinition form, FormRow row) {
        return !row.optional() || hasFigure(form, row) || account.setting(Setting.optionalRow(form.name(), row.key())).map("有"::equals)
            .orElse(edition.optionalRows().getOrDefault(form.name() + "/" + row.key(), true));
    }

    private boolean hasFigure(FormDefinition form, FormRow row) {
        return form.columnsOf(row.key()).stream().flatMap(column -> account.entry(new CellAddress(form.name(), row.key(), column)).stream())
            .anyMatch(entry -> entry instanceof Entry.Figure figure && !figure.amount().isZero());
    }

    private void addHead(FormDefinition form, List<LayoutCell> cells) {
        int width = form.columns().size();
        boolean[][] taken = new boolean[form.head().size()][width];
        for (int row = 0; row < form.head().size(); row++) {
            int column = 0;
            for (HeadCell head : form.head().get(row)) {
                while (column < width && taken[row][column]) {
                    column++;
                }
                cells.add(new LayoutCell(row, column, head.rowSpan(), head.columnSpan(), "", new LayoutCell.Heading(words.in(head.text()))));
                take(taken, row, column, head);
            }
        }
    }

    private static void take(boolean[][] taken, int row, int column, HeadCell head) {
        for (int y = row; y < row + head.rowSpan(); y++) {
            for (int x = column; x < column + head.columnSpan(); x++) {
                taken[y][x] = true;
            }
        }
    }

    private int addBlocks(FormDefinition form, FormBody.Fixed fixed, int firstRow, List<LayoutCell> cells) {
        Map<String, List<FormRow>> blocks = new java.util.HashMap<>();
        fixed.blocks().forEach((name, rows) -> blocks.put(name, rows.stream().filter(row -> prints(form, row)).toList()));
        int height = blocks.values().stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            for (int column = 0; column < form.columns().size(); column++) {
                List<FormRow> rows = blocks.get(form.columns().get(column).block());
                if (line < rows.size()) {
                    cells.add(fixedCell(form, rows.get(line), firstRow + line, column));
                } else {
                    cells.add(new LayoutCell(firstRow + line, column, 1, 1, "", new LayoutCell.Vacant()));
                }
            }
        }
        return form.foot().isEmpty() ? firstRow + height : addFoot(form, firstRow + height, cells);
    }

    private LayoutCell fixedCell(FormDefinition form, FormRow row, int line, int column) {
        LayoutColumn printed = form.columns().get(column);
        LayoutCell.Content content = switch (printed.content()) {
            case CAPTION, NAME -> new LayoutCell.Caption(words.in(row.caption()), row.alignment());
            case LINE_NUMBER -> new LayoutCell.LineNumber(row.key());
            case CODE -> new LayoutCell.Code(row.key());
            case FIGURE -> row.hasFigures() ? new LayoutCell.Figure(new CellAddress(form.name(), row.key(), printed.figureColumn()))
                : new LayoutCell.Vacant();
        };
        return new LayoutCell(line, column, 1, 1, row.key(), content);
    }

    private int addFoot(FormDefinition form, int line, List<LayoutCell> cells) {
        int column = 0;
        for (FootCell foot : form.foot()) {
            LayoutCell.Content content = foot.column() > 0 ? new LayoutCell.Figure(new CellAddress(form.name(), foot.row(), foot.column()))
                : new LayoutCell.Caption(words.in(foot.caption()), Alignment.CENTER);
            cells.add(new LayoutCell(line, column, 1, foot.columnSpan(), foot.row(), content));
            column += foot.columnSpan();
        }
        return line + 1;
    }

    private int addSubjects(FormDefinition form, FormBody.Subjects subjects, int firstRow, List<LayoutCell> cells) {
        int captions = (int) form.columns().stream().filter(column -> column.figureColumn() == 0).count();
        cells.add(new LayoutCell(firstRow, 0, 1, captions, FormDefinition.TOTAL,
            new LayoutCell.Caption(words.in(subjects.totalCaption()), Alignment.CENTER)));
        addFigures(form, FormDefinition.TOTAL, firstRow, cells);
        int line = firstRow + 1;
        for (Map.Entry<String, String> subject : account.rows(form.name()).entrySet()) {
            cells.add(new LayoutCell(line, 0, 1, 1, subject.getKey(), new LayoutCell.Code(subject.getKey())));
            cells.add(new LayoutCell(line, 1, 1, 1, subject.getKey(), new LayoutCell.Caption(subject.getValue(), Alignment.LEFT)));
            addFigures(form, subject.getKey(), line++, cells);
        }
        return line;
    }

    private static void addFigures(FormDefinition form, String key, int line, List<LayoutCell> cells) {
        for (int column = 0; column < form.columns().size(); column++) {
            int figure = form.columns().get(column).figureColumn();
            if (figure > 0) {
                cells.add(new LayoutCell(line, column, 1, 1, key, new LayoutCell.Figure(new CellAddress(form.name(), key, figure))));
            }
        }
    }
}
