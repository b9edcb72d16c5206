package cn.juesuan.workbench.session;

import cn.juesuan.account.Edit;

/** What became of something the user asked for. */
public sealed interface Answer {
    /**
     * It was done and is saved. An empty edit: there was nothing to change.
     *
     * @param notice what the user should know all the same; mostly empty
     */
    record Done(Edit edit, String notice) implements Answer {
        public Done(Edit edit) {
            this(edit, "");
        }
    }

    /** It was not done; the message says what, where and what to do. */
    record Refused(String message) implements Answer {
    }
}
