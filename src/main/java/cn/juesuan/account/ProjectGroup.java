package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a project is spent at its own level or passed on to the level below; summary tables keep the two apart. */
public enum ProjectGroup {
    OWN("本级"),
    TRANSFER("转移支付");

    private final String caption;

    ProjectGroup(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<ProjectGroup> byCaption(String caption) {
        return Stream.of(values()).filter(group -> group.caption.equals(caption.strip())).findFirst();
    }
}
