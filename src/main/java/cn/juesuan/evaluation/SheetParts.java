package cn.juesuan.evaluation;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.SheetPart;
import java.util.List;

/**
 * Where things stand in a self-evaluation sheet, and what they are called in messages. Rows of the money block go by their caption,
 * indicators by their number, the rest by its caption with one column.
 *
 * @param number the sheet's place among the sheets, from 1: 自评表/1
 */
public record SheetParts(int number) {
    /** A column of the indicator rows. */
    public enum Column {
        TARGET("年度指标值"), ACTUAL("实际完成值"), WEIGHT("分值"), SCORE("得分"), REASON("偏差原因"),
        LEVEL1("一级指标"), LEVEL2("二级指标"), LEVEL3("三级指标");

        private final String caption;

        Column(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }

        public int number() {
            return ordinal() + 1;
        }
    }

    /** Column of 执行率 in the money block, behind the three columns of money and that of the weight. */
    public static final int RATE = 5;
    /** Column of 得分 in the money block. */
    public static final int FUNDING_SCORE = 6;

    /** The part that says whether the project is passed on: a caption of {@link cn.juesuan.account.ProjectGroup}. */
    public static final String GROUP = "项目类别";
    /** The parts that can be typed, each one cell. */
    public static final List<String> PARTS = List.of("项目名称", "主管部门", "实施单位", GROUP, "年初预期目标", "目标实际完成情况", "原因分析");

    public String form() {
        return SheetPart.SHEET + number;
    }

    public SheetPart funding(FundingLine line, FundingColumn column) {
        return new SheetPart(form(), line.caption(), column.number());
    }

    public SheetPart funding(FundingLine line, int column) {
        return new SheetPart(form(), line.caption(), column);
    }

    public SheetPart indicator(IndicatorScore score, Column column) {
        return new SheetPart(form(), Integer.toString(score.number()), column.number());
    }

    /** A part that is one cell: 项目名称, 年初预期目标, 合计, 自评等级, 原因分析. */
    public SheetPart part(String caption) {
        return new SheetPart(form(), caption, 1);
    }

    /** 自评表/1 年度资金总额的全年预算数. */
    public String name(FundingLine line, FundingColumn column) {
        return form() + " " + line.caption() + "的" + column.caption();
    }

    /** 自评表/1 第 3 项“印刷费用”. */
    public String name(IndicatorScore score) {
        String third = score.indicator().level3().strip();
        return form() + " 第 " + score.number() + " 项" + (third.isEmpty() ? "" : "“" + third + "”");
    }
}
