package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import cn.juesuan.edition.report.GlossaryForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The terms that an account's report explains: the standing ones, and exactly the 项 that its tables use. */
record Glossary(GlossaryForm form, Account account, SubjectTitles titles) {
    /** The length of a 项's code. */
    private static final int ITEM = 7;

    /** Name to the program's own explanation, in printed order. */
    Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>(form.terms());
        TreeSet<String> codes = new TreeSet<>();
        form.used().forEach(table -> account.rows(table).keySet().stream().filter(code -> code.length() == ITEM).forEach(codes::add));
        codes.forEach(code -> terms.put(Names.fill(form.subjectName(), titles.of(code)), explanation(code)));
        return terms;
    }

    private String explanation(String code) {
        Map<String, String> texts = titles.of(code);
        return Optional.ofNullable(form.subjects().get(code)).or(() -> Optional.ofNullable(form.endings().get(texts.get("名称"))))
            .orElseGet(() -> Names.fill(form.other(), texts));
    }
}
