package cn.juesuan.intake.source;

import cn.juesuan.account.UserFailure;

/** A file that cannot be taken in. The message says, for the user, which file, what is wrong with it and what to do. */
public final class IntakeException extends UserFailure {
    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }

    IntakeException(String file, Unreadable cause) {
        super("“%s”%s".formatted(file, cause.getMessage()), cause);
    }
}
