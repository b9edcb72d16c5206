package cn.juesuan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.pdf.PdfReport;
import cn.juesuan.intake.row.ReadCell;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.Progress;
import cn.juesuan.workbench.delivery.ReportDocument;
import cn.juesuan.workbench.delivery.Typesetting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of a place with other tables, columns, sections and grades, filled in, composed, written and read back. */
class ShanghaiTest {
    private static final Edition EDITION = new Editions().named("shanghai-2024");
    private final ShanghaiUnit unit = ShanghaiUnit.filled();

    @TempDir
    private Path folder;

    @Test
    void theTablesAreThoseOfThePlace() {
        assertEquals(List.of("收入支出决算总表", "收入决算表", "支出决算表", "财政拨款收入支出决算总表", "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款基本支出决算表",
            "财政拨款“三公”经费支出决算表", "政府性基金预算财政拨款收入支出决算表", "国有资本经营预算财政拨款收入支出决算表"),
            EDITION.forms().stream().map(FormDefinition::title).toList());
        assertEquals(List.of("优", "良", "合格", "不合格"), EDITION.evaluation().grades().stream().map(grade -> grade.name()).toList());
    }

    @Test
    void aFilledAccountHasNoErrors() {
        assertEquals(List.of(), errors(new Rules().check(unit.session().calculation()).stream()));
        assertEquals(List.of(), errors(unit.work().findings().stream()));
        assertEquals(0, unit.work().narrative().gapCount());
    }

    private static List<String> errors(Stream<Finding> findings) {
        return findings.filter(finding -> finding.strength() == Strength.ERROR).map(Finding::message).toList();
    }

    @Test
    void elevenSectionsAreComposedInTheWordsOfThePlace() throws IOException {
        List<String> lines = new ArrayList<>();
        unit.work().narrative().introduction().forEach(paragraph -> lines.add(paragraph.text()));
        unit.work().narrative().sections().forEach(section -> {
            lines.add(section.title());
            section.paragraphs().forEach(paragraph -> lines.add(paragraph.text()));
        });
        assertEquals(resource("/shanghai/narrative.txt"), String.join("\n", lines) + "\n");
    }

    /** 231 and 232 are printed only where the account uses them; the numerals follow. */
    @Test
    void classesAreNumberedAsFarAsTheyArePrinted() {
        assertEquals(List.of("二十三、其他支出", "二十四、抗疫特别国债安排的支出"), lastClasses("公开01"));
        unit.cell("公开03", "2310301", 3, "12.00");
        assertEquals(List.of("二十四、债务还本支出", "二十五、抗疫特别国债安排的支出"), lastClasses("公开01"));
        assertEquals(List.of("二十四、债务还本支出", "二十五、抗疫特别国债安排的支出"), lastClasses("公开04"));
    }

    /** The two rows over 本年支出合计. */
    private List<String> lastClasses(String form) {
        List<String> captions = PrintedTables.table(EDITION.form(form).orElseThrow(), unit.session().calculation(), MoneyUnit.WAN).cells().stream()
            .filter(cell -> cell.kind() == PrintedCell.Kind.CAPTION).map(PrintedCell::text).filter(text -> text.endsWith("支出") || text.equals("本年支出合计"))
            .toList();
        int end = captions.indexOf("本年支出合计");
        return captions.subList(end - 2, end);
    }

    @Test
    void thePrintedReportIsReadBackTheSame() {
        PrintedTables printed = PrintedTables.of(EDITION, unit.session().account(), unit.session().calculation(), MoneyUnit.WAN);
        Path excel = folder.resolve("表.xlsx");
        new Exporting(unit.session()).excel(excel);
        assertReadBack(printed, SourceFile.read(excel));
        ReportDocument document = Typesetting.ofThisComputer().document(unit.work().report());
        Path word = folder.resolve("报告.docx");
        document.word(word);
        assertReadBack(printed, SourceFile.read(word));
        Path pdf = folder.resolve("报告.pdf");
        document.pdf(pdf, Progress.NONE);
        assertReadBack(printed, PdfReport.read(pdf).sheets());
    }

    private static void assertReadBack(PrintedTables printed, List<SourceSheet> sheets) {
        Recognised read = new TableRecognition(EDITION).read(sheets);
        List<String> differing = new ArrayList<>();
        for (PrintedGrid table : printed.tables()) {
            table.cells().forEach(cell -> cell.place().map(CellAddress.class::cast).ifPresent(address -> {
                String found = read.table(table.name()).flatMap(one -> one.cell(address)).flatMap(ReadCell::amount)
                    .map(amount -> amount.printed(MoneyUnit.WAN)).orElse("");
                if (!found.equals(cell.text())) {
                    differing.add(address + ": " + cell.text() + " / " + found);
                }
            }));
        }
        assertEquals(List.of(), differing.stream().limit(20).toList());
        assertEquals(List.of(), read.doubts());
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = ShanghaiTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
