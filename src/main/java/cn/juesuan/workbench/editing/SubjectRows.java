package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.CarryOver;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds and removes the subject rows of a table, with the rows above them and the tables that follow. */
public final class SubjectRows {
    private final EditSession session;
    private final Account account;
    private final SubjectDictionary dictionary;

    public SubjectRows(EditSession session) {
        this.session = session;
        this.account = session.account();
        this.dictionary = new SubjectDictionary(session.edition(), account);
    }

    /**
     * Adds a row with the dictionary's name.
     *
     * @param name another name to print; empty for the dictionary's
     */
    public Answer add(String form, String code, Optional<String> name) {
        String plain = code.strip();
        Optional<String> problem = problem(form, plain, name);
        if (problem.isPresent()) {
            return new Answer.Refused(problem.get());
        }
        List<Step> steps = new ArrayList<>();
        missingAbove(form, plain).forEach(above -> addRow(steps, form, above, dictionary.name(above).orElseThrow()));
        String printed = name.map(String::strip).or(() -> dictionary.name(plain)).orElseThrow();
        addRow(steps, form, plain, printed);
        if (dictionary.name(plain).isEmpty()) {
            steps.add(new Step.SubjectNameStep(plain, Optional.empty(), Optional.of(printed)));
        }
        return session.apply(new Edit("%s 增加科目 %s %s".formatted(form, plain, printed), steps));
    }

    private void addRow(List<Step> steps, String form, String code, String name) {
        steps.add(new Step.RowStep(form, code, Optional.empty(), Optional.of(name)));
        if (CarryOver.isOn(account)) {
            steps.addAll(new CarryOver(session.edition(), account).follow(form, code, name));
        }
    }

    private Optional<String> problem(String form, String code, Optional<String> name) {
        if (!session.edition().form(form).map(FormDefinition::hasSubjectRows).orElse(false)) {
            return Optional.of("%s 的行是固定的，不能增加科目。".formatted(form));
        }
        if (!Subject.isCode(code)) {
            return Optional.of("“%s”不是科目编码：类 3 位、款 5 位、项 7 位数字。".formatted(code));
        }
        if (account.rows(form).containsKey(code)) {
            return Optional.of("%s 已有科目 %s %s，不能重复增加。".formatted(form, code, account.rows(form).get(code)));
        }
        return missingName(code, name).or(() -> contradiction(code, name)).or(() -> missingParent(form, code));
    }

    private Optional<String> missingName(String code, Optional<String> name) {
        return name.filter(text -> !text.isBlank()).isPresent() || dictionary.name(code).isPresent() ? Optional.empty()
            : Optional.of("科目表中没有 %s。请连同名称一起输入，或先导入财政部当年的科目表。".formatted(code));
    }

    private Optional<String> contradiction(String code, Optional<String> name) {
        return name.flatMap(given -> dictionary.name(code).filter(known -> !SubjectNames.same(known, given))
            .map(known -> "科目 %s 在科目表中是“%s”，不是“%s”。请核对编码和名称；确要改名，请先改科目表。".formatted(code, known, given)));
    }

    private Optional<String> missingParent(String form, String code) {
        return missingAbove(form, code).stream().filter(above -> dictionary.name(above).isEmpty()).findFirst()
            .map(above -> "科目 %s 的上级科目 %s 不在表中，科目表里也没有。请先增加 %s（%s级）。".formatted(code, above, above, Subject.levelOf(above)));
    }

    /** Codes above {@code code} that the table lacks, from 类 downwards. */
    private List<String> missingAbove(String form, String code) {
        List<String> missing = new ArrayList<>();
        for (Optional<String> above = Subject.parentOf(code); above.isPresent(); above = Subject.parentOf(above.get())) {
            if (!account.rows(form).containsKey(above.get())) {
                missing.add(0, above.get());
            }
        }
        return missing;
    }

    /** Removes a row with all rows under it and their figures. */
    public Answer remove(String form, String code) {
        if (!account.rows(form).containsKey(code)) {
            return new Answer.Refused("%s 没有科目 %s。".formatted(form, code));
        }
        List<Step> steps = new ArrayList<>();
        account.rows(form).forEach((row, name) -> {
            if (row.startsWith(code)) {
                addRemoval(steps, form, row, name);
                new CarryOver(session.edition(), account).onlyFollowing(form, row)
                    .forEach(follower -> addRemoval(steps, follower, row, account.rows(follower).get(row)));
            }
        });
        return session.apply(new Edit("%s 删除科目 %s %s".formatted(form, code, account.rows(form).get(code)), steps));
    }

    private void addRemoval(List<Step> steps, String form, String row, String name) {
        for (int column : session.edition().form(form).orElseThrow().figureColumns()) {
            CellAddress cell = new CellAddress(form, row, column);
            account.entry(cell).ifPresent(entry -> steps.add(new Step.EntryStep(cell, Optional.of(entry), Optional.empty())));
        }
        steps.add(new Step.RowStep(form, row, Optional.of(name), Optional.empty()));
    }
}
