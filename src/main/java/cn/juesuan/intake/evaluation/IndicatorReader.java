package cn.juesuan.intake.evaluation;

import cn.juesuan.account.Indicator;
import cn.juesuan.form.EvaluationForm;
import cn.juesuan.intake.source.SourceCell;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads indicator rows; 一级 and 二级 hold until the next one, whether their cells are merged, repeated or left blank. */
final class IndicatorReader {
    private static final Set<SheetLabel> OWN = EnumSet.of(SheetLabel.LEVEL3, SheetLabel.TARGET, SheetLabel.DONE, SheetLabel.WEIGHT, SheetLabel.SCORE,
        SheetLabel.REASON);
    private static final Pattern WEIGHT = Pattern.compile("[（(]\\s*(\\d+(\\.\\d+)?)\\s*分?\\s*[）)]$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\s*((三级)?指标\\s*[\\d一二三四五六七八九十]*\\s*[:：.．、]?\\s*[…⋯.。·]*|[…⋯.。·•]{2,}|[-—–－/／]+|[×xX＊*]+|[（(]?略[）)]?)\\s*");
    private static final Pattern SUBTOTAL = Pattern.compile("\\s*(小\\s*计|.{2,6}小\\s*计)\\s*");

    private final EvaluationForm form;
    private final SheetGrid grid;
    private final SheetDraft draft;
    private final SheetNotes notes;
    private final ColumnSpans columns;
    private String level1 = "";
    private String level2 = "";

    IndicatorReader(EvaluationForm form, SheetGrid grid, SheetDraft draft, SheetNotes notes, ColumnSpans columns) {
        this.form = form;
        this.grid = grid;
        this.draft = draft;
        this.notes = notes;
        this.columns = columns;
    }

    void read(GridRow row) {
        Map<SheetLabel, String> texts = new EnumMap<>(SheetLabel.class);
        if (row.filled().stream().anyMatch(cell -> SUBTOTAL.matcher(cell.text()).matches())) {
            grid.use(row);
            notes.unused(grid.place(row.filled().get(0)), "小计由各指标算出，没有读");
            return;
        }
        row.filled().forEach(cell -> take(texts, row, cell));
        names(texts, row);
        Optional<String> left = leftOfTemplate(texts);
        if (left.isPresent()) {
            notes.unused(grid.place(row.filled().get(0)), "模板留下的空行“%s”，没有填内容，没有读".formatted(left.get()));
        } else if (OWN.stream().anyMatch(texts::containsKey)) {
            add(texts);
        } else if (!texts.isEmpty()) {
            notes.add(grid.place(row.filled().get(0)), "“%s”下没有三级指标，没有读成一行。".formatted(String.join(" ", texts.values())));
        }
    }

    /** A row in which nobody filled in more than what the template has: 指标2：, ……, or a dash. */
    private static Optional<String> leftOfTemplate(Map<SheetLabel, String> texts) {
        List<String> own = OWN.stream().map(texts::get).filter(text -> text != null && !text.isBlank()).toList();
        return own.isEmpty() || !own.stream().allMatch(text -> PLACEHOLDER.matcher(text).matches()) ? Optional.empty() : Optional.of(own.get(0));
    }

    private void take(Map<SheetLabel, String> texts, GridRow row, SourceCell cell) {
        boolean block = row.labels().stream().anyMatch(label -> label.cell().equals(cell) && SheetLabel.BLOCKS.contains(label.label()));
        Optional<SheetLabel> column = columns.of(grid, cell).filter(label -> !SheetLabel.BLOCKS.contains(label));
        if (block || columns.of(grid, cell).filter(SheetLabel.BLOCKS::contains).isPresent() || isOldBlock(cell)) {
            grid.use(cell);
        } else if (column.isPresent()) {
            grid.use(cell);
            texts.merge(column.get(), text(column.get(), cell), (one, other) -> one + other);
        }
    }

    /** The caption of the block at the left, cut in two by a page. */
    private boolean isOldBlock(SourceCell cell) {
        return columns.span(SheetLabel.LEVEL1).filter(span -> cell.column() < span.first()).isPresent() && cell.text().replaceAll("\\s", "").length() <= 8;
    }

    private static String text(SheetLabel column, SourceCell cell) {
        return column == SheetLabel.REASON ? cell.text().strip() : Texts.oneLine(cell.text());
    }

    private void names(Map<SheetLabel, String> texts, GridRow row) {
        Optional<String> first = name(texts, row, SheetLabel.LEVEL1).map(this::withoutWeight);
        Optional<String> second = name(texts, row, SheetLabel.LEVEL2).map(name -> WEIGHT.matcher(name).replaceFirst("").strip());
        boolean anotherClass = first.isPresent() && !first.get().equals(level1);
        level2 = second.orElse(anotherClass ? "" : level2);
        level1 = first.or(() -> classOf(second)).orElse(level1);
    }

    private Optional<String> name(Map<SheetLabel, String> texts, GridRow row, SheetLabel level) {
        return Optional.ofNullable(texts.get(level)).or(() -> columns.span(level)
            .flatMap(span -> grid.above(row.row(), span.first(), span.last())).filter(cell -> columns.of(grid, cell).filter(level::equals).isPresent())
            .map(cell -> Texts.oneLine(cell.text())));
    }

    /** The 一级 a 二级 belongs to, where the table has no column for it. */
    private Optional<String> classOf(Optional<String> second) {
        return columns.has(SheetLabel.LEVEL1) ? Optional.empty() : second.flatMap(name -> form.classes().stream()
            .filter(known -> known.kind(name).isPresent()).map(known -> known.name()).findFirst());
    }

    /** The 一级 without the weight printed behind it, which follows from the indicators; a different one is noted when all are read. */
    private String withoutWeight(String name) {
        Matcher weight = WEIGHT.matcher(name);
        if (!weight.find()) {
            return name;
        }
        String plain = name.substring(0, weight.start()).strip();
        draft.classWeights.putIfAbsent(plain, weight.group(1));
        return plain;
    }

    private void add(Map<SheetLabel, String> texts) {
        Optional<String> score = Optional.ofNullable(texts.get(SheetLabel.SCORE));
        draft.indicators.add(new Indicator(level1, level2, text(texts, SheetLabel.LEVEL3), text(texts, SheetLabel.TARGET),
            text(texts, SheetLabel.DONE), text(texts, SheetLabel.WEIGHT), score, text(texts, SheetLabel.REASON)));
        draft.figures += (MarkText.isBlank(text(texts, SheetLabel.WEIGHT)) ? 0 : 1) + (score.filter(text -> !MarkText.isBlank(text)).isPresent() ? 1 : 0);
    }

    private static String text(Map<SheetLabel, String> texts, SheetLabel label) {
        return texts.getOrDefault(label, "");
    }
}
