package cn.juesuan.intake.evaluation;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a caption in an evaluation table stands for; {@code place} is its name in the edition, whatever the words that are printed. */
enum SheetCaption {
    PROJECT("项目名称"), DEPARTMENT("主管部门"), IMPLEMENTER("实施单位"), USER("资金使用单位"),
    FUNDING("预算执行"), INITIAL("年初预算数"), BUDGET("全年预算数"), ACTUAL("全年执行数"), WEIGHT("分值"), RATE("执行率"), SCORE("得分"),
    TOTAL("年度资金总额"), FISCAL("当年财政拨款"), CARRIED("上年结转资金"), OTHER("其他资金"),
    GOAL("年度总体目标"), EXPECTED("年初预期目标"), ACHIEVED("目标实际完成情况"),
    INDICATORS("年度绩效指标"), LEVEL1("一级指标"), LEVEL2("二级指标"), LEVEL3("三级指标"), TARGET("年度指标值"), DONE("实际完成值"),
    REASON("偏差原因"), SUM("合计"), GRADE("自评等级"), EXPLANATION("原因分析"), NUMBER("序号"), SCORE_RATE("得分率");

    static final Set<SheetCaption> MONEY = EnumSet.of(INITIAL, BUDGET, ACTUAL);
    static final Set<SheetCaption> LINES = EnumSet.of(TOTAL, FISCAL, CARRIED, OTHER);
    static final Set<SheetCaption> ORGANISATION = EnumSet.of(DEPARTMENT, IMPLEMENTER);
    static final Set<SheetCaption> HEAD = EnumSet.of(PROJECT, DEPARTMENT, IMPLEMENTER);
    static final Set<SheetCaption> GOALS = EnumSet.of(EXPECTED, ACHIEVED);
    static final Set<SheetCaption> LEVELS = EnumSet.of(LEVEL1, LEVEL2, LEVEL3);
    static final Set<SheetCaption> INDICATOR_COLUMNS = EnumSet.of(LEVEL1, LEVEL2, LEVEL3, TARGET, DONE, WEIGHT, SCORE, REASON);

    /** Captions of whole blocks, which stand at the left of their rows. */
    static final Set<SheetCaption> BLOCKS = EnumSet.of(FUNDING, GOAL, INDICATORS);

    private final String place;

    SheetCaption(String place) {
        this.place = place;
    }

    String place() {
        return place;
    }

    /** The row of the money block it names. */
    Optional<FundingLine> line() {
        return LINES.contains(this) ? FundingLine.byCaption(place) : Optional.empty();
    }

    /** The column of the money block it names. */
    Optional<FundingColumn> column() {
        return MONEY.contains(this) ? FundingColumn.byCaption(place) : Optional.empty();
    }
}
