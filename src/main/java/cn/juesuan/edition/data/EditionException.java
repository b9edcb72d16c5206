package cn.juesuan.edition.data;

import cn.juesuan.account.UserFailure;

/** A mistake in the data of an edition; the message names file and line. */
public final class EditionException extends UserFailure {
    private static final long serialVersionUID = 1L;

    private final transient SourceLine where;

    public EditionException(SourceLine where, String message) {
        super(where + "：" + message);
        this.where = where;
    }

    public EditionException(String message) {
        super(message);
        this.where = new SourceLine("", 0);
    }

    /** Where the mistake is; a line of no file where that is not known. */
    public SourceLine where() {
        return where;
    }
}
