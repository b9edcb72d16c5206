package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Step;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.supplement.FilledField;
import cn.juesuan.intake.supplement.FilledForm;
import cn.juesuan.report.figure.FieldText;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.workbench.editing.FieldInput;
import cn.juesuan.workbench.editing.FieldKeys;
import cn.juesuan.workbench.editing.FieldLabel;
import cn.juesuan.workbench.editing.SupplementEditing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works filled-in forms into a draft of the account. Only what was filled in since a form was exported is taken; what is blank leaves the
 * account as it is. Two forms that say different things of one field are both left out for this field.
 */
final class SupplementImport {
    private final Account draft;
    private final List<FilledForm> forms;
    private final ReportFigures figures;
    private final FieldInput input;
    private final List<Unused> unused = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /** What one form wants in a field. */
    private record Wanted(FieldKeys.Target target, String text, FilledField field, String form) {
        boolean agrees(Wanted other) {
            return sameContent(target, text, other.text);
        }
    }

    SupplementImport(Edition edition, Account draft, List<FilledForm> forms) {
        this.draft = draft;
        this.forms = forms;
        this.figures = new ReportFigures(new Calculation(edition, draft), new ScoredSheets(edition.evaluation()));
        this.input = new FieldInput(new FieldKeys(edition, figures));
    }

    /** Puts everything in, and says how much came from each form. */
    List<ImportReview.Table> take() {
        Map<String, List<Wanted>> wanted = new LinkedHashMap<>();
        forms.forEach(form -> {
            unused.addAll(form.unused());
            form.fields().stream().filter(FilledField::touched).flatMap(field -> wanted(form, field).stream())
                .forEach(one -> wanted.computeIfAbsent(one.target().key(), key -> new ArrayList<>()).add(one));
        });
        wanted.values().forEach(this::take);
        return forms.stream().map(form -> new ImportReview.Table(SupplementEditing.NAME, form.from(), taken.getOrDefault(form.from(), 0),
            Optional.empty())).toList();
    }

    List<Unused> unused() {
        return unused;
    }

    List<String> notes() {
        return notes;
    }

    /** Forms of another unit or year: to be asked about. */
    List<String> doubts() {
        UnitProfile own = draft.profile();
        Set<String> doubts = new LinkedHashSet<>();
        forms.forEach(form -> {
            form.unit().filter(name -> !SubjectNames.same(name, own.name())).ifPresent(name ->
                doubts.add("%s：补充资料是“%s”的，这本账是“%s”的，请核对是否拿错了文件".formatted(form.from(), name, own.name())));
            form.year().filter(year -> year != own.year()).ifPresent(year ->
                doubts.add("%s：补充资料是 %d 年度的，这本账是 %d 年度的，请核对是否拿错了文件".formatted(form.from(), year, own.year())));
        });
        return List.copyOf(doubts);
    }

    private Optional<Wanted> wanted(FilledForm form, FilledField field) {
        FieldInput.Proposed proposed = input.propose(field.key(), field.text());
        if (proposed instanceof FieldInput.Proposed.Not not) {
            return refused(field, not.reason());
        }
        FieldKeys.Target target = target(proposed);
        if (isAnother(target, field)) {
            return refused(field, "表里的 %s 是“%s”，账里现在是“%s”，自评表的次序可能变了，请重新导出再填"
                .formatted(field.key(), field.caption().orElse(""), target.caption()));
        }
        boolean figure = target.field().map(SupplementField::kind).filter(FieldKind::isFigure).isPresent();
        FieldInput.Proposed read = figure ? input.propose(field.key(), field.figure()) : proposed;
        if (read instanceof FieldInput.Proposed.NoFigure no) {
            return refused(field, "%s %s".formatted(target.caption(), no.reason()));
        }
        Optional<String> text = ((FieldInput.Proposed.Keep) read).text();
        return text.isEmpty() && figure ? refused(field, "%s 填的“%s”当作没有填；没有发生的请填 0".formatted(target.caption(), field.text().strip()))
            : text.map(known -> new Wanted(target, known, field, form.from()));
    }

    /** Fields of projects go by number, and the projects may have been put in another order since. */
    private static boolean isAnother(FieldKeys.Target target, FilledField field) {
        return !target.key().equals(target.shownKey())
            && field.caption().filter(caption -> !SubjectNames.same(caption, target.caption())).isPresent();
    }

    private static FieldKeys.Target target(FieldInput.Proposed proposed) {
        return proposed instanceof FieldInput.Proposed.NoFigure no ? no.target() : ((FieldInput.Proposed.Keep) proposed).target();
    }

    private Optional<Wanted> refused(FilledField field, String why) {
        unused.add(new Unused(field.from().text(), why));
        return Optional.empty();
    }

    /** What several forms, or one form twice, say of one field. */
    private void take(List<Wanted> wanted) {
        Wanted first = wanted.get(0);
        if (!wanted.stream().allMatch(first::agrees)) {
            String contents = wanted.stream().map(each -> "%s 为“%s”".formatted(each.field().from().text(), FieldLabel.shortened(each.text())))
                .collect(Collectors.joining("，"));
            wanted.forEach(one -> refused(one.field(), "%s 填了不同的内容，都没有用：%s".formatted(one.target().caption(), contents)));
            return;
        }
        Optional<String> before = draft.supplement(first.target().key());
        if (before.or(() -> shown(first.target().key())).filter(text -> sameContent(first.target(), text, first.text())).isPresent()) {
            return;
        }
        before.ifPresent(text -> notes.add("%s：原为“%s”，改为“%s”（%s）。".formatted(first.target().caption(), FieldLabel.shortened(text),
            FieldLabel.shortened(first.text()), first.field().from().text())));
        draft.apply(new Step.SupplementStep(first.target().key(), before, Optional.of(first.text())));
        taken.merge(first.form(), 1, Integer::sum);
    }

    /** What the field shows although nothing is typed: a form that lost what it was exported with would have it typed. */
    private Optional<String> shown(String key) {
        return figures.field(key).map(FieldValue::text);
    }

    /** Whether two texts of a field are the same figure or the same words. */
    static boolean sameContent(FieldKeys.Target target, String one, String other) {
        Optional<FieldKind> kind = target.field().map(SupplementField::kind).filter(FieldKind::isFigure);
        Optional<BigDecimal> first = kind.flatMap(figure -> FieldText.read(figure, one).value());
        Optional<BigDecimal> second = kind.flatMap(figure -> FieldText.read(figure, other).value());
        return one.equals(other) || first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }
}
