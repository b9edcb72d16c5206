package cn.juesuan.edition.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.edition.Edition;
import cn.juesuan.edition.SmallEdition;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.SummaryColumn;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.ReportPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table and a self-evaluation form of an edition can be asked. */
class FormDefinitionTest {
    private Edition edition;
    private FormDefinition overall;
    private FormDefinition spending;

    @BeforeEach
    void read() {
        edition = SmallEdition.of2023();
        overall = edition.form("公开01").orElseThrow();
        spending = edition.form("公开03").orElseThrow();
    }

    @Test
    void aTableWithTwoSidesHasItsFiguresWhereTheyAre() {
        assertFalse(overall.hasSubjectRows());
        assertEquals(List.of(1, 2), overall.figureColumns());
        assertEquals(List.of(1), overall.columnsOf("1"));
        assertEquals(List.of(2), overall.columnsOf("5"));
        assertEquals(List.of(), overall.columnsOf("2"));
        assertEquals(List.of(2), overall.columnsOf("结余合计"));
        assertEquals(List.of(), overall.columnsOf("9"));
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "结余合计"), overall.ownKeys());
    }

    @Test
    void aRowStandsInItsBlock() {
        assertEquals(Optional.of("支出"), overall.blockOf("6"));
        assertEquals(Optional.of("收入"), overall.blockOf("4"));
        assertEquals(Optional.empty(), overall.blockOf("结余合计"));
        assertEquals(Optional.empty(), spending.blockOf("合计"));
        assertEquals("教育支出", overall.fixedRow("6").orElseThrow().caption());
        assertEquals(Optional.empty(), overall.fixedRow("9"));
        assertEquals(2, overall.foot().size());
        assertEquals(List.of(2), overall.figureColumns("支出"));
    }

    @Test
    void aTableBySubjectHasATotalAndAnyFigureInEveryRow() {
        assertTrue(spending.hasSubjectRows());
        assertEquals(List.of("合计"), spending.ownKeys());
        assertEquals(List.of(1, 2, 3), spending.columnsOf("2010301"));
        assertEquals(List.of(), spending.foot());
        assertEquals(0, spending.fixedRows().count());
        assertEquals(Optional.empty(), edition.form("公开02"));
    }

    @Test
    void gradesAreEarnedFromTheirLine() {
        EvaluationForm form = edition.evaluation();
        assertEquals(List.of("优", "合格", "合格", "不合格", "不合格"), List.of("90", "89.99", "60", "59.99", "-1").stream()
            .map(BigDecimal::new).map(form::grade).toList());
    }

    @Test
    void levelsAreKnownByTheirNamesHoweverTheyAreBroken() {
        EvaluationForm form = edition.evaluation();
        assertEquals("产出指标", form.indicatorClass("产出\n（60分）").orElseThrow().name());
        assertEquals("产出指标", form.indicatorClass(" 产出指标").orElseThrow().name());
        assertEquals(Optional.empty(), form.indicatorClass("成本指标"));
        assertEquals("经济成本指标", form.kind("成本").orElseThrow().name());
        assertEquals("社会效益指标", form.indicatorClass("效益指标").orElseThrow().kind("社会 效益指标(30分)").orElseThrow().name());
        assertEquals(Optional.empty(), form.indicatorClass("效益指标").orElseThrow().kind("数量指标"));
    }

    @Test
    void aPlaceOfASheetGoesByEveryNameFilesPrint() {
        EvaluationForm form = SmallEdition.of2024().evaluation();
        assertEquals(List.of("实施单位", "项目单位", "承担单位", "执行单位"), form.names("实施单位"));
        assertEquals(List.of("合计", "总计"), form.names("合计"));
        assertEquals(List.of("项目名称"), form.names("项目名称"));
        assertEquals("项目单位", form.caption("实施单位"));
        assertEquals("分组", form.summary("分组").orElseThrow().name());
        assertEquals(Optional.empty(), form.summary("三组"));
    }

    @Test
    void theReportKnowsItsSections() {
        assertEquals("支出", edition.report().section("二").orElseThrow().title());
        assertEquals(Optional.empty(), edition.report().section("三"));
        assertEquals("决算", edition.report().plan().part(ReportPlan.Content.GLOSSARY).heading());
    }

    @Test
    void wordsOfTheFieldHaveTheirNames() {
        assertEquals(List.of("错误", "提示", "尾差"), List.of(Strength.values()).stream().map(Strength::caption).toList());
        assertEquals(Optional.of(Strength.NOTICE), Strength.byCaption("提示"));
        assertEquals(Optional.empty(), Strength.byCaption("警告"));
        assertEquals(List.of("=", "≤"), List.of(Tie.Comparator.values()).stream().map(Tie.Comparator::sign).toList());
        assertEquals(List.of("金额", "数量", "短文", "长文", "选择"), List.of(FieldKind.values()).stream().map(FieldKind::caption).toList());
        assertEquals(List.of(FieldKind.MONEY, FieldKind.COUNT), List.of(FieldKind.values()).stream().filter(FieldKind::isFigure).toList());
        assertEquals(List.of("序号", "项目名称", "主管部门", "资金使用单位", "年初预算数", "全年预算数", "全年执行数", "执行率", "自评得分", "自评等级"),
            List.of(SummaryColumn.values()).stream().map(SummaryColumn::caption).toList());
        assertEquals(List.of("封面", "目录", "概况", "决算表", "补充资料", "说明", "名词解释", "自评表", "附件"),
            List.of(ReportPlan.Content.values()).stream().map(ReportPlan.Content::caption).toList());
    }
}
