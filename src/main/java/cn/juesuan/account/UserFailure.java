package cn.juesuan.account;

/** Something that could not be done, told to the user: the message is complete, in Chinese, and says what, where and what to do. */
public class UserFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserFailure(String message) {
        super(message);
    }

    public UserFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
