package cn.juesuan.workbench.opening;

import cn.juesuan.account.Edit;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.content.RecordedEdit;
import cn.juesuan.workbench.session.EditJournal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes edits into the account's file; knows which recorded edit is next to undo and to redo. */
final class StoredJournal implements EditJournal {
    private final AccountFile file;
    private final Deque<RecordedEdit> undoable;
    private final Deque<RecordedEdit> redoable;

    StoredJournal(AccountFile file) {
        this.file = file;
        this.undoable = new ArrayDeque<>(file.undoable());
        this.redoable = new ArrayDeque<>(file.redoable());
    }

    /** Edits of earlier sessions that can be undone, newest first. */
    List<Edit> undoable() {
        return undoable.stream().map(RecordedEdit::edit).toList();
    }

    /** Undone edits that can be redone, the next one first. */
    List<Edit> redoable() {
        return redoable.stream().map(RecordedEdit::edit).toList();
    }

    @Override
    public void done(Edit edit) {
        undoable.push(file.record(edit));
        redoable.clear();
    }

    @Override
    public void undone(Edit edit) {
        file.undone(undoable.element());
        redoable.push(undoable.pop());
    }

    @Override
    public void redone(Edit edit) {
        file.redone(redoable.element());
        undoable.push(redoable.pop());
    }
}
