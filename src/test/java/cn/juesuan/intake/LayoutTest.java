package cn.juesuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.account.UnitKind;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.source.IntakeException;
import cn.juesuan.intake.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published figures must come out of every layout, cell by cell. */
class LayoutTest {
    @TempDir
    private Path folder;
    private final Published yanzhou = Published.of("yanzhou2023");

    @ParameterizedTest
    @CsvSource({"yanzhou2023, 566", "taierzhuang2024, 201", "yanggu2024, 169"})
    void readsEveryPublishedFigure(String report, int figures) throws IOException {
        Published published = Published.of(report);
        assertEquals(figures, published.figures());
        for (String file : List.of("tables.xlsx", "tables.xls")) {
            Recognised recognised = TestWorkbook.read(published, TestWorkbook.save(folder.resolve(file), TestWorkbook.all(published, Look.PLAIN)));
            published.assertReadFrom(recognised);
            assertEquals(figures, recognised.figures());
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("no title", Look.PLAIN.withTitle(false)), Arguments.of("no table number", Look.PLAIN.withCode(false)),
            Arguments.of("no 栏次", Look.PLAIN.withNumbers(false)), Arguments.of("no 行次", Look.PLAIN.withLines(false)),
            Arguments.of("no 行次 and no numerals", Look.PLAIN.withLines(false).withNumerals(false)),
            Arguments.of("no merged cells", Look.PLAIN.withMerged(false)),
            Arguments.of("no merged cells, no 栏次", Look.PLAIN.withMerged(false).withNumbers(false)),
            Arguments.of("broken captions", Look.PLAIN.withBreaks(true)), Arguments.of("amounts as text", Look.PLAIN.withTextAmounts(true)),
            Arguments.of("codes as numbers", Look.PLAIN.withCodes(Look.Codes.NUMBER)), Arguments.of("spaced codes", Look.PLAIN.withCodes(Look.Codes.SPACED)),
            Arguments.of("codes in parts", Look.PLAIN.withCodes(Look.Codes.PARTS)),
            Arguments.of("codes in parts, repeated", Look.PLAIN.withCodes(Look.Codes.PARTS_REPEATED)),
            Arguments.of("codes in parts, inherited", Look.PLAIN.withCodes(Look.Codes.PARTS_INHERITED)),
            Arguments.of("moved columns", Look.PLAIN.withMoved(true)), Arguments.of("moved columns, no 栏次", Look.PLAIN.withMoved(true).withNumbers(false)),
            Arguments.of("not at the corner", Look.PLAIN.at(3, 2)), Arguments.of("empty columns between", Look.PLAIN.withGaps(true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void readsEachLook(String name, Look look) throws IOException {
        for (String report : Published.NAMES) {
            Published published = Published.of(report);
            published.assertReadFrom(TestWorkbook.read(published, TestWorkbook.save(folder.resolve("表.xlsx"), TestWorkbook.all(published, look))));
        }
    }

    @RepeatedTest(40)
    void readsAnyMixture(RepetitionInfo repetition) throws IOException {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Published published = Published.of(Published.NAMES.get(random.nextInt(3)));
        List<String> forms = new ArrayList<>(TestWorkbook.forms(published));
        Collections.shuffle(forms, new Random(random.nextLong()));
        boolean stacked = random.nextInt(3) == 0;
        Path file = TestWorkbook.save(folder.resolve("任意." + (random.nextBoolean() ? "xls" : "xlsx")), workbook -> {
            int row = 0;
            for (String form : forms) {
                Look look = Look.any(random);
                boolean same = stacked && workbook.getNumberOfSheets() > 0;
                Sheet sheet = same ? workbook.getSheetAt(0) : workbook.createSheet("Sheet" + workbook.getNumberOfSheets());
                row = new TableWriter(published, look).write(sheet, form, same ? row + 1 : 0);
            }
        });
        published.assertReadFrom(TestWorkbook.read(published, file));
    }

    @Test
    void readsATableFromItsHeadAloneIfOnlyOneFormHasSuchAHead() throws IOException {
        Look look = Look.PLAIN.withTitle(false).withCode(false);
        Recognised recognised = read(workbook -> List.of("公开01", "公开02", "公开03", "公开04", "公开06", "公开07", "公开09")
            .forEach(form -> new TableWriter(yanzhou, look).write(workbook.createSheet(form), form, 0)));
        assertEquals(List.of("公开01", "公开02", "公开03", "公开04", "公开06", "公开07", "公开09"), recognised.tables().stream().map(TableRead::form).toList());
        assertEquals(509, recognised.figures());
    }

    @Test
    void doesNotGuessBetweenFormsWithTheSameHead() throws IOException {
        Published yanggu = Published.of("yanggu2024");
        Recognised recognised = TestWorkbook.read(yanggu, TestWorkbook.save(folder.resolve("表.xlsx"),
            workbook -> new TableWriter(yanggu, Look.PLAIN.withTitle(false).withCode(false)).write(workbook.createSheet("公开05"), "公开05", 0)));
        assertEquals(List.of(), recognised.tables());
        assertEquals(List.of("表.xlsx!公开05!A2：没有表名和表号，表头又像“公开05 一般公共预算财政拨款支出决算表”又像“公开08 国有资本经营预算财政拨款支出决算表”，无法判断"),
            recognised.unused().stream().map(Unused::toString).toList());
    }

    @Test
    void readsATableSplitOverTwoSheetsAndOneWithItsHeadRepeated() throws IOException {
        Recognised recognised = read(workbook -> {
            TableWriter writer = new TableWriter(yanzhou, Look.PLAIN);
            Sheet one = workbook.createSheet("一");
            writer.write(one, "公开03", 0, 0, 9, true);
            writer.write(workbook.createSheet("二"), "公开03", 0, 9, 99, false);
            Sheet three = workbook.createSheet("三");
            int next = writer.write(three, "公开04", 0, 0, 20, true);
            writer.write(three, "公开04", next, 20, 99, false);
            Sheet four = workbook.createSheet("四");
            writer.write(four, "公开05", 0, 0, 7, true);
            writer.write(workbook.createSheet("五"), "公开05", 0, 7, 99, true);
        });
        yanzhou.assertReadFrom(recognised, "公开03");
        yanzhou.assertReadFrom(recognised, "公开04");
        yanzhou.assertReadFrom(recognised, "公开05");
        assertEquals(List.of("表.xlsx!一", "表.xlsx!二"), recognised.table("公开03").orElseThrow().sources());
    }

    @Test
    void skipsHiddenSheetsRowsAndColumnsAndDrafts() throws IOException {
        Recognised recognised = read(workbook -> {
            TableWriter writer = new TableWriter(yanzhou, Look.PLAIN);
            for (String name : List.of("藏", "深藏", "支出决算表（初稿）", "支出决算表")) {
                writer.write(workbook.createSheet(name), "公开03", 0);
            }
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            workbook.getSheetAt(2).getRow(6).getCell(2).setCellValue(1);
            Sheet sheet = workbook.getSheetAt(3);
            sheet.shiftRows(8, sheet.getLastRowNum(), 1);
            sheet.createRow(8).createCell(2).setCellValue(99);
            sheet.getRow(8).setZeroHeight(true);
            sheet.getRow(7).createCell(9).setCellValue("校验");
            sheet.setColumnHidden(9, true);
        });
        yanzhou.assertReadFrom(recognised, "公开03");
        assertEquals(List.of("表.xlsx!藏：隐藏的工作表", "表.xlsx!深藏：隐藏的工作表", "表.xlsx!支出决算表（初稿）：标有“初稿”", "表.xlsx!支出决算表：第9行被隐藏，没有读",
            "表.xlsx!支出决算表：第10列被隐藏，没有读"), recognised.unused().stream().map(Unused::toString).toList());
    }

    @Test
    void readsACopyWithTheSameFiguresOnce() throws IOException {
        Recognised recognised = read(workbook -> List.of("甲", "乙").forEach(name -> new TableWriter(yanzhou, Look.PLAIN).write(workbook.createSheet(name), "公开02", 0)));
        yanzhou.assertReadFrom(recognised, "公开02");
        assertEquals(List.of("表.xlsx!乙!A4：与 表.xlsx!甲!A4 的“公开02 收入决算表”相同，没有重复读"), recognised.unused().stream().map(Unused::toString).toList());
    }

    @Test
    void refusesTwoVersionsOfATable() {
        IntakeException refused = assertThrows(IntakeException.class, () -> read(workbook -> {
            List.of("甲", "乙").forEach(name -> new TableWriter(yanzhou, Look.PLAIN).write(workbook.createSheet(name), "公开02", 0));
            workbook.getSheet("乙").getRow(9).getCell(2).setCellValue(751.17);
        }));
        assertEquals("“公开02 收入决算表”有两份，数字不同：表.xlsx!甲!A4 和 表.xlsx!乙!A4（公开02 2010301 栏1 一处是 761.17，一处是 751.17）。请删去或隐藏不用的一份再导入。",
            refused.getMessage());
    }

    @Test
    void keepsWhatThisFilePrintsOtherwise() throws IOException {
        Published yanggu = Published.of("yanggu2024");
        Path file = TestWorkbook.save(folder.resolve("表.xlsx"), TestWorkbook.all(yanzhou, Look.PLAIN));
        Recognised recognised = new TableRecognition(yanggu.edition()).read(SourceFile.read(file));
        yanzhou.assertReadFrom(recognised);
        TableRead eight = recognised.table("公开08").orElseThrow();
        assertEquals(Map.of("科目编码", "科目代码", "国有资本小计", "合计"), eight.words());
        assertEquals(Map.of("39999", false), recognised.table("公开06").orElseThrow().optionalRows());
        assertEquals(Optional.of(ZeroStyle.PRINTED), eight.zeroStyle());
        assertEquals(new TableHeading(Optional.of(UnitKind.UNIT), Optional.of("示例区人民政府办公室（本级）"), Optional.of("万元"), Optional.empty(), Optional.empty()),
            eight.heading());
    }

    private Recognised read(Consumer<Workbook> content) throws IOException {
        return TestWorkbook.read(yanzhou, TestWorkbook.save(folder.resolve("表.xlsx"), content));
    }
}
