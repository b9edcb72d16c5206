package cn.juesuan.account;

/**
 * Whose account it is.
 *
 * @param name    as printed after 单位： or 部门：
 * @param kind    单位 or 部门
 * @param year    the year of the account (年度)
 * @param edition name of the edition whose forms it fills
 */
public record UnitProfile(String name, UnitKind kind, int year, String edition) {
}
