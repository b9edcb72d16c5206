package cn.juesuan.workbench.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitSteps;
import cn.juesuan.audit.Finding;
import cn.juesuan.consolidation.Departments;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a department is no sum of cells follows from its units as well: counts, last year's figures, projects, the list of units. */
class DepartmentContentTest {
    private static final Edition EDITION = new Editions().named("shandong-2024");
    private final EditSession department = new EditSession(EDITION, Departments.empty(EDITION, 2024), EditJournal.NONE);

    private static TableAccount unit(String... fields) {
        TableAccount account = TableAccount.of2024().enter("公开03 2050202 栏2", "1");
        for (int i = 0; i < fields.length; i += 2) {
            account.apply(new Step.SupplementStep(fields[i], Optional.empty(), Optional.of(fields[i + 1])));
        }
        return account;
    }

    private static MemberUnit member(String code, TableAccount account) {
        return Departments.unit(code, account.calculation());
    }

    private void add(MemberUnit unit, EvaluationSheet... sheets) {
        department.apply(DepartmentEdit.of("加入", department, draft -> {
            draft.apply(new UnitSteps(draft).added(unit));
            new UnitSheets(draft, unit).take(List.of(sheets).stream().map(sheet -> sheet.copiedAs(unit.sheet(sheet.id()))).toList());
        }));
    }

    private void take(MemberUnit unit, EvaluationSheet... sheets) {
        department.apply(DepartmentEdit.of("重新取数", department, draft -> {
            new UnitSteps(draft).changed(unit).ifPresent(draft::apply);
            new UnitSheets(draft, unit).take(List.of(sheets).stream().map(sheet -> sheet.copiedAs(unit.sheet(sheet.id()))).toList());
        }));
    }

    private String field(String key) {
        return department.account().supplement(key).orElse("");
    }

    private static EvaluationSheet sheet(String id, String project) {
        return EvaluationSheet.empty(new SheetId(id), new SheetHead(project, "示例区教育局", "", ProjectGroup.OWN));
    }

    @Test
    void amountsAndCountsAreAddedUpAndWordsAreTheDepartmentsOwn() {
        add(member("001", unit("上年/收支总计", "1,000.5", "三公/公务用车保有量", "3", "概况/职责", "本级的职责")));
        add(member("002", unit("上年/收支总计", "200", "三公/公务用车保有量", "2辆")));
        assertEquals("1200.5", field("上年/收支总计"));
        assertEquals("5", field("三公/公务用车保有量"));
        assertEquals("", field("概况/职责"));
        assertEquals(List.of("示例单位001", "示例单位002"), field("概况/所属单位").lines().toList());
    }

    @Test
    void whatTheDepartmentWroteItselfStays() {
        department.apply(new Edit("", List.of(new Step.SupplementStep("上年/收支总计", Optional.empty(), Optional.of("1190")))));
        add(member("001", unit("上年/收支总计", "1000")));
        assertEquals("1190", field("上年/收支总计"));
        assertEquals("示例单位001", field("概况/所属单位"));
    }

    @Test
    void aChangedUnitChangesTheSumAndALeavingOneTakesItAlong() {
        add(member("001", unit("上年/收支总计", "1000")));
        take(member("001", unit("上年/收支总计", "1001")));
        assertEquals("1001", field("上年/收支总计"));
        department.apply(DepartmentEdit.of("移除", department, draft -> new UnitSteps(draft).removed(draft.units().get(0).code()).ifPresent(draft::apply)));
        assertEquals("", field("上年/收支总计"));
        assertEquals("", field("概况/所属单位"));
    }

    @Test
    void projectsOfTheSameNameStayTwoAndFollowTheirUnits() {
        MemberUnit first = member("001", unit());
        add(first, sheet("a", "运行维护"), sheet("b", "校舍维修"));
        add(member("002", unit()), sheet("a", "运行维护"));
        assertEquals(List.of("运行维护", "校舍维修", "运行维护"), projects());
        take(first, sheet("a", "运行维护经费"), sheet("c", "新项目"));
        assertEquals(List.of("运行维护经费", "运行维护", "新项目"), projects());
        department.undo();
        assertEquals(List.of("运行维护", "校舍维修", "运行维护"), projects());
    }

    private List<String> projects() {
        return department.account().sheets().stream().map(EvaluationSheet::head).map(SheetHead::project).toList();
    }

    @Test
    void theReportSpeaksOfTheDepartmentAndListsItsUnits() {
        add(member("001", unit()));
        add(member("002", unit()));
        ReportWork report = new ReportWork(department);
        String text = String.join("\n", report.narrative().paragraphs().map(paragraph -> paragraph.text()).toList());
        assertTrue(text.contains("部门决算编制范围的单位包括：\n1.示例单位001\n2.示例单位002"), text);
    }

    @Test
    void whatIsNotYetEliminatedAndWhatDiffersIsFound() {
        TableAccount payer = unit().enter("公开03 2050202 栏6", "50");
        TableAccount receiver = unit().enter("公开02 2050202 栏3", "45");
        add(member("001", payer));
        add(member("002", receiver));
        assertEquals(List.of("第 1 笔内部往来还没有抵销：示例单位001付给示例单位002 45.00（公开03 2050202 栏6，公开02 2050202 栏3）。",
            "示例单位001 的对附属单位补助支出（公开03 2050202 栏6）有 5.00 在其他单位没有对应的数：是部门以外的，可以不管；是内部的，请核对对方。"), findings());
        new Eliminating(department).accept(List.of(1), Optional.empty(), "在途");
        take(member("002", receiver.enter("公开02 2050202 栏3", "40")));
        assertEquals("第 1 笔抵销 45.00，现在付出方 示例单位001 只有 50.00，收到方 示例单位002 只有 40.00。请取消后按现在的数重新抵销。", findings().get(0));
        new Eliminating(department).withdraw(List.of(1));
        department.set(TableAccount.cell("公开03 2050202 栏2"), "3", department.unit());
        assertEquals("公开03 2050202 栏2为 3.00，各单位汇总（抵销、调整后）为 2.00，相差 1.00（001 1.00，002 1.00）。请改正，或用差额调整写明原因。", findings().get(0));
        assertEquals(List.of(), new DepartmentFindings(new EditSession(EDITION, unit().account(), EditJournal.NONE)).list());
    }

    private List<String> findings() {
        return new DepartmentFindings(department).list().stream().map(Finding::message).toList();
    }
}
