package cn.juesuan.edition.table;

import java.util.Optional;
import java.util.stream.Stream;

/** How serious a finding is. */
public enum Strength {
    /** Must be put right. */
    ERROR("错误"),
    /** May stay with an explanation. */
    NOTICE("提示"),
    /** Rounding of the published figures; quiet. */
    ROUNDING("尾差");

    private final String caption;

    Strength(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<Strength> byCaption(String caption) {
        return Stream.of(values()).filter(strength -> strength.caption.equals(caption)).findFirst();
    }
}
