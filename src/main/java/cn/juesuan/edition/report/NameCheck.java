package cn.juesuan.edition.report;

import cn.juesuan.edition.data.EditionException;
import cn.juesuan.edition.data.Mistakes;
import cn.juesuan.edition.data.SourceLine;
import cn.juesuan.edition.wording.ChartRule;
import cn.juesuan.edition.wording.Condition;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.edition.wording.ParagraphRule;
import cn.juesuan.edition.wording.RowList;
import cn.juesuan.edition.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name in braces and every field that the narrative refers to must exist: a slip is reported when the edition is read. */
final class NameCheck {
    /** A name in braces. */
    static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");
    /** Names known everywhere. */
    private static final Set<String> STANDING = Set.of("年度", "上年度", "单位", "单位名称", "科目", "名称", "简称", "类名", "款名", "序号", "占比", "编号", "等单位");

    private final ReportForm form;
    private final List<Pattern> keys = new ArrayList<>();

    private final Mistakes mistakes;

    NameCheck(ReportForm form, Mistakes mistakes) {
        this.mistakes = mistakes;
        this.form = form;
        form.groups().forEach(group -> group.fields().forEach(field -> keys.add(Pattern.compile(anyName(field.key())))));
    }

    /** The key as a pattern: what a row puts in place of a name may be anything. */
    private static String anyName(String key) {
        return Stream.of(NAME.matcher(key).replaceAll("\u0000").split("\u0000", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    }

    void check() {
        Stream.concat(form.introduction().stream(), form.sections().stream().flatMap(section -> section.paragraphs().stream()))
            .forEach(rule -> tried(() -> paragraph(rule)));
        form.lists().values().forEach(list -> tried(() -> {
            Set<String> known = new HashSet<>(namesOf(list));
            list.figures().values().forEach(figure -> expression(list.where(), figure, known));
            list.when().ifPresent(when -> condition(list.where(), when, known));
        }));
        form.groups().forEach(group -> group.fields().forEach(field -> tried(() -> {
            Set<String> known = field.each().map(each -> namesOf(rows(field.where(), each))).orElse(Set.of());
            Stream.of(field.equal(), field.initial()).flatMap(Optional::stream).forEach(figure -> expression(field.where(), figure, known));
            field.zeroWhen().ifPresent(when -> condition(field.where(), when, known));
        })));
    }

    private void tried(Runnable check) {
        try {
            check.run();
        } catch (EditionException mistake) {
            mistakes.add(mistake);
        }
    }

    private void paragraph(ParagraphRule rule) {
        Set<String> known = new HashSet<>(STANDING);
        known.addAll(rule.figures().keySet());
        known.addAll(rule.texts().keySet());
        known.addAll(rule.lists().keySet());
        known.addAll(form.definitions().keySet());
        known.addAll(form.words().keySet());
        rule.each().ifPresent(each -> known.addAll(namesOf(rows(rule.where(), each))));
        rule.when().ifPresent(when -> condition(rule.where(), when, known));
        rule.figures().values().forEach(figure -> expression(rule.where(), figure, known));
        rule.texts().values().stream().filter(text -> text.startsWith("补充 ")).forEach(text -> field(rule.where(), text.substring(3).strip()));
        text(rule.where(), rule.text(), known, new HashSet<>());
        rule.lists().values().forEach(list -> enumeration(rule.where(), list, known));
        rule.chart().ifPresent(chart -> chart.bars().forEach(bar -> expression(rule.where(), bar.figure(), known)));
        rule.chart().flatMap(ChartRule::pie).ifPresent(pie -> enumeration(rule.where(), pie, known));
    }

    private void enumeration(SourceLine where, ParagraphRule.Enumeration list, Set<String> known) {
        Set<String> inside = new HashSet<>(known);
        inside.addAll(namesOf(rows(where, list.each())));
        list.when().ifPresent(when -> condition(where, when, inside));
        list.share().ifPresent(share -> expression(where, share, inside));
        text(where, list.text(), inside, new HashSet<>());
    }

    /** A wording is looked at with the names of the paragraph that uses it, for it has none of its own. */
    private void text(SourceLine where, String text, Set<String> known, Set<String> seen) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (known.contains(name.group(1))) {
                continue;
            }
            Wording wording = Optional.ofNullable(form.wordings().get(name.group(1)))
                .orElseThrow(() -> new EditionException(where, "不认识“{%s}”：没有这个数、文字或句式".formatted(name.group(1))));
            if (seen.add(wording.name())) {
                wording.branches().forEach(branch -> {
                    condition(wording.where(), branch.when(), known);
                    text(where, branch.text(), known, seen);
                });
            }
        }
    }

    private void condition(SourceLine where, Condition condition, Set<String> known) {
        condition.clauses().forEach(clause -> Stream.concat(Stream.of(clause.left()), clause.right().stream())
            .forEach(figure -> expression(where, figure, known)));
    }

    private void expression(SourceLine where, Expression expression, Set<String> known) {
        if (expression instanceof Expression.Field field) {
            field(where, field.key());
        } else if (expression instanceof Expression.Name name && !known.contains(name.name()) && !form.definitions().containsKey(name.name())) {
            throw new EditionException(where, "不认识“%s”这个数".formatted(name.name()));
        } else if (expression instanceof Expression.Sum sum) {
            sum.parts().forEach(part -> expression(where, part.expression(), known));
        } else if (expression instanceof Expression.Difference difference) {
            expression(where, difference.first(), known);
            expression(where, difference.second(), known);
        } else if (expression instanceof Expression.Share share) {
            expression(where, share.part(), known);
            expression(where, share.whole(), known);
        } else if (expression instanceof Expression.Total total && !namesOf(rows(where, total.list())).contains(total.name())) {
            throw new EditionException(where, "列表“%s”没有“%s”这个数".formatted(total.list(), total.name()));
        }
    }

    private void field(SourceLine where, String key) {
        if (keys.stream().noneMatch(known -> known.matcher(key).matches())) {
            throw new EditionException(where, "补充资料中没有“%s”这一栏".formatted(key));
        }
    }

    private RowList rows(SourceLine where, String name) {
        return Optional.ofNullable(form.lists().get(name)).orElseThrow(() -> new EditionException(where, "没有“%s”这个列表".formatted(name)));
    }

    private Set<String> namesOf(RowList list) {
        Set<String> names = new HashSet<>(list.figures().keySet());
        list.rows().forEach(row -> {
            names.addAll(row.texts().keySet());
            names.addAll(row.figures().keySet());
        });
        list.source().map(source -> source.split(" ")).ifPresent(source -> names.addAll(source[0].equals("列表")
            ? namesOf(rows(list.where(), source[1])) : namesOfSource(source[0])));
        return names;
    }

    /** What rows that come from the sheets bring with them. */
    private static Set<String> namesOfSource(String source) {
        return Map.of("自评表", Set.of("得分", "等级", "全年预算数", "全年执行数", "执行率", "年初预算数", "完成情况"),
            "逐行", Set.of("备注"), "得分表", Set.of("得分", "等级", "项目预算数", "全年预算数"), "等级", Set.of("个数")).getOrDefault(source, Set.of());
    }
}
