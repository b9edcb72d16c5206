package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.edition.Editions;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRecognition;
import cn.juesuan.intake.row.ReadCell;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.table.TableSections;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written here is read by the import again, figure by figure. */
class ReadBackTest {
    @TempDir
    Path folder;

    static Stream<PrintedTables> tables() {
        return Stream.of(SampleTables.unit2023(MoneyUnit.WAN), SampleTables.department2024(MoneyUnit.WAN), SampleTables.department2024(MoneyUnit.YUAN),
            SampleTables.longTables(60));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theImportReadsTheWorkbook(PrintedTables tables) {
        Path file = folder.resolve("表.xlsx");
        new ExcelTables(tables).writeTo(file);
        assertReadBack(tables, file);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theImportReadsTheWordDocument(PrintedTables tables) {
        Path file = folder.resolve("表.docx");
        new WordDocument(new TableSections(tables).report()).writeTo(file);
        assertReadBack(tables, file);
    }

    private static void assertReadBack(PrintedTables tables, Path file) {
        Recognised read = new TableRecognition(new Editions().named(tables.unit().edition())).read(SourceFile.read(file));
        assertEquals(List.of(), read.unused());
        List<String> differing = new ArrayList<>();
        for (PrintedGrid table : tables.tables()) {
            table.cells().forEach(cell -> compare(tables, table, cell, read, differing));
        }
        assertEquals(List.of(), differing.stream().limit(20).toList());
    }

    private static void compare(PrintedTables tables, PrintedGrid table, PrintedCell cell, Recognised read, List<String> differing) {
        cell.place().map(CellAddress.class::cast).ifPresent(address -> {
            String found = read.table(table.name()).flatMap(one -> one.cell(address)).flatMap(ReadCell::amount)
                .map(amount -> amount.printed(tables.money())).orElse("");
            if (!found.equals(cell.text())) {
                differing.add(address + ": " + cell.text() + " / " + found);
            }
        });
    }
}
