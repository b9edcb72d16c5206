package cn.juesuan.report;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.ComposedSection;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.narrative.StandingNames;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Run;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.table.NameList;
import cn.juesuan.report.table.TableSections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the whole report together: cover, contents and the five parts, each figure in it a view of the account. */
public final class ReportComposition {
    private static final int CHART_HEIGHT = 4400;
    private static final String ATTACHMENT = "附件/";
    private static final int LINES_OVER_PART = 5;
    /** The edition's word for the head of a list of names. */
    private static final String LIST_HEAD = "名单表头";

    private final Calculation calculation;
    private final ReportFigures figures;
    private final Narrative narrative;
    private final Map<String, String> names;

    public ReportComposition(Calculation calculation, ReportFigures figures, Narrative narrative) {
        this.calculation = calculation;
        this.figures = figures;
        this.narrative = narrative;
        this.names = StandingNames.of(figures.account(), figures.form());
    }

    /** @param footnote printed small on every page, empty for none */
    public Report report(String footnote) {
        List<Section> sections = figures.form().plan().parts().stream().filter(ReportPlan.Part::printed).flatMap(this::part).toList();
        return new Report(names.get("题名"), figures.account().profile().name(), sections, footnote);
    }

    private Stream<Section> part(ReportPlan.Part part) {
        Stream<Section> contents = part.contents().stream().flatMap(content -> content(part, content));
        return (part.number().isEmpty() || !part.overPage().isEmpty() ? contents : Stream.concat(Stream.of(titlePage(part)), contents))
            .filter(section -> !section.blocks().isEmpty());
    }

    private Stream<Section> content(ReportPlan.Part part, ReportPlan.Content content) {
        return switch (content) {
            case COVER -> Stream.of(new Cover(figures, onCover(part.title())).section());
            case CONTENTS -> Stream.of(new Section(PageSetup.TEXT,
                List.of(new Paragraph(ParagraphStyle.CONTENTS_TITLE, filled(part.title())), new Contents()), false));
            case INTRODUCTION -> Stream.of(text(part, narrative.introduction().stream().flatMap(this::blocks).toList()));
            case TABLES -> tables().tables(over(part));
            case SUPPLEMENT -> Stream.empty();
            case NARRATIVE -> Stream.of(text(part, narrative.sections().stream().flatMap(this::section).toList()));
            case GLOSSARY -> Stream.of(text(part, glossary()));
            case EVALUATION -> tables().sheets();
            case ATTACHMENTS -> attachedTexts();
        };
    }

    private String onCover(String title) {
        Map<String, String> printed = new HashMap<>(names);
        printed.put("单位名称", figures.account().profile().printedName());
        return Names.fill(title, printed);
    }

    private String filled(String title) {
        return Names.fill(title, names);
    }

    private TableSections tables() {
        return new TableSections(PrintedTables.of(calculation.edition(), figures.account(), calculation, MoneyUnit.WAN),
            PrintedSheets.of(calculation.edition(), figures.account(), MoneyUnit.WAN));
    }

    /** What stands over the first page of a part that has no page for its title. */
    private List<Paragraph> over(ReportPlan.Part part) {
        return part.overPage().isEmpty() ? List.of()
            : List.of(new Paragraph(ParagraphStyle.PART_OVER_PAGE, filled(part.overPage()), filled(part.heading())));
    }

    private Section text(ReportPlan.Part part, List<Block> blocks) {
        return text(Stream.concat(over(part).stream(), blocks.stream()).toList());
    }

    private static Section text(List<Block> blocks) {
        return new Section(PageSetup.TEXT, blocks);
    }

    private Section titlePage(ReportPlan.Part part) {
        List<Block> title = new ArrayList<>(Collections.nCopies(LINES_OVER_PART, new Paragraph(ParagraphStyle.BODY, "")));
        // in one paragraph, so that contents brought up to date in Word say the same
        title.add(new Paragraph(ParagraphStyle.PART, filled(part.heading())));
        return text(title);
    }

    private Stream<Block> section(ComposedSection section) {
        return Stream.concat(Stream.of(new Paragraph(ParagraphStyle.SECTION, section.title())),
            section.paragraphs().stream().flatMap(this::blocks));
    }

    /** A paragraph, one for every line a person wrote; a chart with its caption under it. */
    private Stream<Block> blocks(ComposedParagraph paragraph) {
        return paragraph.chart().<Stream<Block>>map(chart -> Stream.of(new ChartBlock(chart, CHART_HEIGHT), paragraph.paragraph()))
            .orElseGet(() -> paragraph.style() == ParagraphStyle.LISTED ? Stream.of(new NameList(paragraph.paragraph(), names.getOrDefault(LIST_HEAD, "")).table())
                : lines(paragraph.paragraph()));
    }

    private static Stream<Block> lines(Paragraph paragraph) {
        List<Block> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            String[] parts = run.text().split("\\R", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Paragraph(paragraph.style(), line, paragraph.key(), paragraph.entry()));
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Run(parts[i], run.place(), run.gap()));
                }
            }
        }
        lines.add(new Paragraph(paragraph.style(), line, paragraph.key(), paragraph.entry()));
        return lines.stream();
    }

    /** The reports a unit attaches in its own words, each on pages of its own. */
    private Stream<Section> attachedTexts() {
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream())
            .filter(field -> field.instance().key().startsWith(ATTACHMENT) && field.isPresent()).map(field -> {
                String key = field.instance().key();
                Paragraph text = new Paragraph(ParagraphStyle.BODY, List.of(Run.of(field.text(), new Place.Field(key))), Optional.of(key), Optional.empty());
                return text(Stream.concat(Stream.of(new Paragraph(ParagraphStyle.SHEET_TITLE, field.instance().caption())), lines(text)).toList());
            });
    }

    private List<Block> glossary() {
        return GlossaryText.of(figures).stream().flatMap(term -> lines(term.paragraph())).toList();
    }
}
