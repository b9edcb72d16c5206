package cn.juesuan.workbench.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastYearTest {
    @TempDir
    private Path folder;
    private final EditSession session = PublishedTables.of("taierzhuang2024").session();
    private final EditSession lastYear = PublishedTables.of("yanzhou2023").session();

    private Path file(EditSession of) {
        Path file = folder.resolve("2023.juesuan");
        try (OpenAccount open = OpenAccount.create(file, of.account().profile())) {
            open.session().apply(new Edit("全部", new Account(of.account().profile()).stepsTo(of.account())));
        }
        return file;
    }

    private Path tables() {
        Path file = folder.resolve("2023年决算公开表.xlsx");
        new Exporting(lastYear).excel(file);
        return file;
    }

    private LastYearReview review(Path... files) {
        return new LastYear(session).review(List.of(files), Password.none());
    }

    private Map<String, String> taken(LastYearReview review) {
        new LastYear(session).apply(review, false);
        return session.account().supplement();
    }

    private String figure(String form, String row, int column) {
        return lastYear.calculation().value(new CellAddress(form, row, column)).amount().exactly(MoneyUnit.WAN).stripTrailingZeros().toPlainString();
    }

    private Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>(Map.of("上年/收支总计", figure("公开01", "31", 1),
            "上年/财政拨款收支总计", figure("公开04", "32", 1), "上年/一般公共预算支出", figure("公开05", "合计", 1),
            "上年/年末结转和结余", figure("公开01", "60", 2), "上年/年末财政拨款结转和结余", figure("公开04", "60", 2)));
        List<String> income = List.of("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
        income.forEach(name -> expected.put("上年/收入/" + name, figure("公开02", "合计", income.indexOf(name) + 2)));
        List<String> spending = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
        spending.forEach(name -> expected.put("上年/支出/" + name, figure("公开03", "合计", spending.indexOf(name) + 2)));
        return expected;
    }

    @Test
    void everyFigureOfLastYearComesFromItsAccountAsOneEdit() {
        LastYearReview review = review(file(lastYear));
        assertEquals(expected(), taken(review));
        assertTrue(new BigDecimal(session.account().supplement("上年/收支总计").orElseThrow()).signum() > 0);
        assertEquals(Optional.of("取上年账：2023.juesuan（16 项）"), session.undoLabel());
        assertEquals("上年/收支总计 上年收、支总计  2023.juesuan 公开01 31行 栏1", line(review.taken(), "上年/收支总计"));
        assertEquals(List.of(), review.notTaken());
        session.undo();
        assertEquals(Map.of(), session.account().supplement());
    }

    private static String line(List<LastYearReview.Line> lines, String key) {
        return lines.stream().filter(line -> line.key().equals(key)).map(line -> line.key() + " " + line.caption() + " " + line.present() + " " + line.from())
            .collect(Collectors.joining());
    }

    @Test
    void theSameComesFromAFileWithLastYearsTables() {
        assertEquals(expected(), taken(review(tables())));
    }

    @Test
    void lastYearsAccountIsNotChanged() throws IOException {
        Path file = file(lastYear);
        byte[] before = Files.readAllBytes(file);
        taken(review(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatIsTypedAndDiffersIsListedAndReplacedOnRequestOnly() {
        SupplementEditing editing = new SupplementEditing(session);
        editing.set("上年/收支总计", "1");
        editing.set("上年/一般公共预算支出", figure("公开05", "合计", 1) + "万元");
        editing.type("上年/支出/基本支出", "约三万");
        LastYearReview review = review(file(lastYear));
        assertEquals(List.of("上年/收支总计 1→" + figure("公开01", "31", 1), "上年/支出/基本支出 约三万→" + figure("公开03", "合计", 2)),
            review.different().stream().map(line -> line.key() + " " + line.present() + "→" + line.found()).toList());
        assertEquals("1", taken(review).get("上年/收支总计"));
        session.undo();
        new LastYear(session).apply(review, true);
        assertEquals(figure("公开01", "31", 1), session.account().supplement("上年/收支总计").orElseThrow());
        assertEquals(figure("公开03", "合计", 2), session.account().supplement("上年/支出/基本支出").orElseThrow());
        assertEquals(figure("公开05", "合计", 1) + "万元", session.account().supplement("上年/一般公共预算支出").orElseThrow());
    }

    @Test
    void textsThatGoOnFromYearToYearAreTakenWhereNoneIsTyped() {
        SupplementEditing before = new SupplementEditing(lastYear);
        Map.of("概况/职责", "去年的职责", "概况/机构设置", "去年的机构", "封面/报送日期", "2024年8月1日", "原因/收支总计", "去年的原因", "三公/运行维护内容", "燃料费",
            "改写/说明/一/总体", "收、支总计{本年}万元。", "名词/基本支出", "去年改过的解释", "车辆/机要通信用车", "3").forEach(before::set);
        new SupplementEditing(session).set("概况/职责", "今年的职责");
        Map<String, String> taken = new TreeMap<>(taken(review(file(lastYear))));
        taken.keySet().removeIf(key -> key.startsWith("上年/"));
        assertEquals("{三公/运行维护内容=燃料费, 名词/基本支出=去年改过的解释, 改写/说明/一/总体=收、支总计{本年}万元。, 概况/机构设置=去年的机构, 概况/职责=今年的职责}",
            taken.toString());
    }

    @Test
    void lastYearsTablesGiveNoTexts() {
        new SupplementEditing(lastYear).set("概况/职责", "去年的职责");
        assertEquals(Optional.empty(), Optional.ofNullable(taken(review(tables())).get("概况/职责")));
    }

    @Test
    void whatLastYearsAccountLacksIsSaid() {
        EditSession empty = PublishedTables.of("yanzhou2023").emptySession();
        empty.set(new CellAddress("公开02", "合计", 2), "5", MoneyUnit.WAN);
        LastYearReview review = review(file(empty));
        assertTrue(review.notTaken().contains(new LastYearReview.NotTaken("上年/收支总计", "上年收、支总计", "上年的 公开01 31行 栏1 没有数")),
            review.notTaken().toString());
        assertEquals(Map.of("上年/收入/财政拨款收入", "5", "上年/收入/上级补助收入", "0", "上年/收入/事业收入", "0", "上年/收入/经营收入", "0",
            "上年/收入/附属单位上缴收入", "0", "上年/收入/其他收入", "0"), taken(review));
    }

    @Test
    void anotherYearUnitOrKindWaitsForTheUsersWord() {
        UnitProfile own = lastYear.account().profile();
        lastYear.apply(new Edit("", List.of(new Step.ProfileStep(own, new UnitProfile("示例区财政局", UnitKind.DEPARTMENT, 2022, own.edition())))));
        assertEquals(List.of("2023.juesuan是 2022 年度的，这本账的上年是 2023 年度", "2023.juesuan是“示例区财政局”的，这本账是“示例区人民政府办公室”的",
            "2023.juesuan是部门决算，这本账是单位决算"), review(file(lastYear)).doubts());
    }

    @Test
    void tablesOfAnotherUnitWaitForTheUsersWord() {
        UnitProfile own = lastYear.account().profile();
        lastYear.apply(new Edit("", List.of(new Step.ProfileStep(own, new UnitProfile("示例区财政局", own.kind(), own.year(), own.edition())))));
        assertEquals(List.of("上年的表是“示例区财政局”的，这本账是“示例区人民政府办公室”的"), review(tables()).doubts());
    }

    @Test
    void filesThatAreNothingOfLastYearAreRefused() throws IOException {
        Path form = folder.resolve("别的.xlsx");
        new SupplementForm(session).writeTo(form);
        assertEquals("没有在文件里找到上年的决算表，没有改动。请选上年的账文件，或有上年公开01至公开09表的 .xlsx、.xls、.docx、.pdf 文件。",
            assertThrows(UserFailure.class, () -> review(form)).getMessage());
        Path account = file(lastYear);
        assertEquals("上年的账文件只能单独选一个，不能和别的文件一起选。没有改动。",
            assertThrows(UserFailure.class, () -> review(account, form)).getMessage());
        Path text = Files.writeString(folder.resolve("上年.txt"), "无");
        assertTrue(assertThrows(UserFailure.class, () -> review(text)).getMessage().contains("不是 Excel 或 Word 文件"));
        assertTrue(assertThrows(UserFailure.class, () -> review(folder.resolve("没有.juesuan"))).getMessage().contains("找不到"));
        try (OpenAccount open = OpenAccount.open(account)) {
            assertTrue(assertThrows(UserFailure.class, () -> review(open.path())).getMessage().contains("正在使用"));
        }
    }
}
