package cn.juesuan.workbench;

import cn.juesuan.account.Edit;

/** Where edits are made safe. Each call returns when the edit is on disk, or throws when it could not be saved. */
public interface Journal {
    void done(Edit edit);

    void undone(Edit edit);

    void redone(Edit edit);
}
