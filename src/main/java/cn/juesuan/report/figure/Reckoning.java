package cn.juesuan.report.figure;

import cn.juesuan.account.Account;
import java.util.stream.Stream;

/** From which amounts the text takes its changes and percentages. */
public enum Reckoning {
    /** From the amounts that stand in the text beside them, so that every reader can recompute them. */
    AS_PRINTED("按印出的万元数"),
    /** From the amounts in 元 behind the printed ones; 0.01 may then be more or less than a reader gets. */
    EXACT("按账里的元数");

    /** The field that says which way an account goes. */
    public static final String FIELD = "写法/增减算法";

    private final String caption;

    Reckoning(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    /** The way the account goes; as printed where it does not say. */
    public static Reckoning of(Account account) {
        return account.supplement(FIELD).flatMap(text -> Stream.of(values()).filter(way -> way.caption.equals(text.strip())).findFirst())
            .orElse(AS_PRINTED);
    }

    /** The figure as it goes into the working. */
    Figure basis(Figure figure) {
        return this == AS_PRINTED ? figure.asPrinted() : figure;
    }
}
