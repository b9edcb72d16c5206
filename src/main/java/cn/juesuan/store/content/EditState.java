package cn.juesuan.store.content;

/** What became of an edit. */
public enum EditState {
    /** In force; can be undone once all later edits are. */
    DONE,
    /** Taken back; can be done again. */
    UNDONE,
    /** Taken back, and something else was done since: kept in the history only. */
    ABANDONED
}
