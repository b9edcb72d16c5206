package cn.juesuan.ui.table;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Step;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import cn.juesuan.calc.FigureText;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.TableGrids;
import cn.juesuan.ui.grid.CellAlignment;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridModel.WideFigure;
import cn.juesuan.workbench.editing.TablePaste;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A statutory table. Its figures are looked up when they are shown, for an edit changes few of many. */
record FormPage(EditSession session, FormDefinition form) implements GridPage {
    private static final Rules RULES = new Rules();
    /** The rule about the name of a subject, which is marked at its code. */
    private static final String SUBJECT_NAME = "科目-名称";

    @Override
    public String name() {
        return form.name();
    }

    @Override
    public PrintedGrid grid() {
        return new TableGrids(session.edition(), session.account(), session.unit()).of(form);
    }

    @Override
    public boolean keepsCells(Edit edit) {
        return !session.calculation().structureChanged() && edit.steps().stream().allMatch(Step.EntryStep.class::isInstance);
    }

    @Override
    public boolean wraps() {
        return false;
    }

    private static Optional<CellAddress> address(PrintedCell cell) {
        return cell.place().map(CellAddress.class::cast);
    }

    @Override
    public GridCell shown(PrintedCell cell, List<Finding> found) {
        return address(cell).map(this::figure).orElseGet(() -> caption(cell));
    }

    private GridCell caption(PrintedCell cell) {
        GridCell plain = GridCell.of(kind(cell), cell.text());
        return switch (cell.kind()) {
            case CODE -> marked(plain, new CellAddress(form.name(), cell.rowKey(), 1), true);
            case CAPTION, NAME -> plain.aligned(cell.alignment() == Alignment.CENTER ? CellAlignment.CENTER : CellAlignment.LEFT);
            default -> plain;
        };
    }

    private static CellKind kind(PrintedCell cell) {
        return switch (cell.kind()) {
            case CAPTION, NAME -> CellKind.CAPTION;
            case CODE -> CellKind.CODE;
            case LINE_NUMBER -> CellKind.LINE_NUMBER;
            default -> CellKind.VACANT;
        };
    }

    private GridCell figure(CellAddress address) {
        CellValue value = session.calculation().value(address);
        boolean unreadable = value.state() == CellState.UNREADABLE;
        String text = unreadable ? rawText(address) : new FigureText(session.calculation(), session.unit()).printed(address);
        String edit = unreadable ? text : value.known() ? value.amount().exactly(session.unit()).stripTrailingZeros().toPlainString() : "";
        CellKind kind = kind(value.state(), session.calculation().isComputed(address));
        return marked(GridCell.of(kind, text).editedAs(edit), address, false);
    }

    /** @param computed whether the cell follows from others, so that nothing is typed there while it is empty */
    static CellKind kind(CellState state, boolean computed) {
        return switch (state) {
            case EMPTY -> computed ? CellKind.COMPUTED : CellKind.INPUT;
            case ENTERED -> CellKind.INPUT;
            case LINKED -> CellKind.LINKED;
            case COMPUTED -> CellKind.COMPUTED;
            case ADJUSTED -> CellKind.ADJUSTED;
            case STATED -> CellKind.STATED;
            case CONTRADICTED -> CellKind.CONTRADICTED;
            case UNREADABLE -> CellKind.UNREADABLE;
        };
    }

    private String rawText(CellAddress address) {
        return session.account().entry(address).map(entry -> entry instanceof Entry.Unreadable raw ? raw.text() : "").orElse("");
    }

    /** @param aboutName whether to show what is found about the subject's name, or all else */
    private GridCell marked(GridCell cell, CellAddress address, boolean aboutName) {
        return FindingMark.on(cell, RULES.at(session.calculation(), address).stream()
            .filter(finding -> finding.rule().equals(SUBJECT_NAME) == aboutName).toList());
    }

    /** Of two figures the larger one is the wider, but for a minus. */
    @Override
    public List<WideFigure> widestFigures(PrintedGrid grid) {
        Map<Integer, List<CellAddress>> columns = grid.cells().stream().filter(cell -> cell.place().isPresent() && cell.columnSpan() == 1).collect(
            Collectors.groupingBy(PrintedCell::column, TreeMap::new, Collectors.mapping(cell -> address(cell).orElseThrow(), Collectors.toList())));
        return columns.entrySet().stream().map(column -> new WideFigure(column.getKey(), column.getKey(), widest(column.getValue()))).toList();
    }

    private String widest(List<CellAddress> column) {
        List<Amount> amounts = column.stream().map(cell -> session.calculation().value(cell).amount()).toList();
        String most = Collections.max(amounts).printed(session.unit());
        String least = Collections.min(amounts).printed(session.unit());
        return most.length() >= least.length() ? most : least;
    }

    @Override
    public Answer type(PrintedCell cell, String text) {
        return address(cell).map(address -> session.type(address, text)).orElse(new Answer.Refused("这一格是固定的文字，不能录入。"));
    }

    @Override
    public Answer fill(Map<PrintedCell, String> texts) {
        return session.paste(texts.entrySet().stream().flatMap(text -> address(text.getKey()).stream()
            .map(address -> new EditSession.Typed<>(address, text.getValue()))).toList());
    }

    @Override
    public Answer clear(List<PrintedCell> cells) {
        return session.clear(cells.stream().flatMap(cell -> address(cell).stream()).toList());
    }

    @Override
    public Answer paste(int row, int column, List<List<String>> block) {
        return new TablePaste(session, grid()).paste(row, column, block);
    }
}
