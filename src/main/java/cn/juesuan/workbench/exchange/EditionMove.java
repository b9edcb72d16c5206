package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Placed;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An account brought to another edition: a reform, or a unit that moves. What is entered in a table goes to the table of the same
 * title there, cell by cell by captions and codes; sheets go over as they are, fields where the other edition has them. The account itself stays as it is.
 */
public final class EditionMove {
    private final Account account;
    private final Edition target;
    private final List<String> carried = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Account moved;

    public EditionMove(EditSession session, Edition target) {
        this.account = session.account().copy();
        this.target = target;
        UnitProfile before = account.profile();
        moved = new Account(new UnitProfile(before.name(), before.kind(), before.year(), target.name()));
        moved.apply(new Edit("", settings()));
        target.forms().forEach(form -> take(form, session.edition(), session.calculation()));
        session.edition().forms().stream().filter(form -> target.forms().stream().noneMatch(other -> FormCounterpart.isSameTitle(form.title(), other.title())))
            .filter(form -> session.calculation().isEntered(form.name())).forEach(form ->
                left.add("%s %s：“%s”没有这张表".formatted(form.name(), form.title(), target.title())));
        moved.apply(new Edit("", sheets()));
        moved.apply(new Edit("", fields()));
    }

    /** What goes over, in words for the user. */
    public List<String> carried() {
        return List.copyOf(carried);
    }

    /** What stays behind, and why. */
    public List<String> left() {
        return List.copyOf(left);
    }

    /** Whose account it becomes. */
    public UnitProfile profile() {
        return moved.profile();
    }

    /** Everything that goes over, for a new account of this profile. */
    public Edit edit() {
        return new Edit("换成“%s”的表样".formatted(target.title()), new Account(moved.profile()).stepsTo(moved));
    }

    /** Takes over what is entered in a table: subjects first, then every figure that nothing else determines. */
    private void take(FormDefinition form, Edition from, Calculation figures) {
        Optional<FormDefinition> source = from.forms().stream().filter(other -> FormCounterpart.isSameTitle(form.title(), other.title())).findFirst();
        if (source.isEmpty()) {
            left.add("%s %s：“%s”没有这张表，要另录".formatted(form.name(), form.title(), from.title()));
            return;
        }
        account.rows(source.get().name()).forEach((code, name) -> moved.apply(new Step.RowStep(form.name(), code, Optional.empty(), Optional.of(name))));
        FormCounterpart counterpart = new FormCounterpart(new FormShape(form, new EditionWords(target)), new FormShape(source.get(), new EditionWords(from)));
        Calculation fresh = new Calculation(target, moved);
        List<CellAddress> cells = fresh.cells().filter(cell -> cell.form().equals(form.name())).toList();
        Set<CellAddress> taken = new HashSet<>();
        int count = 0;
        for (CellAddress cell : cells) {
            Optional<CellAddress> other = counterpart.of(cell);
            other.ifPresent(taken::add);
            Optional<Entry> entry = other.flatMap(there -> entry(there, figures, fresh.isComputed(cell)));
            entry.ifPresent(found -> moved.apply(new Step.EntryStep(cell, Optional.empty(), Optional.of(found))));
            count += entry.isPresent() ? 1 : 0;
        }
        carried.add("%s %s　%d 个数".formatted(form.name(), form.title(), count));
        account.entries().keySet().stream().filter(cell -> cell.form().equals(source.get().name()) && !taken.contains(cell)).map(CellAddress::name).sorted()
            .forEach(cell -> left.add("%s：“%s”没有这一格".formatted(cell, target.title())));
    }

    /**
     * What goes into the cell of the other edition: a total that was given and a 尾差 as such, text that is no figure as it is, and whatever figure an
     * input cell shows, a zero that somebody entered included.
     */
    private Optional<Entry> entry(CellAddress source, Calculation figures, boolean computed) {
        Optional<Entry> own = account.entry(source);
        if (computed || own.filter(Entry.Unreadable.class::isInstance).isPresent()) {
            return own.filter(entry -> !(entry instanceof Entry.Link)); // what it follows has another place there
        }
        return figures.has(source) && (own.isPresent() || !figures.value(source).amount().isZero())
            ? Optional.of(new Entry.Figure(figures.value(source).amount(), Origin.TYPED)) : Optional.empty();
    }

    private List<Step> settings() {
        List<Step> steps = new ArrayList<>();
        List.of(Setting.MONEY_UNIT, Setting.GENERAL_BUDGET_ONLY).forEach(key -> account.setting(key).ifPresent(value ->
            steps.add(new Step.SettingStep(key, Optional.empty(), Optional.of(value)))));
        account.learnedSubjects().forEach((code, name) -> steps.add(new Step.SubjectNameStep(code, Optional.empty(), Optional.of(name))));
        return steps;
    }

    private List<Step> sheets() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < account.sheets().size(); i++) {
            steps.add(new Step.SheetStep(account.sheets().get(i).id(), Optional.empty(), Placed.at(i, account.sheets().get(i))));
        }
        for (int i = 0; i < account.evaluations().size(); i++) {
            steps.add(new Step.EvaluationStep(account.evaluations().get(i).id(), Optional.empty(), Placed.at(i, account.evaluations().get(i))));
        }
        if (!steps.isEmpty()) {
            carried.add("自评表和得分表　%d 张，等级按新的标准算".formatted(steps.size()));
        }
        return steps;
    }

    private List<Step> fields() {
        ReportFigures figures = new ReportFigures(new Calculation(target, moved), new ScoredSheets(target.evaluation()));
        List<Step> steps = new ArrayList<>();
        account.supplement().forEach((key, text) -> {
            if (figures.field(key).isPresent()) {
                steps.add(new Step.SupplementStep(key, Optional.empty(), Optional.of(text)));
            } else {
                left.add("补充资料 %s：“%s”没有这一栏".formatted(key, target.title()));
            }
        });
        carried.add("补充资料　%d 项".formatted(steps.size()));
        return steps;
    }
}
