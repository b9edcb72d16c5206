package cn.juesuan.edition.data;

import cn.juesuan.account.UserFailure;

/** A mistake in the data of an edition; the message names file and line. */
public final class EditionException extends UserFailure {
    private static final long serialVersionUID = 1L;

    public EditionException(SourceLine where, String message) {
        super(where + "：" + message);
    }

    public EditionException(String message) {
        super(message);
    }
}
