package cn.juesuan.report.narrative;

import cn.juesuan.account.Place;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.ColumnSelector;
import cn.juesuan.edition.table.RowSelector;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.RowList;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Row;
import cn.juesuan.report.figure.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The figures that an attached report may name: those of the edition (本年支出合计), cells (公开03 合计 栏1), what sheets and score tables come to
 * (自评表/1 得分, a project's name and 得分), fields of the 补充资料, and every figure that a sentence of the 情况说明 prints (说明/五/总体 增减率).
 */
public final class AttachedFigures {
    static final Pattern NAME = Names.NAME;
    private static final Pattern CELL = Pattern.compile("(公开\\d\\d)\\s+(\\S+?)(?:行)?\\s+栏\\s*(\\d{1,2})");
    private static final Pattern SHEET = Pattern.compile("(自评表|得分表)/(\\d{1,3})\\s+(\\S+)");
    private static final String FIELD = "补充 ";

    private final ReportFigures figures;
    private final Narrative narrative;
    private final Map<String, String> standing;

    public AttachedFigures(ReportFigures figures, Narrative narrative) {
        this.figures = figures;
        this.narrative = narrative;
        this.standing = StandingNames.of(figures.account(), figures.form());
    }

    /** A line with its figures; names nobody knows are gaps. */
    public List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher name = NAME.matcher(line);
        int end = 0;
        while (name.find()) {
            wording(pieces, line.substring(end, name.start()));
            String asked = name.group(1).strip();
            pieces.add(piece(asked).orElseGet(() -> new Piece(asked, gapText(asked), Optional.empty(), true)));
            end = name.end();
        }
        wording(pieces, line.substring(end));
        return pieces;
    }

    private static void wording(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.wording(text));
        }
    }

    private String gapText(String what) {
        return Names.fill(figures.form().words().get("缺"), Map.of("栏", what));
    }

    /** What the name stands for; empty where nobody knows it. */
    public Optional<Piece> piece(String name) {
        return figures.named(name, Scope.EMPTY).map(figure -> piece(name, figure)).or(() -> cell(name)).or(() -> ofSheet(name)).or(() -> field(name))
            .or(() -> printed(name)).or(() -> Optional.ofNullable(standing.get(name)).map(text -> new Piece(name, text, Optional.empty(), false)));
    }

    private Piece piece(String name, Figure figure) {
        return Piece.figure(name, figure, figure.text(figures.form().fullDecimals()), gapText(figure.name()));
    }

    private Optional<Piece> cell(String name) {
        Matcher cell = CELL.matcher(name);
        return cell.matches() ? Optional.of(piece(name, figures.figure(new Expression.Cell(new CellSelection(cell.group(1), new RowSelector.Key(cell.group(2)),
            new ColumnSelector(Integer.parseInt(cell.group(3)), Integer.parseInt(cell.group(3))))), Scope.EMPTY))) : Optional.empty();
    }

    /** 自评表/1 得分, or the project's own name with a blank before what is asked of it. */
    private Optional<Piece> ofSheet(String name) {
        Matcher sheet = SHEET.matcher(name);
        if (sheet.matches()) {
            List<Row> rows = rows(sheet.group(1));
            int number = Integer.parseInt(sheet.group(2));
            return number < 1 || number > rows.size() ? Optional.empty() : of(name, rows.get(number - 1), sheet.group(3));
        }
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? Optional.empty() : rows("自评表").stream().filter(row -> row.texts().getOrDefault("名称", "").strip().equals(name.substring(0, blank).strip()))
            .findFirst().flatMap(row -> of(name, row, name.substring(blank + 1)));
    }

    private List<Row> rows(String source) {
        return figures.form().lists().values().stream().filter(list -> list.source().equals(Optional.of(source)) && list.when().isEmpty())
            .map(RowList::name).findFirst().map(figures::rows).orElse(List.of());
    }

    private Optional<Piece> of(String name, Row row, String asked) {
        return figures.named(asked, Scope.EMPTY.at(row)).map(figure -> piece(name, figure))
            .or(() -> Optional.ofNullable(row.texts().get(asked)).map(text -> text.isBlank() ? new Piece(name, gapText(name), Optional.empty(), true)
                : new Piece(name, text, Optional.empty(), false)));
    }

    private Optional<Piece> field(String name) {
        String key = name.startsWith(FIELD) ? name.substring(FIELD.length()).strip() : name;
        return figures.instance(key).flatMap(instance -> figures.field(instance.key())).map(value -> {
            Optional<Place> place = Optional.of(new Place.Field(value.instance().key()));
            return value.isPresent() ? new Piece(name, text(value), place, false) : new Piece(name, gapText(value.instance().caption()), place, true);
        });
    }

    private static String text(FieldValue value) {
        return UserText.inline(value.text());
    }

    /** A figure of a sentence: the key of its paragraph, a blank, and its name there. */
    private Optional<Piece> printed(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? Optional.empty() : narrative.paragraphs().filter(paragraph -> paragraph.key().equals(name.substring(0, blank)))
            .flatMap(paragraph -> paragraph.standard().stream()).filter(piece -> piece.isLive() && piece.name().equals(name.substring(blank + 1).strip())).findFirst();
    }

    /** What can be inserted, for the user to choose from: the edition's figures, then those of sheets and score tables. */
    public List<String> choices() {
        Stream<String> own = figures.form().definitions().keySet().stream().filter(name -> figures.named(name, Scope.EMPTY).filter(figure ->
            !figure.name().equals(name) || figure.isPresent()).filter(figure -> figure.isPresent() || figure.place().isPresent()).isPresent());
        Stream<String> sheets = numbered("自评表", List.of("名称", "得分", "等级", "年初预算数", "全年预算数", "全年执行数", "执行率"));
        Stream<String> tables = numbered("得分表", List.of("名称", "得分", "等级"));
        return Stream.of(own, sheets, tables).flatMap(names -> names).toList();
    }

    private Stream<String> numbered(String source, List<String> asked) {
        return Stream.iterate(1, number -> number <= rows(source).size(), number -> number + 1)
            .flatMap(number -> asked.stream().map(name -> "%s/%d %s".formatted(source, number, name)));
    }
}
