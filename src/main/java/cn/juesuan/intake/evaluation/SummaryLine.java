package cn.juesuan.intake.evaluation;

import cn.juesuan.account.ProjectGroup;
import java.util.Map;
import java.util.Optional;

/**
 * A project as the summary table of a file lists it.
 *
 * @param texts what stands in its columns
 */
record SummaryLine(String file, String place, Optional<ProjectGroup> group, Map<SheetCaption, String> texts) {
    String project() {
        return texts.getOrDefault(SheetCaption.PROJECT, "");
    }

    RecognisedSheets.Listed listed() {
        return new RecognisedSheets.Listed(place, project(), text(SheetCaption.SCORE), text(SheetCaption.GRADE));
    }

    Optional<String> text(SheetCaption label) {
        return Optional.ofNullable(texts.get(label)).filter(text -> !text.isBlank());
    }
}
