package cn.juesuan.account;

/**
 * Whose account it is.
 *
 * @param name    as printed after 单位： or 部门：
 * @param kind    单位, 部门 or 本级
 * @param year    the year of the account (年度)
 * @param edition name of the edition whose forms it fills
 */
public record UnitProfile(String name, UnitKind kind, int year, String edition) {
    private static final String OWN_BOOKS = "本级";

    /** The name over tables and on the cover: a department's own books say that they are. */
    public String printedName() {
        return kind == UnitKind.OWN_BOOKS && !name.contains(OWN_BOOKS) ? name + "（" + OWN_BOOKS + "）" : name;
    }
}
