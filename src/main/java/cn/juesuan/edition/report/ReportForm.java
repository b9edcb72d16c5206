package cn.juesuan.edition.report;

import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.NarrativeSection;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.edition.wording.RowList;
import cn.juesuan.edition.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of the finished report that an edition decides.
 *
 * @param fullDecimals whether figures in texts keep two decimals, as 100.00%, or drop zeros at their end
 * @param plan        its parts, their order, numbers and titles
 * @param words       words the texts share
 * @param groups      the 补充资料
 * @param publication what is pointed out before the report is published
 * @param definitions figures that follow from those of a paragraph in the same way everywhere: 差额, 增减率
 */
public record ReportForm(boolean fullDecimals, ReportPlan plan, Map<String, String> words, List<SupplementGroup> groups, List<SupplementCheck> checks,
                         List<PublicationRule> publication, Map<String, RowList> lists,
                         Map<String, Expression> definitions, Map<String, Wording> wordings, List<ParagraphRule> introduction,
                         List<NarrativeSection> sections, GlossaryForm glossary) {
    public Optional<NarrativeSection> section(String number) {
        return sections.stream().filter(section -> section.number().equals(number)).findFirst();
    }
}
