package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import cn.juesuan.edition.report.GlossaryForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terms that an account's report explains: the standing ones, the unit's own standing ones, and exactly the 项 that its tables use.
 */
record Glossary(GlossaryForm form, Account account, SubjectTitles titles) {
    /** The length of a 项's code. */
    private static final int ITEM = 7;
    private static final String FIELD = "名词/";

    /**
     * A term.
     *
     * @param explanation the program's own; empty for a term that only the unit explains
     * @param unchecked   whether it was never compared with an official one
     */
    record Term(String explanation, boolean unchecked) {
    }

    /** By name, in printed order. */
    Map<String, Term> terms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        form.terms().forEach((name, explanation) -> terms.put(name, new Term(explanation, false)));
        account.supplement().keySet().stream().filter(key -> key.startsWith(FIELD) && !account.supplement().get(key).isBlank())
            .map(key -> key.substring(FIELD.length()))
            .filter(name -> !isSubject(name)).sorted().forEach(name -> terms.putIfAbsent(name, new Term("", false)));
        TreeSet<String> codes = new TreeSet<>();
        form.used().forEach(table -> account.rows(table).keySet().stream().filter(code -> code.length() == ITEM).forEach(codes::add));
        codes.forEach(code -> terms.put(Names.fill(form.subjectName(), titles.of(code)), term(code)));
        return terms;
    }

    /** Whether it is the name of some 项: of those only the used ones are explained. */
    private boolean isSubject(String name) {
        String shape = Names.NAME.splitAsStream(form.subjectName()).map(part -> part.isEmpty() ? "" : Pattern.quote(part)).collect(Collectors.joining(".+"));
        return name.matches(shape);
    }

    private Term term(String code) {
        return new Term(explanation(code), form.isUnchecked(code, titles.of(code).get("名称")));
    }

    private String explanation(String code) {
        Map<String, String> texts = titles.of(code);
        return Optional.ofNullable(form.subjects().get(code)).or(() -> Optional.ofNullable(form.endings().get(texts.get("名称"))))
            .orElseGet(() -> Names.fill(form.other(), texts));
    }
}
