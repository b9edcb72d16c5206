package cn.juesuan.store;

import cn.juesuan.account.UserFailure;

/** Why an account could not be opened, created, saved or backed up. The message is for the user and complete: what, where, and what to do. */
public final class StoreException extends UserFailure {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What went wrong, for callers that go on differently. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The file is something else. It was not changed. */
        NOT_AN_ACCOUNT,
        /** The file is an account that cannot be read any more. */
        DAMAGED,
        /** Another program, or another window of this one, has the file open. */
        IN_USE,
        /** The user may not read the file. */
        NOT_READABLE,
        /** The file can be read but not written. */
        READ_ONLY,
        /** A newer version of the program wrote the file. */
        NEWER_VERSION,
        /** A new file was asked for where one is already. */
        EXISTS,
        /** A new file cannot be made there. */
        NOT_CREATED,
        /** The account is sealed; what was to be changed is as it was. */
        SEALED,
        /** The disk is full; what was to be written is not written. */
        DISK_FULL,
        /** Another program has written, replaced or removed the open file; a change was not written. */
        NOT_OURS,
        /** A change did not reach the disk. */
        NOT_SAVED,
        /** A backup could not be made or read. */
        NO_BACKUP,
        /** The account is protected and no password was given. */
        PASSWORD_NEEDED,
        /** The account is protected by another password than the one given. */
        WRONG_PASSWORD,
        /** A new password is too easy to try out. */
        WEAK_PASSWORD,
        /** The file cannot be kept under its name: there is no room in it for what stands beside it. */
        NAME_TOO_LONG
    }
}
