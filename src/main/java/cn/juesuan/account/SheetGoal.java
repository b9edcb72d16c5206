package cn.juesuan.account;

/**
 * The year's goal (年度总体目标) of a self-evaluation sheet.
 *
 * @param expected 年初预期目标
 * @param actual   目标实际完成情况
 */
public record SheetGoal(String expected, String actual) {
    public static final SheetGoal EMPTY = new SheetGoal("", "");
}
