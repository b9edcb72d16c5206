package cn.juesuan.workbench.editing;

import cn.juesuan.account.Subject;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.report.figure.FieldInstance;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Rewriting;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the field that a key means. */
public final class FieldKeys {
    private static final String SUBJECT = "{科目}";
    private static final int NEAREST = 3;

    private final ReportFigures figures;
    private final Edition edition;

    /**
     * A field as the account keeps it.
     *
     * @param key      under which it is kept
     * @param shownKey as users know it
     * @param field    empty for rewritten paragraphs and for fields the account keeps though the edition has them no more
     * @param standard the program's own text; empty for none
     */
    public record Target(String key, String shownKey, String caption, Optional<SupplementField> field, String standard) {
    }

    public FieldKeys(Edition edition, ReportFigures figures) {
        this.edition = edition;
        this.figures = figures;
    }

    /** The field with this key, whether as kept or as shown. */
    Optional<Target> find(String typed) {
        String key = typed.strip();
        return figures.instance(key).map(FieldKeys::target).or(() -> rewriting(key)).or(() -> newSubject(key)).or(() -> leftOver(key));
    }

    private static Target target(FieldInstance instance) {
        return new Target(instance.key(), instance.shownKey(), instance.caption(), Optional.of(instance.field()), instance.standard());
    }

    private static Optional<Target> rewriting(String key) {
        return key.startsWith(Rewriting.PREFIX) && key.length() > Rewriting.PREFIX.length()
            ? Optional.of(new Target(key, key, "改写的" + key.substring(Rewriting.PREFIX.length()), Optional.empty(), "")) : Optional.empty();
    }

    /** A subject that no table has yet: a 项 with a budget and nothing spent. */
    private Optional<Target> newSubject(String key) {
        return families().flatMap(field -> {
            String family = field.key().replace(SUBJECT, "");
            String code = key.startsWith(family) ? key.substring(family.length()) : "";
            return Subject.isItem(code) ? name(code).map(name -> new Target(key, key,
                Names.fill(field.caption(), Map.of("科目", code, "名称", name)), Optional.of(field), "")).stream() : Stream.empty();
        }).findFirst();
    }

    private Stream<SupplementField> families() {
        return figures.groups().stream().flatMap(group -> group.fields().stream())
            .filter(field -> field.kind().isFigure() && field.key().endsWith(SUBJECT));
    }

    private Optional<String> name(String code) {
        return Optional.ofNullable(edition.subjects().get(code)).or(() -> new SubjectDictionary(edition, figures.account()).name(code));
    }

    private Optional<Target> leftOver(String key) {
        return figures.account().supplement(key).map(kept -> new Target(key, key, key, Optional.empty(), ""));
    }

    /** Says that there is no such field, and which come near. */
    String unknown(String key) {
        if (key.strip().equals(Rewriting.PREFIX.replace("/", "")) || key.strip().equals(Rewriting.PREFIX)) {
            return "“%s”后面还要写明是哪一段，如 改写/说明/一/总体。".formatted(Rewriting.PREFIX);
        }
        return "补充资料没有“%s”这一栏。相近的有：%s。".formatted(shortened(key), nearest(key.strip()).collect(Collectors.joining("、")));
    }

    private static String shortened(String key) {
        return key.length() <= 60 ? key : key.substring(0, 60) + "…";
    }

    private Stream<String> nearest(String key) {
        String typed = key.length() <= 60 ? key : key.substring(0, 60);
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream()).map(FieldValue::instance)
            .sorted(Comparator.comparingInt(field -> distance(field, typed))).limit(NEAREST).map(FieldInstance::shownKey);
    }

    /** What is part of key or caption comes first. */
    private static int distance(FieldInstance field, String typed) {
        boolean within = !typed.isEmpty() && (field.shownKey().contains(typed) || field.caption().contains(typed));
        return within ? -1 : changes(field.shownKey(), typed);
    }

    /** How many characters to put in, take out or replace make one text of the other. */
    private static int changes(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
