package cn.juesuan.ui.evaluation;

import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.PlaceNames;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.SheetGrids;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.workbench.editing.ScoreTableEditing;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;

/** 得分表: the score table of a department evaluation. Weights and scores are typed, class totals, 得分率 and grade computed. */
public final class ScoreTablePage implements EvaluationPage {
    private final EditSession session;
    private final ScoreTableEditing editing;

    public ScoreTablePage(EditSession session, ScoreTableEditing editing) {
        this.session = session;
        this.editing = editing;
    }

    public SheetId id() {
        return editing.id();
    }

    public ScoreTableEditing editing() {
        return editing;
    }

    private int number() {
        return session.account().evaluations().indexOf(editing.table().orElseThrow()) + 1;
    }

    private EvaluationScores scores() {
        return new EvaluationScores(session.edition().evaluation(), editing.table().orElseThrow());
    }

    @Override
    public String name() {
        return SheetPart.SCORE_TABLE + number();
    }

    @Override
    public boolean exists() {
        return editing.table().isPresent();
    }

    @Override
    public PrintedGrid grid() {
        return new SheetGrids(session.edition(), session.account(), session.unit()).scoreTable(editing.table().orElseThrow(), number());
    }

    @Override
    public GridCell look(PrintedCell cell, GridCell plain) {
        Optional<String> text = SheetTyping.part(cell).flatMap(this::entered);
        if (cell.place().isEmpty() || text.isEmpty()) {
            return cell.place().isEmpty() ? plain : plain.as(CellKind.COMPUTED);
        }
        boolean mark = cell.kind() == PrintedCell.Kind.SCORE;
        return plain.as(mark && Mark.isUnreadable(text.get()) ? CellKind.UNREADABLE : CellKind.INPUT);
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
        return column == EvaluationCells.Column.LEVEL1.number() || column == EvaluationCells.Column.LEVEL2.number();
    }

    @Override
    public Explanation explain(PrintedCell cell) {
        boolean typed = SheetTyping.part(cell).flatMap(this::entered).isPresent();
        return new Explanation(cell.place().map(PlaceNames::of).orElse(name()), cell.place().isEmpty() ? List.of()
            : List.of(typed ? "此格录入。" : "由下面各行的分值和得分算出。"), List.of());
    }

    @Override
    public String sums() {
        EvaluationScores.Sum total = scores().total();
        return "“%s” · 分值 %s/%s · 得分 %s · 得分率 %s · 等级 %s".formatted(editing.table().orElseThrow().title(), Mark.plain(total.weight()),
            Mark.plain(session.edition().evaluation().rules().total()), Mark.plain(total.score()),
            total.printedRate(session.edition().evaluation().rules().rateDecimals()).orElse("—"), scores().grade().orElse("未定"));
    }

    @Override
    public boolean needsAttention() {
        return scores().total().weight().compareTo(session.edition().evaluation().rules().total()) != 0;
    }
}
