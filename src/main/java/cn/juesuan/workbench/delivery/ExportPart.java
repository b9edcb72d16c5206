package cn.juesuan.workbench.delivery;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of an account that can be exported by itself. */
public enum ExportPart {
    /** The statutory tables. */
    TABLES("表"),
    /** Summary, self-evaluation sheets and score tables. */
    EVALUATION("自评");

    private final String caption;

    ExportPart(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<ExportPart> byCaption(String caption) {
        return Stream.of(values()).filter(part -> part.caption.equals(caption.strip())).findFirst();
    }
}
