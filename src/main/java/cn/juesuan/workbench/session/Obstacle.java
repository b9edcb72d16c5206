package cn.juesuan.workbench.session;

import cn.juesuan.store.StoreException;

/** What keeps an account from being opened, for callers that can do something about it. */
public enum Obstacle {
    /** It is protected, and no password was given. */
    PASSWORD_NEEDED,
    /** It is protected by another password. */
    WRONG_PASSWORD,
    /** Its file cannot be read any more; a backup can be put in its place. */
    UNREADABLE,
    /** Something else, which the message says. */
    OTHER;

    public static Obstacle of(Throwable failure) {
        return failure instanceof StoreException told ? of(told.kind()) : OTHER;
    }

    private static Obstacle of(StoreException.Kind kind) {
        return switch (kind) {
            case PASSWORD_NEEDED -> PASSWORD_NEEDED;
            case WRONG_PASSWORD -> WRONG_PASSWORD;
            case DAMAGED, NOT_AN_ACCOUNT, MISSING -> UNREADABLE;
            default -> OTHER;
        };
    }
}
