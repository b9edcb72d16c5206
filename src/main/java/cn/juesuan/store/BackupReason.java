package cn.juesuan.store;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a backup was taken; part of its file name. */
public enum BackupReason {
    OPENED("opened", "打开时", false),
    IMPORT("import", "导入前", false),
    MIGRATION("upgrade", "升级前", false),
    RESTORE("restore", "恢复前", false),
    SEALED("sealed", "封存后", true),
    /** The account's file as it was when it could not be read any more and a backup took its place. */
    REPLACED("replaced", "换下的损坏文件", true);

    private final String tag;
    private final String caption;
    private final boolean countsAlone;

    BackupReason(String tag, String caption, boolean countsAlone) {
        this.tag = tag;
        this.caption = caption;
        this.countsAlone = countsAlone;
    }

    /** Whether a new backup of this reason may push out one of the other. */
    boolean pushesOut(BackupReason other) {
        return countsAlone || other.countsAlone ? this == other : true;
    }

    String tag() {
        return tag;
    }

    /** For the user: 打开时, 导入前, 升级前, 恢复前, 封存后. */
    public String caption() {
        return caption;
    }

    static Optional<BackupReason> byTag(String tag) {
        return Stream.of(values()).filter(reason -> reason.tag.equals(tag)).findFirst();
    }
}
