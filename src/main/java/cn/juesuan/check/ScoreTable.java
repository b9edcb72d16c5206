package cn.juesuan.check;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.check.text.Spot;

/**
 * A score table of a department evaluation.
 *
 * @param project   what its title says it is about
 * @param table     its place among the tables of the file, from 1
 * @param classOnly whether it repeats the classes of the table before or behind it
 */
public record ScoreTable(DepartmentEvaluation evaluation, String project, int table, boolean classOnly, Spot spot) {
}
