package cn.juesuan.workbench;

import cn.juesuan.account.Account;
import cn.juesuan.account.Subject;
import cn.juesuan.form.Edition;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The subject names an account knows: the edition's list, and over it what the account learned. */
public final class SubjectDictionary {
    private final Edition edition;
    private final Account account;

    public SubjectDictionary(Edition edition, Account account) {
        this.edition = edition;
        this.account = account;
    }

    public Optional<String> name(String code) {
        return Optional.ofNullable(account.learnedSubjects().get(code)).or(() -> Optional.ofNullable(edition.subjects().get(code)));
    }

    /** Subjects whose code begins with, or whose name contains, {@code text}; in code order, at most {@code limit}. */
    public List<Subject> matching(String text, int limit) {
        TreeMap<String, String> all = new TreeMap<>(edition.subjects());
        all.putAll(account.learnedSubjects());
        return all.entrySet().stream().filter(subject -> subject.getKey().startsWith(text) || subject.getValue().contains(text))
            .limit(limit).map(subject -> new Subject(subject.getKey(), subject.getValue())).toList();
    }
}
