package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** Whose money a project spends and where; the report tells of them apart. */
public enum ProjectGroup {
    /** The level's own money, spent by itself. */
    OWN("本级"),
    /** Money received from above (上级对地方转移支付), spent by the level itself. */
    TRANSFER("转移支付"),
    /** Money of the level's own budget that it passes on to the level below (对下转移支付). */
    PASSED_DOWN("对下转移支付");

    private final String caption;

    ProjectGroup(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    /** The next one, round and round. */
    public ProjectGroup next() {
        return values()[(ordinal() + 1) % values().length];
    }

    public static Optional<ProjectGroup> byCaption(String caption) {
        return Stream.of(values()).filter(group -> group.caption.equals(caption.strip())).findFirst();
    }
}
