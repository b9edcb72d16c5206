package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UserFailure;
import cn.juesuan.intake.SubjectList;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Takes the subject names of a list, such as the ministry's, into the account's dictionary. Rows already in tables keep their printed names. */
public final class SubjectListImport {
    private final EditSession session;

    public SubjectListImport(EditSession session) {
        this.session = session;
    }

    /**
     * Reads a list, on any thread.
     *
     * @return names by code
     * @throws UserFailure when the file cannot be read or lists no subjects
     */
    public static NavigableMap<String, String> read(Path file) {
        NavigableMap<String, String> subjects = SubjectList.read(SourceFile.read(file));
        if (subjects.isEmpty()) {
            throw new UserFailure("%s 中没有找到科目：应有一列科目编码（或类、款、项三列）和一列科目名称。".formatted(file.getFileName()));
        }
        return subjects;
    }

    /** What taking in the names would change; changes nothing yet. */
    public Edit edit(NavigableMap<String, String> subjects) {
        Account account = session.account();
        List<Step> steps = new ArrayList<>();
        subjects.forEach((code, name) -> {
            Optional<String> before = Optional.ofNullable(account.learnedSubjects().get(code));
            if (!before.equals(Optional.of(name)) && !name.equals(session.edition().subjects().get(code))) {
                steps.add(new Step.SubjectNameStep(code, before, Optional.of(name)));
            }
        });
        return new Edit("导入科目表（%d 个科目）".formatted(subjects.size()), steps);
    }
}
