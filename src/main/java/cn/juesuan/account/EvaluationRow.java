package cn.juesuan.account;

/**
 * One row of the score table of a department evaluation, every text as typed.
 *
 * @param level1 一级: 决策, 过程, 产出 or 效益
 * @param weight 分值; empty where the row shares the merged cell of the row above it
 * @param score  得分; empty likewise
 */
public record EvaluationRow(String level1, String level2, String level3, String weight, String score) {
}
