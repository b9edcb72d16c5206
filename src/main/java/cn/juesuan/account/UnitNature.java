package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** What sort of unit a member of a department is. */
public enum UnitNature {
    ADMINISTRATIVE("行政"),
    /** An institution run by the rules for civil servants. */
    BY_CIVIL_SERVICE_LAW("参公"),
    INSTITUTION("事业"),
    SELF_FUNDED("经费自理");

    private final String caption;

    UnitNature(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<UnitNature> byCaption(String caption) {
        return Stream.of(values()).filter(nature -> nature.caption.equals(caption.strip())).findFirst();
    }
}
