package cn.juesuan.workbench.editing;

import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block of texts pasted into a statutory table: one edit, or none with the reason. Rows that carry codes go to their codes, others by
 * position; printed words among them must be those of the cells they fall on, for otherwise the figures beside them would stand in
 * another row. Nothing is left out but figures the table works out itself, and of those the differing ones are told.
 */
public final class TablePaste {
    private static final int NAMED = 3;

    private final EditSession session;
    private final FormDefinition form;
    private final PrintedGrid grid;
    private final Map<Integer, Map<Integer, PrintedCell>> cells = new HashMap<>();

    /** @param grid of a statutory table */
    public TablePaste(EditSession session, PrintedGrid grid) {
        this.session = session;
        this.form = session.edition().form(grid.name()).orElseThrow();
        this.grid = grid;
        grid.cells().forEach(cell -> cells.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell));
    }

    /** What cannot go on, with the reason for the user. */
    private static final class Misplaced extends Exception {
        private static final long serialVersionUID = 1;

        Misplaced(String reason) {
            super(reason + "什么也没有贴入。");
        }
    }

    /**
     * Pastes a block.
     *
     * @param row    row of the printed grid, head included, on which the block's first row falls
     * @param column likewise
     */
    public Answer paste(int row, int column, List<List<String>> block) {
        try {
            Optional<PastedCodes> codes = PastedCodes.in(block, this::isKnownCode);
            List<EditSession.Typed<CellAddress>> typed = codes.isPresent() ? byCode(codes.get(), column) : byPosition(row, column, block);
            return told(typed, session.paste(typed));
        } catch (Misplaced reason) {
            return new Answer.Refused(reason.getMessage());
        }
    }

    private boolean isKnownCode(String code) {
        return hasCodes() && (rowKeys().contains(code) || session.edition().subjects().containsKey(code)
            || session.account().learnedSubjects().containsKey(code));
    }

    private boolean hasCodes() {
        return form.hasSubjectRows() || grid.cells().stream().anyMatch(cell -> cell.kind() == PrintedCell.Kind.CODE);
    }

    private List<String> rowKeys() {
        return grid.cells().stream().map(PrintedCell::rowKey).distinct().toList();
    }

    private List<EditSession.Typed<CellAddress>> byCode(PastedCodes codes, int column) throws Misplaced {
        List<String> keys = rowKeys();
        List<String> unknown = codes.rows().stream().map(PastedCodes.Row::code).filter(code -> !keys.contains(code)).distinct().toList();
        if (!unknown.isEmpty()) {
            throw new Misplaced("%s 没有粘贴内容里的科目 %s%s。请先增加科目再粘贴。".formatted(form.name(),
                String.join("、", unknown.subList(0, Math.min(NAMED, unknown.size()))), unknown.size() > NAMED ? " 等 %d 个".formatted(unknown.size()) : ""));
        }
        if (!codes.uncoded().isEmpty()) {
            throw new Misplaced("粘贴的第 %d 行有数，却没有科目编码，不知道该放在哪一行。".formatted(codes.uncoded().get(0)));
        }
        Map<CellAddress, String> texts = new LinkedHashMap<>();
        for (PastedCodes.Row row : codes.rows()) {
            place(row, column, texts);
        }
        return texts.entrySet().stream().map(text -> new EditSession.Typed<>(text.getKey(), text.getValue())).toList();
    }

    private void place(PastedCodes.Row row, int column, Map<CellAddress, String> texts) throws Misplaced {
        List<Integer> columns = form.columnsOf(row.code());
        int figure = form.columns().get(Math.min(column, grid.columnCount() - 1)).figureColumn();
        int first = row.texts().size() < columns.size() && figure > 0 ? Math.max(0, columns.indexOf(figure)) : 0;
        for (int i = 0; i < row.texts().size(); i++) {
            String text = row.texts().get(i);
            if (first + i >= columns.size()) {
                requireBlank(text, "科目 %s 的“%s”落在表的最后一栏之外。".formatted(row.code(), text));
                continue;
            }
            CellAddress cell = new CellAddress(form.name(), row.code(), columns.get(first + i));
            String other = texts.put(cell, text);
            requireBlank(other == null || other.equals(text) ? "" : other, "科目 %s 在粘贴的内容里有两行，数不一样。".formatted(row.code()));
        }
    }

    private static void requireBlank(String text, String otherwise) throws Misplaced {
        if (!text.isEmpty()) {
            throw new Misplaced(otherwise);
        }
    }

    private List<EditSession.Typed<CellAddress>> byPosition(int row, int column, List<List<String>> block) throws Misplaced {
        List<EditSession.Typed<CellAddress>> typed = new ArrayList<>();
        for (int y = 0; y < block.size(); y++) {
            for (int x = 0; x < block.get(y).size(); x++) {
                String text = block.get(y).get(x);
                Optional<PrintedCell> cell = Optional.ofNullable(cells.getOrDefault(row + y, Map.of()).get(column + x));
                Optional<CellAddress> address = cell.flatMap(PrintedCell::place).map(CellAddress.class::cast);
                if (address.isPresent()) {
                    typed.add(new EditSession.Typed<>(address.get(), text));
                } else {
                    requireSame(text.strip(), cell, y + 1, row + y >= grid.rowCount() || column + x >= grid.columnCount());
                }
            }
        }
        return typed;
    }

    /** A printed word that is pasted says for which row its line is meant. */
    private void requireSame(String text, Optional<PrintedCell> cell, int line, boolean outside) throws Misplaced {
        boolean nothing = text.isEmpty() || AmountText.read(text, session.unit()) instanceof AmountText.Nothing;
        String printed = cell.map(PrintedCell::text).orElse("").strip();
        if (!nothing && outside) {
            throw new Misplaced("粘贴的第 %d 行有“%s”落在表外：粘贴的内容比表大，或者光标不在该粘的地方。请先增加科目，或重新选择起点。".formatted(line, text));
        }
        if (!nothing && !SubjectNames.same(text, printed)) {
            throw new Misplaced("粘贴的第 %d 行的“%s”落在印着“%s”的格上，对不上。请核对起点和各行的顺序，或只粘贴数。".formatted(line, text, printed));
        }
    }

    /** Pasted totals that differ from what the table works out are not taken; that is said. */
    private Answer told(List<EditSession.Typed<CellAddress>> typed, Answer answer) {
        if (!(answer instanceof Answer.Done done)) {
            return answer;
        }
        List<String> differing = typed.stream().filter(each -> session.calculation().isComputed(each.place()))
            .flatMap(each -> difference(each).stream()).toList();
        return differing.isEmpty() ? answer : new Answer.Done(done.edit(), "有 %d 格是算出的，与粘贴的数不同，没有贴入：%s%s。请核对明细。".formatted(differing.size(),
            String.join("；", differing.subList(0, Math.min(NAMED, differing.size()))), differing.size() > NAMED ? "……" : ""));
    }

    private Optional<String> difference(EditSession.Typed<CellAddress> typed) {
        MoneyUnit unit = session.unit();
        String now = session.calculation().value(typed.place()).amount().printed(unit);
        return AmountText.read(typed.text(), unit) instanceof AmountText.Read read && !read.amount().printed(unit).equals(now)
            ? Optional.of("%s 粘贴 %s，算得 %s".formatted(typed.place(), printed(read.amount()), now)) : Optional.empty();
    }

    private String printed(Amount amount) {
        return amount.printed(session.unit());
    }
}
