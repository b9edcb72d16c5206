package cn.juesuan.intake.evaluation;

import cn.juesuan.account.DepartmentEvaluation;

/**
 * A score table of a department evaluation read from a file.
 *
 * @param project what its title says it is about
 * @param figures how many weights and scores were read
 */
public record EvaluationRead(DepartmentEvaluation evaluation, String project, String source, int figures) {
}
