package cn.juesuan.intake.evaluation;

import cn.juesuan.account.Indicator;
import cn.juesuan.edition.evaluation.EvaluationForm;
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
    private static final Set<SheetCaption> OWN = EnumSet.of(SheetCaption.LEVEL3, SheetCaption.TARGET, SheetCaption.DONE, SheetCaption.WEIGHT, SheetCaption.SCORE,
        SheetCaption.REASON);
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
        Map<SheetCaption, String> texts = new EnumMap<>(SheetCaption.class);
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
    private static Optional<String> leftOfTemplate(Map<SheetCaption, String> texts) {
        List<String> own = OWN.stream().map(texts::get).filter(text -> text != null && !text.isBlank()).toList();
        return own.isEmpty() || !own.stream().allMatch(text -> PLACEHOLDER.matcher(text).matches()) ? Optional.empty() : Optional.of(own.get(0));
    }

    private void take(Map<SheetCaption, String> texts, GridRow row, SourceCell cell) {
        boolean block = row.labels().stream().anyMatch(label -> label.cell().equals(cell) && SheetCaption.BLOCKS.contains(label.label()));
        Optional<SheetCaption> column = columns.of(grid, cell).filter(label -> !SheetCaption.BLOCKS.contains(label));
        if (block || columns.of(grid, cell).filter(SheetCaption.BLOCKS::contains).isPresent() || isOldBlock(cell)) {
            grid.use(cell);
        } else if (column.isPresent()) {
            grid.use(cell);
            texts.merge(column.get(), text(column.get(), cell), (one, other) -> one + other);
        }
    }

    /** The caption of the block at the left, cut in two by a page. */
    private boolean isOldBlock(SourceCell cell) {
        return columns.span(SheetCaption.LEVEL1).filter(span -> cell.column() < span.first()).isPresent() && cell.text().replaceAll("\\s", "").length() <= 8;
    }

    private static String text(SheetCaption column, SourceCell cell) {
        return column == SheetCaption.REASON ? cell.text().strip() : Texts.oneLine(cell.text());
    }

    private void names(Map<SheetCaption, String> texts, GridRow row) {
        Optional<String> first = name(texts, row, SheetCaption.LEVEL1).map(this::withoutWeight);
        Optional<String> second = name(texts, row, SheetCaption.LEVEL2).map(name -> WEIGHT.matcher(name).replaceFirst("").strip());
        boolean anotherClass = first.isPresent() && !first.get().equals(level1);
        level2 = second.orElse(anotherClass ? "" : level2);
        level1 = first.or(() -> classOf(second)).orElse(level1);
    }

    private Optional<String> name(Map<SheetCaption, String> texts, GridRow row, SheetCaption level) {
        return Optional.ofNullable(texts.get(level)).or(() -> columns.span(level)
            .flatMap(span -> grid.above(row.row(), span.first(), span.last())).filter(cell -> columns.of(grid, cell).filter(level::equals).isPresent())
            .map(cell -> Texts.oneLine(cell.text())));
    }

    /** The 一级 a 二级 belongs to, where the table has no column for it. */
    private Optional<String> classOf(Optional<String> second) {
        return columns.has(SheetCaption.LEVEL1) ? Optional.empty() : second.flatMap(name -> form.classes().stream()
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

    private void add(Map<SheetCaption, String> texts) {
        Optional<String> score = Optional.ofNullable(texts.get(SheetCaption.SCORE));
        draft.indicators.add(new Indicator(level1, level2, text(texts, SheetCaption.LEVEL3), text(texts, SheetCaption.TARGET),
            text(texts, SheetCaption.DONE), text(texts, SheetCaption.WEIGHT), score, text(texts, SheetCaption.REASON)));
        draft.figures += (MarkReading.isBlank(text(texts, SheetCaption.WEIGHT)) ? 0 : 1) + (score.filter(text -> !MarkReading.isBlank(text)).isPresent() ? 1 : 0);
    }

    private static String text(Map<SheetCaption, String> texts, SheetCaption label) {
        return texts.getOrDefault(label, "");
    }
}
