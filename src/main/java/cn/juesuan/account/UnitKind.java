package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether the account is that of a single unit or of a department; the word runs through the whole report. */
public enum UnitKind {
    UNIT("单位"),
    DEPARTMENT("部门");

    private final String caption;

    UnitKind(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<UnitKind> byCaption(String caption) {
        return Stream.of(values()).filter(kind -> kind.caption.equals(caption.strip())).findFirst();
    }
}
