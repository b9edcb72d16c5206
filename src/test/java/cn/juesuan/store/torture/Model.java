package cn.juesuan.store.torture;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.content.RecordedEdit;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account must be after every deed so far. */
final class Model {
    /** So many of the edits to undo are compared; the chain vouches for those before. */
    private static final int COMPARED = 20;

    private final Account account;
    private final Deque<RecordedEdit> undoable;
    private final Deque<RecordedEdit> redoable;

    private Model(Account account, Deque<RecordedEdit> undoable, Deque<RecordedEdit> redoable) {
        this.account = account;
        this.undoable = undoable;
        this.redoable = redoable;
    }

    /** What stands in an open file. */
    static Model of(AccountFile file) {
        return new Model(file.account().copy(), new ArrayDeque<>(file.undoable()), new ArrayDeque<>(file.redoable()));
    }

    Model copy() {
        return new Model(account.copy(), new ArrayDeque<>(undoable), new ArrayDeque<>(redoable));
    }

    Account account() {
        return account;
    }

    boolean canUndo() {
        return !undoable.isEmpty();
    }

    boolean canRedo() {
        return !redoable.isEmpty();
    }

    /** The deed was done to the file by somebody else. */
    Model after(Deed deed) {
        switch (deed.kind()) {
            case DONE -> done(new RecordedEdit(0, Instant.EPOCH, deed.edit()));
            case UNDONE -> undone();
            case REDONE -> redone();
        }
        return this;
    }

    /** Does the deed to the file, too. */
    void carryOut(Deed deed, AccountFile file) {
        switch (deed.kind()) {
            case DONE -> done(file.record(deed.edit()));
            case UNDONE -> {
                file.undone(undoable.element());
                undone();
            }
            case REDONE -> {
                file.redone(redoable.element());
                redone();
            }
        }
    }

    private void done(RecordedEdit edit) {
        account.apply(edit.edit());
        undoable.push(edit);
        redoable.clear();
    }

    private void undone() {
        account.apply(undoable.element().edit().reversed());
        redoable.push(undoable.pop());
    }

    private void redone() {
        account.apply(redoable.element().edit());
        undoable.push(redoable.pop());
    }

    /** Takes the place of what it was. */
    void become(Model other) {
        account.stepsTo(other.account).forEach(account::apply);
        undoable.clear();
        undoable.addAll(other.undoable);
        redoable.clear();
        redoable.addAll(other.redoable);
    }

    /** What is not as in {@code other}; empty when all is the same. */
    Optional<String> differenceTo(Model other) {
        if (!account.stepsTo(other.account).isEmpty()) {
            return Optional.of("state: " + account.stepsTo(other.account).stream().limit(2).map(step -> step.getClass().getSimpleName()).toList());
        }
        return Stream.of(undoable, redoable).allMatch(mine -> first(mine).equals(first(mine == undoable ? other.undoable : other.redoable)))
                ? Optional.empty() : Optional.of("history");
    }

    private static List<Edit> first(Deque<RecordedEdit> edits) {
        return edits.stream().limit(COMPARED).map(RecordedEdit::edit).toList();
    }
}
