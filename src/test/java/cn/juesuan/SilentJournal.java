package cn.juesuan;

import cn.juesuan.account.Edit;
import cn.juesuan.workbench.session.EditJournal;

/** Keeps nothing: for tests that need no file. */
public enum SilentJournal implements EditJournal {
    INSTANCE;

    @Override
    public void done(Edit edit) {
    }

    @Override
    public void undone(Edit edit) {
    }

    @Override
    public void redone(Edit edit) {
    }
}
