package cn.juesuan.workbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluation workbooks imported into an account. */
class SheetImportTest {
    @TempDir
    private Path folder;
    private EditSession session;
    private Importing importing;

    @BeforeEach
    void newAccount() {
        Account account = new Account(new UnitProfile("示例办", UnitKind.UNIT, 2024, "shandong-2024"));
        session = new EditSession(new Editions().forYear(2024), account, SilentJournal.INSTANCE);
        importing = new Importing(session);
    }

    @Test
    void addsTheSheetsInTheOrderOfTheFileAsOneEdit() throws IOException {
        ImportReview review = importing.review(List.of(workbook("a.xlsx", "9.9", "项目一", "项目二")));
        assertEquals(List.of("自评表/1", "自评表/2", "汇总表"), review.read().stream().map(ImportReview.Table::name).toList());
        assertEquals(List.of(Optional.of("项目一"), Optional.of("项目二"), Optional.empty()), review.read().stream().map(ImportReview.Table::project).toList());
        assertEquals(List.of(), review.unused());
        assertEquals("导入 a.xlsx（2 张自评表）", review.edit().label());
        importing.apply(review);
        assertEquals(List.of("项目一", "项目二"), projects());
        session.undo();
        assertEquals(List.of(), projects());
    }

    @Test
    void readsNumbersPercentsAndDatesAsTheyAreShown() throws IOException {
        importing.apply(importing.review(List.of(workbook("a.xlsx", "9.9", "项目一"))));
        Indicator row = session.account().sheets().get(0).indicators().get(0);
        assertEquals(new Indicator("产出指标", "时效指标", "指标", "2024年12月31日", "95%", "10", Optional.of("9.90"), ""), row);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        Path file = workbook("a.xlsx", "9.9", "项目一", "项目一");
        importing.apply(importing.review(List.of(file)));
        assertTrue(importing.review(List.of(file)).edit().isEmpty());
        assertTrue(importing.review(List.of(workbook("b.xlsx", "9.9", "项目一", "项目一"))).edit().isEmpty());
    }

    @Test
    void replacesASheetWhereItStandsAndKeepsItsId() throws IOException {
        importing.apply(importing.review(List.of(workbook("a.xlsx", "9.9", "项目一", "项目二"))));
        List<SheetId> ids = session.account().sheets().stream().map(EvaluationSheet::id).toList();
        importing.apply(importing.review(List.of(workbook("b.xlsx", "8", "项目三", "项目一"))));
        assertEquals(List.of("项目一", "项目二", "项目三"), projects());
        assertEquals(ids, session.account().sheets().stream().map(EvaluationSheet::id).limit(2).toList());
        assertEquals(Optional.of("8.00"), session.account().sheets().get(0).indicators().get(0).score());
    }

    @Test
    void aSummaryThatComesLaterIsComparedWithTheSheetsOfTheAccount() throws IOException {
        importing.apply(importing.review(List.of(workbook("a.xlsx", "9.9", "项目一", "项目二"))));
        Path later = folder.resolve("汇总.xlsx");
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(later)) {
            Sheet summary = workbook.createSheet("汇总");
            line(summary, "序号", "项目名称", "自评得分");
            line(summary, "1", "项目一", "92.98");
            line(summary, "2", "项目三", "90");
            workbook.write(out);
        }
        List<String> notes = new Importing(session).review(List.of(later)).notes();
        assertTrue(notes.stream().noneMatch(note -> note.contains("“项目一”，文件里没有它的自评表")), notes.toString());
        assertTrue(notes.stream().anyMatch(note -> note.matches(".*“项目一”的得分，汇总表是 92\\.98，账里的自评表/1 是 [\\d.]+；汇总表由自评表算出，请核对自评表。")), notes.toString());
        assertTrue(notes.stream().anyMatch(note -> note.contains("“项目三”，文件里没有它的自评表")), notes.toString());
    }

    private List<String> projects() {
        return session.account().sheets().stream().map(sheet -> sheet.head().project()).toList();
    }

    private Path workbook(String name, String score, String... projects) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet summary = workbook.createSheet("汇总");
            line(summary, "序号", "项目名称", "自评得分");
            for (String project : projects) {
                line(summary, "1", project, "90");
                sheet(workbook, project, score);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void sheet(Workbook workbook, String project, String score) {
        Sheet sheet = workbook.createSheet();
        line(sheet, "项目名称", project);
        line(sheet, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        Row row = line(sheet, "产出指标", "时效指标", "指标");
        number(row, 3, 0, "yyyy\"年\"m\"月\"d\"日\"").setCellValue(LocalDate.of(2024, 12, 31));
        number(row, 4, 0.95, "0%");
        number(row, 5, 10, "General");
        number(row, 6, Double.parseDouble(score), "0.00");
        line(sheet, "总分", "90");
    }

    private static Cell number(Row row, int column, double value, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    private static Row line(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }
}
