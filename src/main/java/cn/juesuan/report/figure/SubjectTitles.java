package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import cn.juesuan.account.Subject;
import cn.juesuan.edition.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of functional subjects as the account prints them. */
record SubjectTitles(Edition edition, Account account) {
    /** What a text may say about the subject: 科目, 名称, 简称 (without 支出), and for 项 the names of 款 and 类. */
    Map<String, String> of(String code) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("科目", code);
        texts.put("名称", name(code));
        texts.put("简称", name(code).replaceFirst("支出$", ""));
        texts.put("类名", name(Subject.classOf(code)));
        texts.put("款名", name(code.substring(0, Math.min(code.length(), 5))));
        return texts;
    }

    /** The code itself where nobody knows a name. */
    private String name(String code) {
        return edition.forms().stream().flatMap(form -> Optional.ofNullable(account.rows(form.name()).get(code)).stream()).findFirst()
            .or(() -> Stream.of(account.learnedSubjects(), edition.subjects()).flatMap(names -> Optional.ofNullable(names.get(code)).stream())
                .findFirst()).orElse(code).strip();
    }
}
