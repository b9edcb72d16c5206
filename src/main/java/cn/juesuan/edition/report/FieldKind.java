package cn.juesuan.edition.report;

import java.util.Optional;
import java.util.stream.Stream;

/** What a field of the 补充资料 holds. */
public enum FieldKind {
    /** Money, typed and printed in 万元. */
    MONEY("金额"),
    /** A whole number of something: 辆, 批次, 人次. */
    COUNT("数量"),
    /** A few words on one line. */
    TEXT("短文"),
    /** Sentences and paragraphs. */
    PROSE("长文"),
    /** One of a few words. */
    CHOICE("选择");

    private final String caption;

    FieldKind(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public boolean isFigure() {
        return this == MONEY || this == COUNT;
    }

    public static Optional<FieldKind> byCaption(String caption) {
        return Stream.of(values()).filter(kind -> kind.caption.equals(caption)).findFirst();
    }
}
