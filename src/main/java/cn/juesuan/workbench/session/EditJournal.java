package cn.juesuan.workbench.session;

import cn.juesuan.account.Edit;

/** Where edits are made safe. Each call returns when the edit is on disk, or throws when it could not be saved. */
public interface EditJournal {
    /** For an account that is on no disk. */
    EditJournal NONE = new EditJournal() {
        @Override
        public void done(Edit edit) {
            // nothing is kept
        }

        @Override
        public void undone(Edit edit) {
            // nothing is kept
        }

        @Override
        public void redone(Edit edit) {
            // nothing is kept
        }
    };

    void done(Edit edit);

    void undone(Edit edit);

    void redone(Edit edit);
}
