package cn.juesuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.evaluation.SheetRecognition;
import cn.juesuan.intake.source.CellRef;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of a file is read to an address, tells a row or column, or is listed with its value. */
class FigureAccountTest {
    @TempDir
    private Path folder;
    private final Published published = Published.of("taierzhuang2024");

    @ParameterizedTest
    @MethodSource("layouts")
    void nothingIsLeftOfASoundBookHoweverItIsLaidOut(String report, long seed, String name) throws IOException {
        Published book = Published.of(report);
        Path file = TestWorkbook.save(folder.resolve(name), TestWorkbook.all(book, Look.any(new SplittableRandom(seed)).withTitle(true)));
        assertEquals(List.of(), lines(new Accounted(book, file)));
    }

    static Stream<Object[]> layouts() {
        return Published.NAMES.stream().flatMap(report -> Stream.of(1L, 2L, 3L, 4L, 5L, 6L).map(seed -> new Object[] {report, seed, seed % 2 == 0 ? "表.xls" : "表.xlsx"}));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatATableShouldHaveHadStops(String what, Consumer<Sheet> harm, List<String> told) throws IOException {
        Path file = TestWorkbook.save(folder.resolve("表.xlsx"), workbook -> {
            new TableWriter(published, Look.PLAIN).write(workbook.createSheet("三"), "公开03", 0);
            harm.accept(workbook.getSheetAt(0));
        });
        assertEquals(told, lines(new Accounted(published, file)), what);
    }

    static Stream<Object[]> spoilt() {
        return Stream.of(
            new Object[] {"无事", (Consumer<Sheet>) sheet -> { }, List.of()},
            new Object[] {"多一栏", (Consumer<Sheet>) sheet -> {
                text(sheet, 4, 9, "上年数");
                figure(sheet, 8, 9, 12.5);
            }, List.of("!表.xlsx!三：公开03没有“上年数”这一栏，没有读 J9=12.5")},
            new Object[] {"旁边的数", (Consumer<Sheet>) sheet -> figure(sheet, 8, 11, 3),
                List.of("!表.xlsx!三：在公开03的行里，却不属于它的任何一栏，没有读 L9=3")},
            new Object[] {"旁边的零", (Consumer<Sheet>) sheet -> figure(sheet, 8, 11, 0),
                List.of("表.xlsx!三：在公开03的行里，却不属于它的任何一栏，没有读 L9=0")},
            new Object[] {"隐藏的列", (Consumer<Sheet>) sheet -> {
                figure(sheet, 8, 11, 3);
                sheet.setColumnHidden(11, true);
            }, List.of("!表.xlsx!三：第12列被隐藏，没有读 L9=3")},
            new Object[] {"宽度为零的列", (Consumer<Sheet>) sheet -> {
                figure(sheet, 8, 11, 3);
                sheet.setColumnWidth(11, 0);
            }, List.of("!表.xlsx!三：第12列被隐藏，没有读 L9=3")},
            new Object[] {"表上面的数", (Consumer<Sheet>) sheet -> {
                sheet.shiftRows(0, sheet.getLastRowNum(), 3);
                figure(sheet, 0, 1, 7);
            }, List.of("表.xlsx!三：在表外，没有读 B1=7")});
    }

    @Test
    void hiddenRowsStopAndZeroHeightHides() throws IOException {
        Path file = TestWorkbook.save(folder.resolve("表.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("三");
            new TableWriter(published, Look.PLAIN).write(sheet, "公开03", 0);
            row(sheet, 8).setZeroHeight(true);
            row(sheet, 9).setHeight((short) 0);
        });
        List<String> lines = lines(new Accounted(published, file));
        assertEquals(List.of("!表.xlsx!三：第9行被隐藏，没有读", "!表.xlsx!三：第10行被隐藏，没有读"), lines.stream().map(line -> line.replaceFirst("没有读 .*", "没有读")).toList());
        assertEquals(numbers(file), readIn(new Accounted(published, file)) + lines.stream().mapToInt(line -> line.split("=").length - 1).sum());
    }

    @Test
    void aHiddenTableThatNoVisibleSheetShowsStopsAndACopyDoesNot() throws IOException {
        Path file = TestWorkbook.save(folder.resolve("表.xlsx"), workbook -> {
            TableWriter writer = new TableWriter(published, Look.PLAIN);
            List.of("三", "藏", "深藏").forEach(name -> writer.write(workbook.createSheet(name), "公开03", 0));
            figure(workbook.getSheetAt(1), 8, 2, 1);
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        List<Leftover> left = new Accounted(published, file, sheet -> sheet.name().equals("藏")).left;
        assertEquals(List.of("表.xlsx!藏 true", "表.xlsx!深藏 false"), left.stream().map(each -> each.place() + " " + each.stops()).toList());
    }

    @Test
    void aSheetNamedAsATableAndNotReadStops() throws IOException {
        Path file = TestWorkbook.save(folder.resolve("表.xlsx"), workbook -> {
            for (String name : List.of("公开05表", "工资")) {
                Sheet sheet = workbook.createSheet(name);
                text(sheet, 0, 0, "甲");
                figure(sheet, 0, 1, 5);
            }
        });
        assertEquals(List.of("!表.xlsx!公开05表：没有与模板相符的表头 B1=5", "表.xlsx!工资：没有与模板相符的表头 B1=5"), lines(new Accounted(published, file)));
    }

    private static Row row(Sheet sheet, int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        row(sheet, row).createCell(column).setCellValue(text);
    }

    private static void figure(Sheet sheet, int row, int column, double value) {
        row(sheet, row).createCell(column).setCellValue(value);
    }

    private static List<String> lines(Accounted accounted) {
        return accounted.left.stream().map(left -> (left.stops() ? "!" : "") + left.place() + "：" + left.why() + " "
            + String.join(" ", left.figures().stream().map(figure -> figure.cell() + "=" + figure.value()).toList())).toList();
    }

    private static int readIn(Accounted accounted) {
        return (int) accounted.sheets.stream().flatMap(sheet -> FigureAccount.figures(sheet).stream().map(sheet::ref)).filter(accounted.told::contains).count();
    }

    /** Counted by other eyes than the reader's. */
    private static int numbers(Path file) throws IOException {
        int numbers = 0;
        try (Workbook workbook = org.apache.poi.ss.usermodel.WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean text = cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("\\s*[\\d,]+(\\.\\d+)?\\s*");
                        numbers += text || cell.getCellType() == CellType.NUMERIC ? 1 : 0;
                    }
                }
            }
        }
        return numbers;
    }

    /** A file read and accounted for. */
    private static final class Accounted {
        private final List<SourceSheet> sheets;
        private final Set<CellRef> told;
        private final List<Leftover> left;

        Accounted(Published published, Path file) {
            this(published, file, sheet -> true);
        }

        Accounted(Published published, Path file, java.util.function.Predicate<SourceSheet> hiddenTable) {
            sheets = SourceFile.read(file);
            RecognisedSheets evaluations = new SheetRecognition(published.edition().evaluation()).read(sheets);
            Recognised tables = new TableRecognition(published.edition()).read(evaluations.remaining());
            told = new HashSet<>(tables.used());
            told.addAll(evaluations.used());
            left = new FigureAccount(told, tables, hiddenTable).leftIn(sheets);
        }
    }
}
