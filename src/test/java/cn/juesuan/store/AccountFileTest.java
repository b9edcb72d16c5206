package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.WORKBOOK;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.content.HistoryLine;
import cn.juesuan.store.content.RecordedEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountFileTest {
    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void newAccount() {
        path = folder.resolve("账;甲.juesuan");
        AccountFile.create(path, UNIT).close();
    }

    @Test
    void anAccountIsOneFileNamedAsTheUserSaid() throws IOException {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(typed(OFFICE, "", "761.17"));
            assertEquals(List.of(path), files().stream().filter(shown -> !shown.getFileName().toString().startsWith(".")).toList());
        }
        assertEquals(List.of(path), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aNewAccountIsEmpty() {
        try (AccountFile file = AccountFile.open(path)) {
            Examples.assertSame(new Account(UNIT), file.account());
            assertEquals(List.of(), file.undoable());
            assertEquals(List.of(), file.redoable());
            assertEquals(List.of(), file.history(0, 50));
        }
    }

    static Stream<Entry> entries() {
        return Stream.of(
                figure("761.17"),
                new Entry.Figure(Amount.ofFen(-1), WORKBOOK),
                new Entry.Figure(Amount.LIMIT, Origin.TYPED),
                new Entry.Link(new CellAddress("公开02", "人员经费合计", 3), Origin.TYPED),
                new Entry.Link(new CellAddress("公开01", "", 1), WORKBOOK),
                new Entry.Remainder(Amount.ofFen(-10_000), WORKBOOK),
                new Entry.PrintedZero(WORKBOOK),
                new Entry.Unreadable("三万\n左右\t𠮷 ", Origin.TYPED),
                new Entry.Unreadable("", WORKBOOK));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyKindOfEntryComesBackAsItWas(Entry entry) {
        keeps(new Step.EntryStep(OFFICE, Optional.empty(), Optional.of(entry)));
        keeps(new Step.EntryStep(OFFICE, Optional.of(entry), Optional.empty()));
    }

    static Stream<Step> steps() {
        UnitProfile department = new UnitProfile("示例区\n民政局", UnitKind.DEPARTMENT, 2023, "shandong-2023");
        return Stream.of(
                new Step.RowStep("公开03", "2010301", Optional.empty(), Optional.of("行政运行")),
                new Step.RowStep("公开06", "30101", Optional.of("基本工资"), Optional.of("")),
                new Step.RowStep("公开06", "30101", Optional.of("基本工资"), Optional.empty()),
                new Step.SettingStep(Setting.MONEY_UNIT, Optional.empty(), Optional.of("元")),
                new Step.SettingStep(Setting.zeroStyle("公开03"), Optional.of("0.00"), Optional.empty()),
                new Step.SubjectNameStep("2080502", Optional.empty(), Optional.of("事业单位离退休")),
                new Step.SubjectNameStep("2080502", Optional.of("事业单位离退休"), Optional.empty()),
                new Step.ProfileStep(UNIT, department));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyKindOfStepComesBackAsItWas(Step step) {
        keeps(step);
    }

    private void keeps(Step step) {
        Edit edit = new Edit("一步", List.of(step));
        Account expected;
        try (AccountFile file = AccountFile.open(path)) {
            file.record(edit);
            expected = file.account();
            expected.apply(edit);
        }
        try (AccountFile file = AccountFile.open(path)) {
            Examples.assertSame(expected, file.account());
            assertEquals(edit, file.undoable().get(0).edit());
        }
    }

    @Test
    void theLastOfSeveralStepsAtOnePlaceCounts() {
        Step first = new Step.EntryStep(OFFICE, Optional.empty(), Optional.of(figure("1.00")));
        Step second = new Step.EntryStep(OFFICE, Optional.of(figure("1.00")), Optional.empty());
        Step third = new Step.EntryStep(OFFICE, Optional.empty(), Optional.of(figure("3.00")));
        try (AccountFile file = AccountFile.open(path)) {
            file.record(new Edit("来回", List.of(first, second, third)));
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("3.00")), file.account().entry(OFFICE));
        }
    }

    @Test
    void anImportOfThousandsOfFiguresIsOneEdit() {
        Edit workbook = Examples.imported(4_000, 7);
        try (AccountFile file = AccountFile.open(path)) {
            file.record(workbook);
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(4_000, file.account().entries().size());
            assertEquals(List.of(workbook), file.undoable().stream().map(RecordedEdit::edit).toList());
        }
    }

    @Test
    void undoAndRedoGoOnAfterReopening() {
        RecordedEdit first;
        RecordedEdit second;
        RecordedEdit third;
        try (AccountFile file = AccountFile.open(path)) {
            first = file.record(typed(OFFICE, "", "1.00"));
            second = file.record(typed(OFFICE, "1.00", "2.00"));
            third = file.record(typed(OFFICE, "2.00", "3.00"));
            file.undone(third);
            file.undone(second);
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("1.00")), file.account().entry(OFFICE));
            assertEquals(List.of(first), file.undoable());
            assertEquals(List.of(second, third), file.redoable());
            file.redone(second);
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("2.00")), file.account().entry(OFFICE));
            assertEquals(List.of(second, first), file.undoable());
            assertEquals(List.of(third), file.redoable());
        }
    }

    @Test
    void whatWasUndoneBeforeANewEditStaysInTheHistoryOnly() {
        try (AccountFile file = AccountFile.open(path)) {
            RecordedEdit slip = file.record(typed(OFFICE, "", "16.00"));
            file.undone(slip);
            RecordedEdit right = file.record(typed(OFFICE, "", "61.00"));
            assertEquals(List.of(), file.redoable());
            assertEquals(List.of(right), file.undoable());
            assertEquals(List.of("61.00 DONE", "16.00 ABANDONED"),
                    file.history(0, 50).stream().map(line -> line.after() + " " + line.state()).toList());
            assertThrows(IllegalStateException.class, () -> file.redone(slip));
        }
    }

    @Test
    void onlyTheNewestEditCanBeUndone() {
        try (AccountFile file = AccountFile.open(path)) {
            RecordedEdit first = file.record(typed(OFFICE, "", "1.00"));
            RecordedEdit second = file.record(typed(OFFICE, "1.00", "2.00"));
            assertThrows(IllegalStateException.class, () -> file.undone(first));
            assertEquals(List.of(second, first), file.undoable());
        }
    }

    @Test
    void theHistorySaysWhenWhatFromWhere() {
        try (AccountFile file = AccountFile.open(path, Keyring.empty(), Schema.CURRENT, Examples.at("2025-03-01T10:31:05"))) {
            file.record(typed(OFFICE, "", "761.17"));
            file.record(new Edit("导入 2024决算.xlsx", List.of(
                    new Step.RowStep("公开03", "2010301", Optional.empty(), Optional.of("行政运行")),
                    new Step.EntryStep(OFFICE, Optional.of(figure("761.17")), Optional.of(new Entry.Figure(Amount.ofFen(761_170_012), WORKBOOK))))));
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals("""
                    2 导入 2024决算.xlsx | 公开03 2010301 栏2 | 761.17 → 761.170012 | 2024决算.xlsx!公开03表!C17
                    2 导入 2024决算.xlsx | 公开03 2010301 |  → 行政运行 |\s
                    1 公开03 2010301 栏2：空→761.17 | 公开03 2010301 栏2 |  → 761.17 |\s""",
                    String.join("\n", file.history(0, 50).stream().map(AccountFileTest::words).toList()));
            assertTrue(file.history(0, 50).stream().allMatch(line -> line.when().equals(Examples.instant("2025-03-01T10:31:05"))));
        }
    }

    private static String words(HistoryLine line) {
        return "%d %s | %s | %s → %s | %s".formatted(line.edit(), line.label(), line.place(), line.before(), line.after(), line.origin());
    }

    @Test
    void theHistoryIsReadInPages() {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(Examples.imported(250, 1));
            file.record(typed(OFFICE, "", "1.00"));
            assertEquals(100, file.history(0, 100).size());
            assertEquals(51, file.history(200, 100).size());
            assertEquals(file.history(0, 251).subList(100, 200), file.history(100, 100));
        }
    }

    @Test
    void aCopiedFileIsAnAccountOfItsOwn() throws IOException {
        Path copy = folder.resolve("U盘.juesuan");
        try (AccountFile file = AccountFile.open(path)) {
            file.record(typed(OFFICE, "", "761.17"));
        }
        Files.copy(path, copy);
        try (AccountFile file = AccountFile.open(path); AccountFile other = AccountFile.open(copy)) {
            other.record(typed(OFFICE, "761.17", "1.00"));
            assertEquals(1, file.undoable().size());
            assertEquals(2, other.undoable().size());
        }
    }
}
