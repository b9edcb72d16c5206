package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.EvaluationAccounts;
import cn.juesuan.account.Account;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.document.word.WordDocument;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.intake.evaluation.EvaluationRead;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.evaluation.SheetRead;
import cn.juesuan.intake.evaluation.SheetRecognition;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.report.table.TableSections;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets that are written here are read by the import again: printed anew, they are the same. */
class SheetsReadBackTest {
    @TempDir
    Path folder;

    static Stream<Account> accounts() {
        return Stream.concat(Stream.of("yanzhou2023", "taierzhuang2024", "yanggu2024").map(report ->
                EvaluationAccounts.of(report.endsWith("2023") ? 2023 : 2024, EvaluationAccounts.published(report), List.of(EvaluationAccounts.evaluation()))),
            IntStream.of(2023, 2024).mapToObj(year -> EvaluationAccounts.of(year, List.of(EvaluationAccounts.full(),
                EvaluationAccounts.transferred("乙", "信息系统运行维护"), EvaluationAccounts.many(1, 25)), List.of(EvaluationAccounts.evaluation()))));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void theImportReadsTheWorkbook(Account account) {
        Path file = folder.resolve("自评.xlsx");
        new ExcelTables(SampleSheets.NO_TABLES, printed(account)).writeTo(file);
        assertReadBack(account, file);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void theImportReadsTheWordDocument(Account account) {
        Path file = folder.resolve("自评.docx");
        new WordDocument(new TableSections(SampleSheets.NO_TABLES, printed(account)).report()).writeTo(file);
        assertReadBack(account, file);
    }

    private static void assertReadBack(Account account, Path file) {
        RecognisedSheets read = new SheetRecognition(edition(account).evaluation(), sheet -> Optional.empty()).read(SourceFile.read(file));
        assertEquals(List.of(), read.unused());
        Account again = EvaluationAccounts.of(account.profile().year(), read.sheets().stream().map(SheetRead::sheet).toList(),
            read.evaluations().stream().map(EvaluationRead::evaluation).toList());
        assertEquals(String.join("\n", texts(account)), String.join("\n", texts(again)));
    }

    private static List<String> texts(Account account) {
        return printed(account).layouts().stream().flatMap(SheetsReadBackTest::texts).toList();
    }

    private static Stream<String> texts(PrintedGrid layout) {
        return layout.cells().stream().map(PrintedCell::text).map(text -> layout.name() + ": " + text.replaceAll("\\s", ""));
    }

    private static PrintedSheets printed(Account account) {
        return PrintedSheets.of(edition(account), account, MoneyUnit.WAN);
    }

    private static Edition edition(Account account) {
        return new Editions().named(account.profile().edition());
    }
}
