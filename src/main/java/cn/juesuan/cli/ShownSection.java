package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.ComposedSection;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.workbench.delivery.ReportWork;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A section of the composed text as it will be printed.
 *
 * @param name 概况, 说明/五, 名词解释
 */
record ShownSection(String name, String title, List<String> paragraphs) {
    static final String INTRODUCTION = ReportPlan.Content.INTRODUCTION.caption();
    private static final String SECTION = ReportPlan.Content.NARRATIVE.caption() + "/";
    private static final String ATTACHED = ReportPlan.Content.ATTACHMENTS.caption() + "/";
    static final String GLOSSARY = ReportPlan.Content.GLOSSARY.caption();

    static boolean isOne(String asked) {
        return asked.equals(INTRODUCTION) || asked.equals(GLOSSARY) || asked.startsWith(SECTION) || asked.startsWith(ATTACHED);
    }

    static ShownSection of(ReportWork report, String asked) {
        if (asked.equals(INTRODUCTION)) {
            return new ShownSection(asked, asked, texts(report.narrative().introduction()));
        }
        if (asked.equals(GLOSSARY)) {
            return new ShownSection(asked, asked, report.glossary());
        }
        if (asked.startsWith(ATTACHED)) {
            return attached(report, asked);
        }
        ComposedSection section = report.narrative().section(asked).orElseThrow(() -> new UserFailure("没有“%s”这一节，现有：%s。"
            .formatted(asked, report.narrative().sections().stream().map(ComposedSection::name).collect(Collectors.joining("、")))));
        return new ShownSection(asked, section.title(), texts(section.paragraphs()));
    }

    /** A report in the unit's own words, with today's figures; tables row by row. */
    private static ShownSection attached(ReportWork report, String asked) {
        Section section = report.attached(asked).orElseThrow(() -> new UserFailure("没有“%s”，或者它还没有内容。用 set 账 补充资料 %s 内容 录入。".formatted(asked, asked)));
        List<String> lines = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Table table) {
                IntStream.range(0, table.heights().size()).forEach(row -> lines.add(table.cells().stream().filter(cell -> cell.row() == row)
                    .map(cell -> cell.text().replaceAll("\\R", " ")).collect(Collectors.joining("\t"))));
            }
        }
        return new ShownSection(asked, lines.get(0), lines.subList(1, lines.size()));
    }

    private static List<String> texts(List<ComposedParagraph> paragraphs) {
        return paragraphs.stream().map(ComposedParagraph::text).toList();
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", name).put("title", title);
        ArrayNode list = node.putArray("paragraphs");
        paragraphs.forEach(list::add);
        return node;
    }

    String lines() {
        return title + "\n" + String.join("\n", paragraphs);
    }
}
