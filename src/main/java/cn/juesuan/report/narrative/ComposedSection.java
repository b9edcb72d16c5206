package cn.juesuan.report.narrative;

import java.util.List;

/**
 * A section of the 情况说明.
 *
 * @param name  by which it is shown: 说明/五
 * @param title as printed: 五、一般公共预算财政拨款支出决算情况说明
 */
public record ComposedSection(String name, String title, List<ComposedParagraph> paragraphs) {
    public ComposedSection {
        paragraphs = List.copyOf(paragraphs);
    }
}
