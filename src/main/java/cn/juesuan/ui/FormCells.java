package cn.juesuan.ui;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import cn.juesuan.calc.FigureText;
import cn.juesuan.form.Alignment;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.ui.grid.CellAlignment;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.workbench.EditSession;
import java.util.List;

/** Shows the cells of one printed table: captions, and figures with their state and findings. */
final class FormCells {
    private static final Rules RULES = new Rules();

    private final EditSession session;
    private final String form;
    private final FigureText figures;

    FormCells(EditSession session, String form) {
        this.session = session;
        this.form = form;
        this.figures = new FigureText(session.calculation(), session.unit());
    }

    /** The cell as the grid shows it, marked with what the audit finds there. */
    GridCell shown(LayoutCell cell) {
        return cell.address().map(this::figure).orElseGet(() -> caption(cell)).spanning(cell.rowSpan(), cell.columnSpan());
    }

    private GridCell caption(LayoutCell cell) {
        if (cell.content() instanceof LayoutCell.Caption caption) {
            return GridCell.of(CellKind.CAPTION, caption.text())
                .aligned(caption.alignment() == Alignment.CENTER ? CellAlignment.CENTER : CellAlignment.LEFT);
        }
        CellKind kind = cell.content() instanceof LayoutCell.Code ? CellKind.CODE
            : cell.content() instanceof LayoutCell.LineNumber ? CellKind.LINE_NUMBER : CellKind.VACANT;
        GridCell shown = GridCell.of(kind, cell.text());
        return kind == CellKind.CODE ? marked(shown, new CellAddress(form, cell.rowKey(), 1), "科目-名称") : shown;
    }

    private GridCell figure(CellAddress address) {
        CellValue value = session.calculation().value(address);
        boolean unreadable = value.state() == CellState.UNREADABLE;
        String text = unreadable ? rawText(address) : figures.printed(address);
        String edit = unreadable ? text : value.known() ? value.amount().exactly(session.unit()).stripTrailingZeros().toPlainString() : "";
        return marked(GridCell.of(kind(address, value), text).editedAs(edit), address, "");
    }

    private String rawText(CellAddress address) {
        return session.account().entry(address).map(entry -> entry instanceof Entry.Unreadable raw ? raw.text() : "").orElse("");
    }

    private CellKind kind(CellAddress address, CellValue value) {
        return switch (value.state()) {
            case EMPTY -> session.calculation().isComputed(address) ? CellKind.COMPUTED : CellKind.INPUT;
            case ENTERED -> CellKind.INPUT;
            case LINKED -> CellKind.LINKED;
            case COMPUTED -> CellKind.COMPUTED;
            case ADJUSTED -> CellKind.ADJUSTED;
            case STATED -> CellKind.STATED;
            case CONTRADICTED -> CellKind.CONTRADICTED;
            case UNREADABLE -> CellKind.UNREADABLE;
        };
    }

    /** @param rule the only rule to show; empty for all but those about the row */
    private GridCell marked(GridCell cell, CellAddress address, String rule) {
        List<Finding> findings = RULES.at(session.calculation(), address).stream()
            .filter(finding -> rule.isEmpty() ? !finding.rule().equals("科目-名称") : finding.rule().equals(rule)).toList();
        return FindingMark.on(cell, findings);
    }
}
