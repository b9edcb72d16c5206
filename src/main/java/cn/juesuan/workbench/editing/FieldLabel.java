package cn.juesuan.workbench.editing;

import cn.juesuan.account.Step;
import java.util.List;
import java.util.Optional;

/** Names the edit of a field as undo and the history show it: 上年收、支总计：空→1,285.67. */
public final class FieldLabel {
    /** Longer texts are cut in a label; the history has them in full. */
    private static final int LONGEST = 20;

    private FieldLabel() {
    }

    static String of(String caption, List<Step> steps) {
        return steps.stream().map(step -> (Step.SupplementStep) step).findFirst()
            .map(step -> "%s：%s→%s".formatted(shortened(caption), words(step.before()), words(step.after()))).orElse(shortened(caption));
    }

    private static String words(Optional<String> text) {
        return text.map(FieldLabel::shortened).orElse("空");
    }

    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
