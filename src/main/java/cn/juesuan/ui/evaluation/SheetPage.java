package cn.juesuan.ui.evaluation;

import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.SheetGrids;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.ui.table.SheetLook;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.SheetEditing;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One self-evaluation sheet as the published form. */
public final class SheetPage implements EvaluationPage {
    private final EditSession session;
    private final EvaluationSheets sheets;
    private final SheetEditing editing;

    public SheetPage(EditSession session, EvaluationSheets sheets, SheetEditing editing) {
        this.session = session;
        this.sheets = sheets;
        this.editing = editing;
    }

    public SheetId id() {
        return editing.id();
    }

    public SheetScores scores() {
        return sheets.scores(id()).orElseThrow();
    }

    SheetParts place() {
        return sheets.place(id()).orElseThrow();
    }

    @Override
    public String name() {
        return place().form();
    }

    @Override
    public boolean exists() {
        return editing.sheet().isPresent();
    }

    @Override
    public PrintedGrid grid() {
        return new SheetGrids(session.edition(), session.account(), session.unit()).sheet(scores(), place().number());
    }

    @Override
    public GridCell look(PrintedCell cell, GridCell plain) {
        return SheetTyping.part(cell).map(address -> new SheetLook(scores()).of(address, plain)).orElse(plain);
    }

    @Override
    public Optional<String> entered(SheetPart part) {
        return editing.entered(part.row(), part.column());
    }

    @Override
    public Answer typeAll(List<EditSession.Typed<SheetPart>> typed) {
        return editing.typeAll(typed);
    }

    @Override
    public boolean isSharedByRows(int column) {
        return column == SheetParts.Column.LEVEL1.number() || column == SheetParts.Column.LEVEL2.number();
    }

    @Override
    public Explanation explain(PrintedCell cell) {
        return new SheetWorking(scores(), editing.unit(), editing::type).of(cell, name());
    }

    /** 指标分值 88/90 · 还差 2 · 总分 93.20 · 等级 优. */
    @Override
    public String sums() {
        SheetScores scores = scores();
        BigDecimal left = scores.remaining();
        String rest = left.signum() == 0 ? "" : (left.signum() > 0 ? " · 还差 " : " · 超出 ") + Mark.plain(left.abs());
        return "指标分值 %s/%s%s · 总分 %s · 等级 %s".formatted(Mark.plain(scores.weight()), Mark.plain(scores.form().rules().indicators()), rest,
            scores.total().map(BigDecimal::toPlainString).orElse("—"), scores.grade().orElse("未定（还有未得出的分）"));
    }

    @Override
    public boolean needsAttention() {
        return scores().remaining().signum() != 0;
    }
}
