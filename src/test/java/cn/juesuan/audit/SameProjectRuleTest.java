package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameProjectRuleTest {
    private static final Edition EDITION = new Editions().forYear(2024);

    private static Calculation figures(EvaluationSheet... sheets) {
        Account account = new Account(new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, 2024, EDITION.name()));
        Stream.of(sheets).forEach(sheet -> account.apply(new SheetSteps(account).added(sheet)));
        return new Calculation(EDITION, account);
    }

    private static List<String> found(EvaluationSheet... sheets) {
        return new SameProjectRule().check(figures(sheets)).map(finding -> finding.strength().caption() + "：" + finding.message()).toList();
    }

    private static EvaluationSheet sheet(String id, String project, String achieved) {
        return Sheets.good(id, project).withGoal(new SheetGoal("目标", achieved));
    }

    @Test
    void twoProjectsOfOneName() {
        assertEquals(List.of("提示：自评表/1、自评表/3 的项目名称都是“市民热线”。请核对是否重复；确为两个项目的可以保留。"),
            found(sheet("甲", "市民热线", "完成一"), sheet("乙", "市民热线（二期）", "完成二"), sheet("丙", " 市民 热线", "完成三")));
    }

    @Test
    void anAchievementCopiedFromAnotherProject() {
        String text = "按期完成平台升级改造并投入使用，运行稳定。";
        assertEquals(List.of("提示：自评表/1、自评表/2 的目标实际完成情况一字不差。请核对是否误抄了别的项目。"), found(sheet("甲", "一", text), sheet("乙", "二", text)));
        assertEquals(List.of(), found(sheet("甲", "一", "项目未开展。"), sheet("乙", "二", "项目未开展。")));
    }

    @Test
    void fifteenCharactersAreLongEnoughToHaveBeenCopied() {
        assertEquals(1, found(sheet("甲", "一", "完成平台升级改造并投入使用了。"), sheet("乙", "二", "完成平台升级改造并投入使用了。")).size());
        assertEquals(0, found(sheet("甲", "一", "完成平台升级改造并投入使用。"), sheet("乙", "二", "完成平台升级改造并投入使用。")).size());
    }

    @Test
    void sheetsWithoutANameAreLikeNoOther() {
        assertEquals(List.of(), found(sheet("甲", "", ""), sheet("乙", "", "")));
        assertEquals(List.of(), found());
    }

    @Test
    void theWholeRuleBookSeesTheSheets() {
        List<Finding> findings = new Rules().check(figures(sheet("甲", "市民热线", "完成一"), sheet("乙", "市民热线", "")));
        assertEquals(List.of("自评-未填", "自评-项目重名"), findings.stream().map(Finding::rule).toList());
        SheetPart name = new SheetPart("自评表/2", "项目名称", 1);
        assertEquals(List.of("自评-项目重名"), new Rules().at(figures(sheet("甲", "市民热线", "完成一"), sheet("乙", "市民热线", "")), name).stream()
            .map(Finding::rule).toList());
    }
}
