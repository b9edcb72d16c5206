package cn.juesuan.intake.evaluation;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the score table of a department evaluation: 决策, 过程, 产出, 效益 with weights and scores. */
final class ScoreTableReader {
    private static final Set<SheetCaption> COLUMNS = Set.of(SheetCaption.LEVEL1, SheetCaption.LEVEL2, SheetCaption.LEVEL3, SheetCaption.WEIGHT, SheetCaption.SCORE);

    private final EvaluationForm form;
    private final SheetGrid grid;
    private final SheetWords words;
    private final FootOfSheet foot;
    private final SheetDraft draft;
    private final List<EvaluationRow> rows = new ArrayList<>();
    private String title = "";
    private String level1 = "";
    private String level2 = "";

    ScoreTableReader(EvaluationForm form, SheetGrid grid, SheetWords words) {
        this.form = form;
        this.grid = grid;
        this.words = words;
        draft = new SheetDraft(grid.grid().sheet().file(), "", grid.grid().sheet().place());
        foot = new FootOfSheet(grid, draft);
    }

    /** The table; empty when its classes are not those of a department evaluation. */
    Optional<EvaluationRead> read(Part part) {
        for (GridRow row : part.rows()) {
            read(row);
        }
        boolean known = rows.stream().anyMatch(row -> isClass(row.level1()));
        return known ? Optional.of(result(part)) : Optional.empty();
    }

    private boolean isClass(String name) {
        return form.schemes().stream().anyMatch(scheme -> scheme.weights().containsKey(Caption.of(name).loose()));
    }

    private void read(GridRow row) {
        RowKind kind = RowKind.of(row, words);
        if (kind == RowKind.SCORE_HEAD) {
            row.labels().forEach(label -> grid.use(label.cell()));
            draft.columns = draft.columns.or(() -> Optional.of(ColumnSpans.of(grid, List.of(row))));
        } else if (draft.columns.isEmpty()) {
            title = Texts.oneLine(row.text());
            grid.use(row);
        } else if (kind == RowKind.FOOT) {
            foot.read(row);
        } else if (!draft.footSeen && !Paragraphs.is(row)) {
            body(row, draft.columns.get());
        }
    }

    private void body(GridRow row, ColumnSpans columns) {
        Map<SheetCaption, String> texts = new EnumMap<>(SheetCaption.class);
        for (SourceCell cell : row.filled()) {
            columns.of(grid, cell).filter(label -> COLUMNS.contains(label) || label == SheetCaption.SCORE_RATE).ifPresent(label -> {
                grid.use(cell);
                texts.merge(label, Texts.oneLine(cell.text()), String::concat);
            });
        }
        Optional<String> first = name(texts, row, columns, SheetCaption.LEVEL1);
        level2 = name(texts, row, columns, SheetCaption.LEVEL2).orElse(first.filter(name -> !name.equals(level1)).isPresent() ? "" : level2);
        level1 = first.orElse(level1);
        rows.add(new EvaluationRow(level1, level2, texts.getOrDefault(SheetCaption.LEVEL3, ""), texts.getOrDefault(SheetCaption.WEIGHT, ""),
            texts.getOrDefault(SheetCaption.SCORE, "")));
    }

    private Optional<String> name(Map<SheetCaption, String> texts, GridRow row, ColumnSpans columns, SheetCaption level) {
        return Optional.ofNullable(texts.get(level)).or(() -> columns.span(level)
            .flatMap(span -> grid.above(row.row(), span.first(), span.last())).map(cell -> Texts.oneLine(cell.text())));
    }

    private EvaluationRead result(Part part) {
        String place = grid.place(part.rows().get(0).filled().get(0));
        SheetStated stated = new SheetStated(draft.given(SheetCaption.SUM), draft.given(SheetCaption.GRADE));
        int figures = (int) rows.stream().flatMap(row -> List.of(row.weight(), row.score()).stream()).filter(text -> !text.isBlank()).count();
        return new EvaluationRead(new DepartmentEvaluation(SheetId.fresh(), title, Optional.empty(), rows, stated, new Origin(place)),
            project(title), grid.grid().sheet().place(), figures);
    }

    /** The title without what every score table is called. */
    static String project(String title) {
        return title.replaceFirst("^(附件?|表)\\s*\\d*\\s*[:：.．、]?\\s*", "")
            .replaceFirst("(项目)?(支出)?(绩效|综合)*(评价)*(指标体系)?(得分|评分)(结果)?表?\\s*$", "").strip();
    }
}
