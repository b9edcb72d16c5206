package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.Subject;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The subject names an account knows: the edition's list, what its tables print for other codes, and over both the lists it took in. */
public final class SubjectDictionary {
    private final Edition edition;
    private final Account account;

    public SubjectDictionary(Edition edition, Account account) {
        this.edition = edition;
        this.account = account;
    }

    public Optional<String> name(String code) {
        return Optional.ofNullable(account.learnedSubjects().get(code)).or(() -> Optional.ofNullable(edition.subjects().get(code)))
            .or(() -> printed().map(rows -> rows.get(code)).filter(Objects::nonNull).findFirst());
    }

    /** Subjects whose code begins with, or whose name contains, {@code text}; in code order, at most {@code limit}. */
    public List<Subject> matching(String text, int limit) {
        TreeMap<String, String> all = new TreeMap<>();
        printed().forEach(all::putAll);
        all.putAll(edition.subjects());
        all.putAll(account.learnedSubjects());
        return all.entrySet().stream().filter(subject -> subject.getKey().startsWith(text) || subject.getValue().contains(text))
            .limit(limit).map(subject -> new Subject(subject.getKey(), subject.getValue())).toList();
    }

    private Stream<NavigableMap<String, String>> printed() {
        return edition.forms().stream().filter(FormDefinition::hasSubjectRows).map(form -> account.rows(form.name()));
    }
}
