package cn.juesuan.check;

import cn.juesuan.check.text.Spot;
import java.util.Optional;

/** A project as the summary table lists it: score and grade as printed. */
public record ListedProject(String project, Optional<String> score, Optional<String> grade, Spot spot) {
}
