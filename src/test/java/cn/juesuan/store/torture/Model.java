package cn.juesuan.store.torture;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.RecordedEdit;
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
    private final Deque<Edit> undoable;
    private final Deque<Edit> redoable;

    private Model(Account account, Deque<Edit> undoable, Deque<Edit> redoable) {
        this.account = account;
        this.undoable = undoable;
        this.redoable = redoable;
    }

    /** What stands in an open file. */
    static Model of(AccountFile file) {
        return new Model(file.account().copy(), edits(file.undoable()), edits(file.redoable()));
    }

    private static Deque<Edit> edits(List<RecordedEdit> recorded) {
        return new ArrayDeque<>(recorded.stream().map(RecordedEdit::edit).toList());
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

    Model after(Deed deed) {
        switch (deed.kind()) {
            case DONE -> {
                account.apply(deed.edit());
                undoable.push(deed.edit());
                redoable.clear();
            }
            case UNDONE -> {
                account.apply(undoable.peek().reversed());
                redoable.push(undoable.pop());
            }
            case REDONE -> {
                account.apply(redoable.peek());
                undoable.push(redoable.pop());
            }
        }
        return this;
    }

    /** Does the deed to the file, too. */
    void carryOut(Deed deed, AccountFile file) {
        switch (deed.kind()) {
            case DONE -> file.record(deed.edit());
            case UNDONE -> file.undone(file.undoable().get(0));
            case REDONE -> file.redone(file.redoable().get(0));
        }
        after(deed);
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

    private static List<Edit> first(Deque<Edit> edits) {
        return edits.stream().limit(COMPARED).toList();
    }
}
