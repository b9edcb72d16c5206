package cn.juesuan.workbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.Sheets;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementFormTest {
    private static final int KEY = 0;
    private static final int CAPTION = 1;
    private static final int FILLED = 2;
    private static final int STATE = 4;

    @TempDir
    private Path folder;
    private final EditSession session = PublishedTables.of("taierzhuang2024").session();
    private final SupplementEditing editing = new SupplementEditing(session);
    private Path form;

    @BeforeEach
    void exported() {
        form = folder.resolve("补充资料.xlsx");
        session.apply(new Edit("", List.of(new SheetSteps(session.account()).added(Sheets.good("甲", "系统运行维护")))));
        session.apply(new Edit("", List.of(new SheetSteps(session.account()).added(Sheets.good("乙", "窗口服务")))));
    }

    private void export() {
        new SupplementForm(session).writeTo(form);
    }

    /** What a colleague does to the form in a spreadsheet program. */
    private void colleague(Consumer<XSSFWorkbook> work) throws IOException {
        try (InputStream in = Files.newInputStream(form); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            work.accept(workbook);
            try (OutputStream out = Files.newOutputStream(form)) {
                workbook.write(out);
            }
        }
    }

    private static Row row(XSSFWorkbook workbook, String key) {
        Sheet sheet = workbook.getSheetAt(0);
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow)
            .filter(row -> row.getCell(KEY) != null && row.getCell(KEY).getCellType() == CellType.STRING && row.getCell(KEY).getStringCellValue().equals(key))
            .findFirst().orElseThrow(() -> new AssertionError("no row " + key));
    }

    private static Cell filled(XSSFWorkbook workbook, String key) {
        return row(workbook, key).getCell(FILLED, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private ImportReview review() {
        return new Importing(session).review(List.of(form));
    }

    private ImportReview imported() {
        ImportReview review = review();
        new Importing(session).apply(review);
        return review;
    }

    private static String unused(ImportReview review) {
        return review.unused().stream().map(each -> each.from() + "：" + each.why()).collect(Collectors.joining("\n"));
    }

    @Test
    void theFormShowsWhatIsThereWhatIsMissingAndWhereItComesFrom() throws IOException {
        editing.set("上年/收支总计", "1,285.67");
        editing.type("车辆/其他用车", "三辆");
        export();
        colleague(workbook -> {
            assertEquals("单位：示例区人民政府办公室", workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals("2024年度", workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue());
            assertEquals("1285.67 已填", filled(workbook, "上年/收支总计").getNumericCellValue() + " " + state(workbook, "上年/收支总计"));
            assertEquals("待填", state(workbook, "上年/财政拨款收支总计"));
            assertEquals("FFFFF9D6", colour(workbook, "上年/财政拨款收支总计"));
            assertEquals("取自 公开06 公用经费合计 栏1", state(workbook, "机关运行经费/支出"));
            assertEquals("FFF2F2F2", colour(workbook, "机关运行经费/支出"));
            assertEquals("三辆", filled(workbook, "车辆/其他用车").getStringCellValue());
            assertEquals("待改：“三辆”不是数量：应是一个整数，如 12", state(workbook, "车辆/其他用车"));
            assertEquals("程序的文字", state(workbook, "三公/运行维护内容"));
            assertFalse(filled(workbook, "上年/收支总计").getCellStyle().getLocked());
            assertTrue(row(workbook, "上年/收支总计").getCell(KEY).getCellStyle().getLocked() && workbook.getSheetAt(0).getProtect());
            assertTrue(workbook.getSheetAt(0).isColumnHidden(6));
        });
    }

    private static String state(XSSFWorkbook workbook, String key) {
        return row(workbook, key).getCell(STATE).getStringCellValue();
    }

    private static String colour(XSSFWorkbook workbook, String key) {
        XSSFCell cell = (XSSFCell) filled(workbook, key);
        assertEquals(FillPatternType.SOLID_FOREGROUND, cell.getCellStyle().getFillPattern());
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }

    @Test
    void aFormReadBackAsItIsChangesNothing() {
        editing.set("上年/收支总计", "1,285.67");
        editing.set("概况/职责", "一\n二 ");
        editing.set("概况/机构设置", "字".repeat(40_000));
        editing.type("车辆/其他用车", "三辆");
        Map<String, String> before = new TreeMap<>(session.account().supplement());
        export();
        ImportReview review = imported();
        assertEquals(before, session.account().supplement());
        assertEquals("补充资料 0 补充资料.xlsx!补充资料", review.read().get(0).name() + " " + review.read().get(0).figures() + " " + review.read().get(0).from());
        assertEquals("", unused(review));
        assertTrue(review.edit().isEmpty() && review.doubts().isEmpty());
    }

    @Test
    void whatColleaguesFillInComesBackAsOneEdit() throws IOException {
        editing.set("上年/收支总计", "1200");
        export();
        colleague(workbook -> {
            filled(workbook, "上年/收支总计").setCellValue(1285.67);
            filled(workbook, "上年/收入/事业收入").setCellValue("１，２００．５万元");
            filled(workbook, "车辆/机要通信用车").setCellValue(2);
            filled(workbook, "车辆/应急保障用车").setCellValue("3辆");
            filled(workbook, "封面/报送日期").setCellValue("2025年8月20日");
            filled(workbook, "原因/收支总计").setCellValue("人员增加\r\n项目减少\u00A0");
            filled(workbook, "年初预算/2010301").setCellFormula("0.1+0.2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            filled(workbook, "项目/2/问题").setCellValue("进度偏慢");
        });
        ImportReview review = imported();
        assertEquals("{上年/收入/事业收入=１，２００．５万元, 上年/收支总计=1285.67, 原因/收支总计=人员增加\n项目减少, 封面/报送日期=2025年8月20日, 年初预算/2010301=0.3, "
            + "车辆/应急保障用车=3辆, 车辆/机要通信用车=2, 项目/乙/问题=进度偏慢}", session.account().supplement().toString());
        assertEquals(List.of("上年收、支总计：原为“1200”，改为“1285.67”（补充资料.xlsx!补充资料!C15）。"), review.notes());
        assertEquals(8, review.read().get(0).figures());
        assertEquals(Optional.of("导入 补充资料.xlsx（补充资料 8 项）"), session.undoLabel());
        session.undo();
        assertEquals(Map.of("上年/收支总计", "1200"), session.account().supplement());
    }

    @Test
    void blankCellsDeleteNothingAndUntouchedOnesDoNotTakeBackWhatWasTypedSince() throws IOException {
        editing.set("上年/收支总计", "1200");
        editing.set("上年/一般公共预算支出", "800");
        export();
        editing.set("上年/收支总计", "1300");
        colleague(workbook -> filled(workbook, "上年/一般公共预算支出").setBlank());
        assertTrue(imported().edit().isEmpty());
        assertEquals(Map.of("上年/收支总计", "1300", "上年/一般公共预算支出", "800"), session.account().supplement());
    }

    @Test
    void movedHiddenAndMissingColumnsDoNotMatter() throws IOException {
        export();
        colleague(workbook -> filled(workbook, "上年/收支总计").setCellValue(1285.67));
        Path moved = folder.resolve("另存.xlsx");
        try (InputStream in = Files.newInputStream(form); XSSFWorkbook from = new XSSFWorkbook(in); XSSFWorkbook to = new XSSFWorkbook()) {
            Sheet sheet = to.createSheet("Sheet1");
            for (Row row : from.getSheetAt(0)) {
                Row copy = sheet.createRow(row.getRowNum() + 3);
                copy.createCell(5).setCellValue(text(row, KEY));
                copy.createCell(2).setCellValue(text(row, FILLED));
            }
            sheet.setColumnHidden(5, true);
            try (OutputStream out = Files.newOutputStream(moved)) {
                to.write(out);
            }
        }
        ImportReview review = new Importing(session).review(List.of(moved));
        assertEquals("", unused(review));
        new Importing(session).apply(review);
        assertEquals(Map.of("上年/收支总计", "1285.67"), session.account().supplement());
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getCellType() == CellType.NUMERIC ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString() : cell.getStringCellValue();
    }

    @Test
    void whatCannotBeReadIsListedWithItsPlaceAndReasonAndTheRestIsTaken() throws IOException {
        export();
        colleague(workbook -> {
            filled(workbook, "上年/收支总计").setCellValue("约三万");
            filled(workbook, "车辆/机要通信用车").setCellValue(2.5);
            filled(workbook, "车辆/执法执勤用车").setCellValue("无");
            filled(workbook, "上年/财政拨款收支总计").setCellErrorValue((byte) 23);
            row(workbook, "车辆/应急保障用车").getCell(KEY).setCellValue("车辆/救护车");
            filled(workbook, "车辆/救护车").setCellValue(1);
            row(workbook, "车辆/其他用车").getCell(KEY).setBlank();
            Row without = workbook.getSheetAt(0).getRow(row(workbook, "车辆/离退休干部用车").getRowNum() + 1);
            without.getCell(FILLED).setCellValue(9);
            filled(workbook, "封面/填表人").setCellValue("李四");
        });
        ImportReview review = imported();
        assertEquals(Map.of("封面/填表人", "李四"), session.account().supplement());
        List<String> lines = unused(review).lines().map(line -> line.replaceFirst("^补充资料\\.xlsx!补充资料!C\\d+：", "")).sorted().toList();
        assertEquals(List.of("上年收、支总计 “约三万”不是金额：没有数字", "是出错的公式（#REF!）", "机要通信用车 “2.5”不是数量：应是一个整数，如 12",
            "执法执勤用车 填的“无”当作没有填；没有发生的请填 0", "补充资料没有“车辆/救护车”这一栏。相近的有：", "这一行没有键，不知道填的是哪一栏").stream().sorted().toList(),
            lines.stream().map(line -> line.replaceFirst("(相近的有：).*", "$1")).toList());
    }

    @Test
    void aFormulaWithoutAStoredResultAndATextCutByTheSpreadsheetAreNotTaken() throws IOException {
        export();
        colleague(workbook -> {
            filled(workbook, "上年/收支总计").setCellFormula("1+2");
            filled(workbook, "概况/职责").setCellValue("字".repeat(32_767));
        });
        String unused = unused(imported());
        assertTrue(unused.contains("文字有 32767 字或更多，超过 Excel 一格的长度，可能不全。请在窗口里填"), unused);
        assertEquals(Optional.empty(), session.account().supplement("概况/职责"));
    }

    @Test
    void aFormOfAnotherUnitOrYearWaitsForTheUsersWord() {
        export();
        UnitProfile own = session.account().profile();
        session.apply(new Edit("单位", List.of(new Step.ProfileStep(own, new UnitProfile("示例区财政局", UnitKind.UNIT, 2025, own.edition())))));
        assertEquals(List.of("补充资料.xlsx!补充资料：补充资料是“示例区人民政府办公室”的，这本账是“示例区财政局”的，请核对是否拿错了文件",
            "补充资料.xlsx!补充资料：补充资料是 2024 年度的，这本账是 2025 年度的，请核对是否拿错了文件"), review().doubts());
    }

    @Test
    void twoFormsThatDisagreeAreBothLeftOutForThatField() throws IOException {
        export();
        colleague(workbook -> {
            filled(workbook, "上年/收支总计").setCellValue(1);
            filled(workbook, "上年/一般公共预算支出").setCellValue(5);
        });
        Path other = folder.resolve("另一份.xlsx");
        Files.copy(form, other);
        colleague(workbook -> filled(workbook, "上年/收支总计").setCellValue(2));
        ImportReview review = new Importing(session).review(List.of(form, other));
        new Importing(session).apply(review);
        assertEquals(Map.of("上年/一般公共预算支出", "5"), session.account().supplement());
        assertEquals(2, review.unused().size());
        assertEquals("上年收、支总计 填了不同的内容，都没有用：补充资料.xlsx!补充资料!C15 为“2”，另一份.xlsx!补充资料!C15 为“1”", review.unused().get(0).why());
    }

    @Test
    void projectsPutInAnotherOrderSinceAreNotMixedUp() throws IOException {
        export();
        colleague(workbook -> filled(workbook, "项目/1/问题").setCellValue("进度偏慢"));
        new EvaluationSheets(session).move(session.account().sheets().get(0).id(), 1);
        ImportReview review = imported();
        assertEquals(Map.of(), session.account().supplement());
        assertTrue(unused(review).contains("表里的 项目/1/问题 是“系统运行维护：发现的主要问题及原因”，账里现在是“窗口服务：发现的主要问题及原因”"), unused(review));
    }

    @Test
    void anotherKindOfFileIsNotOverwritten() {
        assertEquals("导出 补充资料填报表 的文件名应以 .xlsx 结尾，不能是“账.juesuan”。没有导出。",
            assertThrows(UserFailure.class, () -> new SupplementForm(session).writeTo(Path.of("账.juesuan"))).getMessage());
    }
}
