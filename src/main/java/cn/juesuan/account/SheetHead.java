package cn.juesuan.account;

/**
 * The head of a self-evaluation sheet.
 *
 * @param project     项目名称; two projects may share one
 * @param department  主管部门
 * @param implementer 实施单位
 */
public record SheetHead(String project, String department, String implementer, ProjectGroup group) {
}
