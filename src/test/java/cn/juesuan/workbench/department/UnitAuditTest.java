package cn.juesuan.workbench.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Account;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import cn.juesuan.consolidation.Departments;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit over units says, rule by rule: one that breaks it, and the others that do not. */
class UnitAuditTest {
    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.named("shandong-2024");

    @TempDir
    private Path folder;

    private static MemberUnit unit(String code, String name, TableAccount account, UnitProfile profile) {
        MemberUnit taken = Departments.unit(code, account.calculation()).withHead(new UnitHead(name, Optional.empty(), Optional.empty()));
        return new MemberUnit(taken.code(), taken.head(), new UnitSource(code + ".juesuan", Instant.EPOCH, 0, Instant.EPOCH, profile), taken.figures(),
            taken.roundings(), taken.zeros(), taken.subjects(), taken.fields());
    }

    private static UnitProfile profile(int year, String edition) {
        return new UnitProfile("示例", UnitKind.UNIT, year, edition);
    }

    private static List<UnitStanding> check(UnitLine.State state, MemberUnit... units) {
        Account department = Departments.of(EDITION, Departments.empty(EDITION, 2024), List.of(units));
        EditSession session = new EditSession(EDITION, department, EditJournal.NONE);
        return new UnitAudit(session, EDITIONS).check(List.of(units).stream().map(unit -> new UnitLine(unit, state, Optional.empty(),
            state == UnitLine.State.MISSING ? "找不到“甲”" : "")).toList());
    }

    private static List<String> messages(UnitStanding standing) {
        return standing.findings().stream().map(finding -> finding.strength().caption() + " " + finding.rule() + " " + finding.message()).toList();
    }

    private static TableAccount small(String figure) {
        return TableAccount.of2024().enter("公开03 2050202 栏2", figure);
    }

    @Test
    void aUnitsTablesHaveTheirStates() {
        TableAccount broken = small("50").enter("公开05 2050202 栏2", "60").enter("公开05 2050202 栏3", "0");
        UnitStanding standing = check(UnitLine.State.SAME, unit("001", "甲", broken, profile(2024, "shandong-2024"))).get(0);
        assertEquals("不符", UnitAuditWorkbook.state(standing.tables().get("公开05")));
        assertEquals("无数", UnitAuditWorkbook.state(standing.tables().get("公开02")));
        assertTrue(messages(standing).get(0).startsWith("错误 "), messages(standing)::toString);
        assertTrue(standing.findings().get(0).place().isPresent());
    }

    @Test
    void anotherYearAndEditionAreSaid() {
        List<UnitStanding> standings = check(UnitLine.State.SAME, unit("001", "甲", small("1"), profile(2023, "shandong-2023")),
            unit("002", "乙", small("2"), profile(2024, "shandong-2024")));
        assertEquals(List.of("错误 单位-年度 是 2023 年度的数，部门账是 2024 年度。请换成同一年度的账。",
            "提示 单位-表样 用的表样是“shandong-2023”，部门账用“shandong-2024”。请核对两边不同的行和栏。"), messages(standings.get(0)));
        assertEquals(List.of(), messages(standings.get(1)));
    }

    @Test
    void aUnitWithoutFiguresAndOneThatLacksATableAreSaid() {
        TableAccount two = small("2").enter("公开05 2050202 栏2", "2");
        List<UnitStanding> standings = check(UnitLine.State.SAME, unit("001", "甲", TableAccount.of2024(), profile(2024, "shandong-2024")),
            unit("002", "乙", small("1"), profile(2024, "shandong-2024")), unit("003", "丙", two, profile(2024, "shandong-2024")));
        assertEquals(List.of("错误 单位-无数 还没有数。请单位报数后重新取数。"), messages(standings.get(0)));
        assertTrue(messages(standings.get(1)).contains("提示 单位-缺表 公开05 没有数，别的单位有 1 个有数。确实没有的，请单位在合计处录入 0。"), messages(standings.get(1))::toString);
        assertTrue(messages(standings.get(2)).stream().noneMatch(message -> message.contains("单位-缺表 公开05")), messages(standings.get(2))::toString);
    }

    @Test
    void theSameUnitTwiceIsSaidByNameAndByFigures() {
        UnitProfile profile = profile(2024, "shandong-2024");
        List<UnitStanding> standings = check(UnitLine.State.SAME, unit("001", "甲", small("1"), profile), unit("002", "甲", small("2"), profile),
            unit("003", "丙", small("2"), profile), unit("004", "丁", small("4"), profile));
        assertEquals(List.of("提示 单位-重复 和 002 甲 名称相同，可能是同一个单位取了两次。"), messages(standings.get(0)));
        assertEquals(List.of("提示 单位-重复 和 002 甲 的数完全相同，可能是同一个单位取了两次。"), messages(standings.get(2)));
        assertEquals(List.of(), messages(standings.get(3)));
    }

    @Test
    void theOpeningBalanceIsHeldToLastYearsClosing() {
        TableAccount account = small("1").enter("公开01 29行 栏1", "10");
        account.apply(new Step.SupplementStep("上年/年末结转和结余", Optional.empty(), Optional.of("9")));
        List<UnitStanding> standings = check(UnitLine.State.SAME, unit("001", "甲", account, profile(2024, "shandong-2024")));
        assertTrue(messages(standings.get(0)).stream().anyMatch(message -> message.startsWith("错误 补充-年初结转")), messages(standings.get(0))::toString);
    }

    @Test
    void whatBecameOfTheFileIsSaid() {
        assertEquals(List.of("提示 单位-文件 找不到“甲”（数仍是 %s 取的）".formatted(TakenTime.of(unit("001", "甲", small("1"), profile(2024, "shandong-2024"))))),
            messages(check(UnitLine.State.MISSING, unit("001", "甲", small("1"), profile(2024, "shandong-2024"))).get(0)));
        assertEquals(List.of("错误 单位-已变 取数后文件变了，有 0 处不同。请重新取数。"),
            messages(check(UnitLine.State.CHANGED, unit("001", "甲", small("1"), profile(2024, "shandong-2024"))).get(0)));
    }

    @Test
    void theWorkbookHasTheStatesAndTheFindings() throws Exception {
        List<UnitStanding> standings = check(UnitLine.State.SAME, unit("001", "甲", small("1"), profile(2023, "shandong-2023")));
        Path file = folder.resolve("审核.xlsx");
        new UnitAuditWorkbook(new UnitProfile("示例区教育局", UnitKind.DEPARTMENT, 2024, "shandong-2024"), standings).writeTo(file);
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            assertEquals("示例区教育局2024年度下属单位决算审核：各单位各表", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            assertEquals("公开03", workbook.getSheetAt(0).getRow(1).getCell(7).getStringCellValue());
            assertEquals("相符", workbook.getSheetAt(0).getRow(2).getCell(7).getStringCellValue());
            assertEquals("单位-年度", workbook.getSheetAt(1).getRow(2).getCell(3).getStringCellValue());
        }
    }
}
