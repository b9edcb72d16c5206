package cn.juesuan.ui.report;

/**
 * Something that can be inserted into a report in the unit's own words.
 *
 * @param name as it stands in braces: 本年支出合计, 自评表/1 得分, 表 汇总表, 目录
 * @param now  what it prints at this moment; empty for tables
 */
record Insertion(String name, String now) {
    /** As it is typed. */
    String text() {
        return "{" + name + "}";
    }
}
