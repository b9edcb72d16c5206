package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** Whose account it is; the word for it runs through the whole report. */
public enum UnitKind {
    /** A single unit. */
    UNIT("单位", "单位"),
    /** A department with the units under it. */
    DEPARTMENT("部门", "部门"),
    /** A department's own books, without the units under it. */
    OWN_BOOKS("本级", "单位");

    private final String caption;
    private final String word;

    UnitKind(String caption, String word) {
        this.caption = caption;
        this.word = word;
    }

    /** How the report speaks of it: 单位 or 部门. */
    public String word() {
        return word;
    }

    /** How the user chooses it. */
    public String caption() {
        return caption;
    }

    public static Optional<UnitKind> byCaption(String caption) {
        return Stream.of(values()).filter(kind -> kind.caption.equals(caption.strip())).findFirst();
    }
}
