package cn.juesuan.edition.report;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * 名词解释: standing terms, and what 项 mean.
 *
 * @param terms    standing terms in printed order, name to explanation
 * @param subjects explanations by functional subject code
 * @param endings  explanations of 项 that bear the same name everywhere (行政运行), by name
 * @param other    explanation of any other 项; {名称} and {款名} stand in it
 * @param subjectName how a 项 is called: {类名}（类）{款名}（款）{名称}（项）
 * @param used     the tables whose 项 are explained
 * @param checked  codes of the subjects whose explanation was compared with published ones; the others are 未核
 */
public record GlossaryForm(Map<String, String> terms, NavigableMap<String, String> subjects, Map<String, String> endings, String other,
                           String subjectName, List<String> used, List<String> checked) {
    /** Whether nobody has compared the explanation of this 项 with an official one yet. */
    public boolean isUnchecked(String code, String name) {
        return !checked.contains(code) && !endings.containsKey(name);
    }
}
