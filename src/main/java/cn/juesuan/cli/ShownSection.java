package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.report.ReportPlan;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.ComposedSection;
import cn.juesuan.workbench.delivery.ReportWork;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A section of the composed text as it will be printed.
 *
 * @param name 概况, 说明/五, 名词解释
 */
record ShownSection(String name, String title, List<String> paragraphs) {
    static final String INTRODUCTION = ReportPlan.Content.INTRODUCTION.caption();
    private static final String SECTION = ReportPlan.Content.NARRATIVE.caption() + "/";
    static final String GLOSSARY = ReportPlan.Content.GLOSSARY.caption();

    static boolean isOne(String asked) {
        return asked.equals(INTRODUCTION) || asked.equals(GLOSSARY) || asked.startsWith(SECTION);
    }

    static ShownSection of(ReportWork report, String asked) {
        if (asked.equals(INTRODUCTION)) {
            return new ShownSection(asked, asked, texts(report.narrative().introduction()));
        }
        if (asked.equals(GLOSSARY)) {
            return new ShownSection(asked, asked, report.glossary());
        }
        ComposedSection section = report.narrative().section(asked).orElseThrow(() -> new UserFailure("没有“%s”这一节，现有：%s。"
            .formatted(asked, report.narrative().sections().stream().map(ComposedSection::name).collect(Collectors.joining("、")))));
        return new ShownSection(asked, section.title(), texts(section.paragraphs()));
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
