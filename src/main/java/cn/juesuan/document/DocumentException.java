package cn.juesuan.document;

import cn.juesuan.account.UserFailure;

/** A document could not be written; the message says why and what to do, in a sentence for the user. */
public final class DocumentException extends UserFailure {
    private static final long serialVersionUID = 1L;

    public DocumentException(String message) {
        super(message);
    }

    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
