package cn.juesuan.report.narrative;

import cn.juesuan.account.Account;
import cn.juesuan.edition.wording.ChartRule;
import cn.juesuan.edition.wording.NarrativeSection;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.figure.Row;
import cn.juesuan.report.figure.Scope;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the narrative by the wording rules of the edition. */
final class Composer {
    private final ReportFigures figures;
    private final Enumerated enumerated;
    private final TextWriter writer;
    private final Charts charts;
    private final Scope standing;

    Composer(ReportFigures figures) {
        Account account = figures.account();
        this.figures = figures;
        this.enumerated = new Enumerated(figures, ShareRounding.of(figures));
        this.writer = new TextWriter(figures, enumerated);
        this.charts = new Charts(figures, enumerated);
        this.standing = Scope.of(Map.of(), StandingNames.of(account, figures.form()));
    }

    Narrative compose() {
        List<ComposedParagraph> introduction = figures.form().introduction().stream().flatMap(rule -> paragraphs("概况", rule)).toList();
        return new Narrative(introduction, figures.form().sections().stream().map(this::section).toList());
    }

    private ComposedSection section(NarrativeSection section) {
        String name = "说明/" + section.number();
        return new ComposedSection(name, section.number() + "、" + Names.fill(section.title(), standing.texts()),
            section.paragraphs().stream().flatMap(rule -> paragraphs(name, rule)).toList());
    }

    private Stream<ComposedParagraph> paragraphs(String section, ParagraphRule rule) {
        if (rule.each().isEmpty()) {
            return paragraph(section + "/" + rule.name(), rule, standing.with(rule.figures(), rule.texts())).stream();
        }
        List<Row> rows = figures.rows(rule.each().get());
        List<ComposedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Scope scope = standing.at(rows.get(i)).with(rule.figures(), rule.texts()).with(Map.of(), Map.of("序号", Integer.toString(i + 1)));
            paragraph(section + "/" + rule.name() + "/" + rows.get(i).id(), rule, scope).ifPresent(paragraphs::add);
        }
        return paragraphs.stream();
    }

    private Optional<ComposedParagraph> paragraph(String key, ParagraphRule rule, Scope scope) {
        if (rule.when().isPresent() && !figures.holds(rule.when().get(), scope)) {
            return Optional.empty();
        }
        if (rule.chart().isPresent()) {
            return chart(key, rule.chart().get(), scope);
        }
        List<Piece> standard = writer.write(rule.text(), scope, rule.lists(), "");
        List<Piece> pieces = Rewriting.of(figures.account(), key).map(rewriting -> rewriting.pieces(standard, writer)).orElse(standard);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new ComposedParagraph(key, style(rule.style()), pieces, standard, Optional.empty()));
    }

    private static ParagraphStyle style(ParagraphRule.Style style) {
        return switch (style) {
            case SECTION -> ParagraphStyle.SECTION;
            case SUBSECTION -> ParagraphStyle.SUBSECTION;
            case BODY -> ParagraphStyle.BODY;
            case LIST -> ParagraphStyle.LISTED;
        };
    }

    /** A chart, or, while one of its figures is missing, the mark of the gap; nothing when there is nothing to draw. */
    private Optional<ComposedParagraph> chart(String key, ChartRule rule, Scope scope) {
        String number = Names.fill(rule.number(), scope.texts());
        String caption = Names.fill(number.isEmpty() ? rule.title() : number + "：" + rule.title(), scope.texts());
        Optional<Figure> missing = charts.missing(rule, scope);
        List<Piece> gap = missing.map(figure -> List.of(Piece.figure("图", figure, figure.text(), writer.gapText(figure.name())), Piece.wording(caption)))
            .orElse(List.of(Piece.wording(caption)));
        Optional<Chart> chart = missing.isPresent() ? Optional.empty() : charts.chart(rule, scope);
        return missing.isEmpty() && chart.isEmpty() ? Optional.empty()
            : Optional.of(new ComposedParagraph(key, ParagraphStyle.CAPTION, gap, gap, chart));
    }
}
