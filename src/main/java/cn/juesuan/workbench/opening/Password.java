package cn.juesuan.workbench.opening;

import cn.juesuan.store.Keyring;

/** What a user typed to open an account, or to protect one. Closing wipes it; an account it opened stays open. */
public final class Password implements AutoCloseable {
    /** A shorter one is refused for an account that is to be protected. */
    public static final int LEAST_LENGTH = Keyring.LEAST_LENGTH;
    /** What everybody must know before an account is protected. */
    public static final String WARNING = "请记牢密码：忘记了就没有任何办法打开这本账和它的备份，本程序和开发者也不能。建议把密码写下来，封好交单位保管。";

    private final Keyring keys;

    private Password(Keyring keys) {
        this.keys = keys;
    }

    /** Of an account that needs none. */
    public static Password none() {
        return new Password(Keyring.empty());
    }

    /** @param typed taken over; nobody else may keep it */
    public static Password of(char[] typed) {
        return new Password(Keyring.of(typed));
    }

    public Keyring keys() {
        return keys;
    }

    @Override
    public void close() {
        keys.close();
    }
}
