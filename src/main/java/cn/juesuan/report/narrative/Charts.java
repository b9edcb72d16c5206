package cn.juesuan.report.narrative;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.edition.wording.ChartRule;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Scope;
import cn.juesuan.report.page.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of the report, drawn from the figures that the sentences print. */
record Charts(ReportFigures figures, Enumerated enumerated) {
    private static final String PART = "金额";

    /** The first figure of the chart that is still missing. */
    Optional<Figure> missing(ChartRule rule, Scope scope) {
        Stream<Figure> bars = rule.bars().stream().map(bar -> figures.figure(bar.figure(), scope));
        Stream<Figure> slices = rule.pie().stream().flatMap(pie -> enumerated.items(pie, scope).stream()).map(this::part);
        return Stream.concat(bars, slices).filter(figure -> !figure.isPresent()).findFirst();
    }

    /** The chart; empty when a pie has nothing above zero to show. */
    Optional<Chart> chart(ChartRule rule, Scope scope) {
        String title = Names.fill(rule.title(), scope.texts());
        if (rule.pie().isEmpty()) {
            return Optional.of(new Chart(Chart.Kind.BARS, title, rule.bars().stream().map(bar -> bar(bar, scope)).toList()));
        }
        List<Chart.Item> slices = slices(rule.pie().get(), scope);
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Chart(Chart.Kind.PIE, title, slices));
    }

    private Chart.Item bar(ChartRule.Bar bar, Scope scope) {
        Figure figure = figures.figure(bar.figure(), scope);
        return item(Names.fill(bar.label(), scope.texts()), figure, figure.text());
    }

    private List<Chart.Item> slices(ParagraphRule.Enumeration pie, Scope scope) {
        List<Chart.Item> slices = new ArrayList<>();
        for (Enumerated.Item item : enumerated.items(pie, scope)) {
            Figure part = part(item);
            if (part.value().orElseThrow().signum() > 0) {
                String share = figures.named(Enumerated.SHARE, item.scope()).map(Figure::text).orElse(part.text());
                slices.add(item(Names.fill(pie.text(), item.scope().texts()), part, share));
            }
        }
        return slices;
    }

    private Figure part(Enumerated.Item item) {
        return figures.figure(new Expression.Name(PART), item.scope());
    }

    private static Chart.Item item(String label, Figure figure, String text) {
        return new Chart.Item(label, Amount.of(figure.value().orElseThrow(), MoneyUnit.WAN), text,
            figure.place().orElseGet(() -> new Place.Field("")));
    }
}
