package cn.juesuan.store;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a backup was taken; part of its file name. */
public enum BackupReason {
    OPENED("opened", "打开时"),
    IMPORT("import", "导入前"),
    MIGRATION("upgrade", "升级前");

    private final String tag;
    private final String caption;

    BackupReason(String tag, String caption) {
        this.tag = tag;
        this.caption = caption;
    }

    String tag() {
        return tag;
    }

    /** For the user: 打开时, 导入前, 升级前. */
    public String caption() {
        return caption;
    }

    static Optional<BackupReason> byTag(String tag) {
        return Stream.of(values()).filter(reason -> reason.tag.equals(tag)).findFirst();
    }
}
