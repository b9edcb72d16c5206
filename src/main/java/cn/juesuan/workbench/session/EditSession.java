package cn.juesuan.workbench.session;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Place;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.store.StoreException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The only way to change an account. Every edit goes, in this order, onto the undo stack, through the recalculation and into the journal.
 */
public final class EditSession {
    private final Account account;
    private final Calculation calculation;
    private final EditJournal journal;
    private final Deque<Edit> undoable = new ArrayDeque<>();
    private final Deque<Edit> redoable = new ArrayDeque<>();
    private final List<Consumer<Edit>> listeners = new CopyOnWriteArrayList<>();
    private boolean saved = true;

    /** Text typed or pasted into a cell. */
    public record Typed<P extends Place>(P place, String text) {
    }

    public EditSession(Edition edition, Account account, EditJournal journal) {
        this(edition, account, journal, List.of(), List.of());
    }

    /**
     * @param undoable edits of earlier sessions that can still be undone, newest first
     * @param redoable undone edits that can be redone, the one to redo first at the front
     */
    public EditSession(Edition edition, Account account, EditJournal journal, List<Edit> undoable, List<Edit> redoable) {
        this.account = account;
        this.calculation = new Calculation(edition, account);
        this.journal = journal;
        this.undoable.addAll(undoable);
        this.redoable.addAll(redoable);
    }

    public Account account() {
        return account;
    }

    public Calculation calculation() {
        return calculation;
    }

    public Edition edition() {
        return calculation.edition();
    }

    /** The unit in which figures are typed and shown. */
    public MoneyUnit unit() {
        return account.setting(Setting.MONEY_UNIT).flatMap(MoneyUnit::byCaption).orElse(MoneyUnit.WAN);
    }

    /** Calls {@code listener} after every edit, undo and redo, when the figures are up to date. */
    public void onChange(Consumer<Edit> listener) {
        listeners.add(listener);
    }

    /** Sets one cell as the command line does: what is no figure is refused and nothing changes. */
    public Answer set(CellAddress cell, String text, MoneyUnit unit) {
        if (!calculation.has(cell)) {
            return new Answer.Refused("没有 %s 这一格。请检查表名、行次或科目编码和栏次；科目不在表中时先增加科目。".formatted(cell));
        }
        EntryProposal proposal = new CellInput(calculation, unit).propose(cell, text, Origin.TYPED);
        if (proposal instanceof EntryProposal.NoFigure no) {
            return new Answer.Refused("%s：%s。账未改动。".formatted(cell, no.reason()));
        }
        return type(List.of(new Typed<>(cell, text)), unit, "");
    }

    /** Types one text into a cell of the window: what is no figure stays there, marked. */
    public Answer type(CellAddress cell, String text) {
        return type(List.of(new Typed<>(cell, text)), unit(), "");
    }

    /**
     * Pastes texts into their cells as one edit. Computed cells are views of their parts and keep their own figure, whatever the
     * clipboard holds for them, as when a whole table is copied from a spreadsheet.
     */
    public Answer paste(List<Typed<CellAddress>> texts) {
        List<Typed<CellAddress>> inputs = texts.stream().filter(typed -> !calculation.isComputed(typed.place())).toList();
        return type(inputs.isEmpty() ? texts : inputs, unit(), "粘贴 %d 格".formatted(inputs.isEmpty() ? texts.size() : inputs.size()));
    }

    private Answer type(List<Typed<CellAddress>> texts, MoneyUnit unit, String label) {
        CellInput input = new CellInput(calculation, unit);
        List<Step> steps = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Typed<CellAddress> typed : texts) {
            EntryProposal proposal = input.propose(typed.place(), typed.text(), Origin.TYPED);
            if (proposal instanceof EntryProposal.Not not) {
                refused.add(not.reason());
            } else {
                step(typed.place(), entry(typed, proposal)).ifPresent(steps::add);
            }
        }
        if (steps.isEmpty() && !refused.isEmpty()) {
            return new Answer.Refused(refused.get(0));
        }
        return apply(new Edit(label.isEmpty() ? EditLabel.of(steps, unit) : label, steps));
    }

    private Optional<Entry> entry(Typed<CellAddress> typed, EntryProposal proposal) {
        if (proposal instanceof EntryProposal.NoFigure no) {
            return Optional.of(new Entry.Unreadable(no.text(), Origin.TYPED));
        }
        return proposal instanceof EntryProposal.Keep keep && keep.entry().isPresent() ? ((EntryProposal.Keep) proposal).entry()
            : CarryOver.linkFor(edition(), account, typed.place());
    }

    private Optional<Step> step(CellAddress cell, Optional<Entry> after) {
        Optional<Entry> before = account.entry(cell);
        return before.equals(after) ? Optional.empty() : Optional.of(new Step.EntryStep(cell, before, after));
    }

    /** Empties the cells as one edit; cells that follow others fall back to following them. */
    public Answer clear(Collection<CellAddress> cells) {
        List<Step> steps = new ArrayList<>();
        cells.forEach(cell -> step(cell, CarryOver.linkFor(edition(), account, cell)).ifPresent(steps::add));
        return apply(new Edit(steps.size() == 1 ? EditLabel.of(steps, unit()) : "清除 %d 格".formatted(steps.size()), steps));
    }

    /** Changes a setting; empty puts the edition's default back. */
    public Answer setting(String key, Optional<String> value, String label) {
        Optional<String> before = account.setting(key);
        return before.equals(value) ? apply(new Edit(label, List.of())) : apply(new Edit(label, List.of(new Step.SettingStep(key, before, value))));
    }

    /**
     * Carries out a prepared edit. When it cannot be saved, the account is as it was and the journal's exception goes on.
     */
    public Answer apply(Edit edit) {
        if (!edit.isEmpty()) {
            undoable.push(edit);
            List<Edit> forgotten = List.copyOf(redoable);
            redoable.clear();
            carryOut(edit, () -> journal.done(edit), () -> {
                undoable.pop();
                redoable.addAll(forgotten);
            });
        }
        return new Answer.Done(edit);
    }

    /** Whether the last edit is on the disk, as far as it was to be: a sealed account that takes none stays as it was. */
    public boolean isSaved() {
        return saved;
    }

    public Optional<String> undoLabel() {
        return Optional.ofNullable(undoable.peek()).map(Edit::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(redoable.peek()).map(Edit::label);
    }

    /** Takes the last edit back; false when there is none. */
    public boolean undo() {
        if (undoable.isEmpty()) {
            return false;
        }
        Edit edit = undoable.pop();
        redoable.push(edit);
        carryOut(edit.reversed(), () -> journal.undone(edit), () -> undoable.push(redoable.pop()));
        return true;
    }

    /** Does the last undone edit again; false when there is none. */
    public boolean redo() {
        if (redoable.isEmpty()) {
            return false;
        }
        Edit edit = redoable.pop();
        undoable.push(edit);
        carryOut(edit, () -> journal.redone(edit), () -> redoable.push(undoable.pop()));
        return true;
    }

    private void carryOut(Edit edit, Runnable save, Runnable stackBack) {
        account.apply(edit);
        calculation.follow(edit);
        try {
            save.run();
            saved = true;
        } catch (RuntimeException notSaved) {
            saved &= notSaved instanceof StoreException refused && refused.kind() == StoreException.Kind.SEALED;
            account.apply(edit.reversed());
            calculation.follow(edit.reversed());
            stackBack.run();
            throw notSaved;
        } finally {
            listeners.forEach(listener -> listener.accept(edit));
        }
    }
}
