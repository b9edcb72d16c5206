package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.SourceCell;
import java.util.Optional;

/**
 * A cell that is a caption.
 *
 * @param value what stands behind the caption in the same cell, as in 项目名称：某项目
 */
record Labelled(SheetCaption label, SourceCell cell, Optional<String> value) {
    boolean isBare() {
        return value.isEmpty();
    }
}
