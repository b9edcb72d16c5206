package cn.juesuan.intake.evaluation;

import cn.juesuan.account.Funding;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.head.TableHeading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been read of one sheet so far. */
final class SheetDraft {
    final String place;
    final String file;
    final Map<SheetCaption, String> texts = new EnumMap<>(SheetCaption.class);
    final List<Indicator> indicators = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
    TableHeading heading = TableHeading.NONE;
    /** In what the money is printed: as it says itself, else as the rest of the file does; empty where neither says anything. */
    Optional<MoneyUnit> unit = Optional.empty();
    Funding funding = Funding.EMPTY;
    Optional<ColumnSpans> columns = Optional.empty();
    /** Weights printed behind the name of a 一级, as in 成本指标(10分). */
    final Map<String, String> classWeights = new LinkedHashMap<>();
    /** Sum of the weights as printed in the foot. */
    Optional<String> weights = Optional.empty();
    boolean fundingSeen;
    /** Rows of the money block that were read: a head alone is also that of other tables. */
    int fundingLines;
    boolean footSeen;
    int figures;

    SheetDraft(String file, String place, String source) {
        this.file = file;
        this.place = place;
        sources.add(source);
    }

    String text(SheetCaption label) {
        return texts.getOrDefault(label, "");
    }

    Optional<String> given(SheetCaption label) {
        return Optional.ofNullable(texts.get(label)).filter(text -> !text.isBlank());
    }

    /** Adds a line to a text. */
    void add(SheetCaption label, String text) {
        texts.merge(label, text, (before, more) -> before.isEmpty() ? more : before + "\n" + more);
    }

    /** Whether it holds what only a self-evaluation holds: the money block of a project, or actual values or scores of indicators. */
    boolean isSheet() {
        boolean money = fundingSeen && (fundingLines > 0 || given(SheetCaption.PROJECT).isPresent());
        return money || columns.filter(known -> known.has(SheetCaption.DONE) || known.has(SheetCaption.SCORE)).isPresent();
    }

    /** Whether nobody filled it in. */
    boolean isBlank() {
        return given(SheetCaption.PROJECT).isEmpty() && funding.equals(Funding.EMPTY)
            && indicators.stream().allMatch(row -> row.actual().isBlank() && row.score().isEmpty());
    }

    /** Whether {@code next} is the rest of this sheet, printed on a further page. */
    boolean goesOnIn(SheetDraft next) {
        boolean unnamed = next.given(SheetCaption.PROJECT).isEmpty() || next.text(SheetCaption.PROJECT).equals(text(SheetCaption.PROJECT));
        return file.equals(next.file) && !footSeen && unnamed && !(fundingSeen && next.fundingSeen);
    }

    void append(SheetDraft next) {
        next.texts.forEach((label, text) -> texts.merge(label, text, (mine, theirs) -> mine.isEmpty() || SheetCaption.GOALS.contains(label)
            && !mine.equals(theirs) ? mine + theirs : mine));
        next.indicators.forEach(row -> indicators.add(named(row)));
        next.sources.stream().filter(source -> !sources.contains(source)).forEach(sources::add);
        next.classWeights.forEach(classWeights::putIfAbsent);
        funding = next.fundingSeen ? next.funding : funding;
        columns = next.columns.or(() -> columns);
        weights = weights.or(() -> next.weights);
        fundingSeen |= next.fundingSeen;
        fundingLines += next.fundingLines;
        unit = unit.or(() -> next.unit);
        footSeen |= next.footSeen;
        figures += next.figures;
    }

    /** The first rows of a further page belong to the 一级 and 二级 of the page before. */
    private Indicator named(Indicator row) {
        if (indicators.isEmpty() || !row.level1().isEmpty()) {
            return row;
        }
        Indicator last = indicators.get(indicators.size() - 1);
        return row.withNames(last.level1(), row.level2().isEmpty() ? last.level2() : row.level2(), row.level3());
    }
}
