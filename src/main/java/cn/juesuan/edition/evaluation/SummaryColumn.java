package cn.juesuan.edition.evaluation;

import java.util.Optional;
import java.util.stream.Stream;

/** What a column of the summary table (汇总表) can show. All of it comes from the sheets. */
public enum SummaryColumn {
    NUMBER("序号"),
    PROJECT("项目名称"),
    DEPARTMENT("主管部门"),
    IMPLEMENTER("资金使用单位"),
    INITIAL("年初预算数"),
    BUDGET("全年预算数"),
    ACTUAL("全年执行数"),
    RATE("执行率"),
    SCORE("自评得分"),
    GRADE("自评等级");

    private final String caption;

    SummaryColumn(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<SummaryColumn> byCaption(String caption) {
        return Stream.of(values()).filter(column -> column.caption.equals(caption)).findFirst();
    }
}
