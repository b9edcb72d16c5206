package cn.juesuan.workbench.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.report.page.Report;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's account is signed off, sealed, and opened again when something must be put right. */
class SealingTest {
    private static final CellAddress OFFICE = new CellAddress("公开03", "2010301", 2);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeTheDemoAccount() {
        file = folder.resolve("演示.juesuan");
        OpenAccount.demo(file).close();
    }

    @Test
    void aSealedAccountTakesNoChangeAlsoAfterItWasClosed() {
        try (OpenAccount account = OpenAccount.open(file)) {
            account.sealing().seal("已报送");
            UserFailure refused = assertThrows(UserFailure.class, () -> account.session().set(OFFICE, "1", MoneyUnit.WAN));
            assertTrue(refused.getMessage().contains("已于") && refused.getMessage().contains("请先解封，并写明原因"), refused.getMessage());
        }
        try (OpenAccount account = OpenAccount.open(file)) {
            assertThrows(UserFailure.class, () -> account.session().undo());
            assertEquals("521.84", account.session().calculation().value(OFFICE).amount().in(MoneyUnit.WAN));
        }
    }

    @Test
    void itIsUnsealedOnlyWithANote() {
        try (OpenAccount account = OpenAccount.open(file)) {
            account.sealing().seal("");
            assertEquals("解封要写明原因。账仍然封存着。",
                assertThrows(UserFailure.class, () -> account.sealing().unseal("  ")).getMessage());
            account.sealing().unseal("财政退回，改行政运行");
            account.session().set(OFFICE, "522.84", MoneyUnit.WAN);
            assertEquals(List.of("解封 财政退回，改行政运行", "封存 "),
                account.seals().stream().map(line -> line.action() + " " + line.note()).toList());
        }
    }

    @Test
    void whatChangedSinceIsShownPlaceByPlace() {
        try (OpenAccount account = OpenAccount.open(file)) {
            account.sealing().seal("");
            account.sealing().unseal("改数");
            assertEquals(List.of(), account.sealing().differences());
            account.session().set(OFFICE, "522.84", MoneyUnit.WAN);
            List<PrintedContent.Difference> differences = account.sealing().differences();
            assertTrue(differences.contains(new PrintedContent.Difference("公开03 2010301 栏2", "521.84", "522.84")), differences::toString);
            assertTrue(differences.stream().anyMatch(difference -> difference.place().equals("说明/三/结构")));
            assertFalse(differences.stream().anyMatch(difference -> difference.place().startsWith("公开07")));
        }
    }

    @Test
    void aSheetIsComparedWithItselfWhereverItStandsNow() {
        try (OpenAccount account = OpenAccount.open(file)) {
            account.sealing().seal("");
            account.sealing().unseal("调整次序");
            EvaluationSheets sheets = new EvaluationSheets(account.session());
            sheets.move(account.session().account().sheets().get(0).id(), 1);
            assertEquals(List.of(new PrintedContent.Difference("自评表/2 编号 栏1", "自评表/1", "自评表/2"),
                new PrintedContent.Difference("自评表/1 编号 栏1", "自评表/2", "自评表/1")),
                account.sealing().differences().stream().filter(difference -> difference.place().startsWith("自评表")).toList());
        }
    }

    @Test
    void ofADeletedSheetEverythingIsGoneAndNothingOfTheOthers() {
        try (OpenAccount account = OpenAccount.open(file)) {
            account.sealing().seal("");
            account.sealing().unseal("删去一张");
            String project = account.session().account().sheets().get(0).head().project();
            new EvaluationSheets(account.session()).remove(account.session().account().sheets().get(0).id());
            List<PrintedContent.Difference> differences = account.sealing().differences();
            assertTrue(differences.contains(new PrintedContent.Difference("自评表/1（已删除） 项目名称 栏1", project, "")), differences::toString);
            assertFalse(differences.stream().anyMatch(difference -> difference.place().matches("自评表/\\d+ .*")), differences::toString);
        }
    }

    @Test
    void aSignOffCopyCarriesTheFingerprintThatTheAccountKeeps() {
        try (OpenAccount account = OpenAccount.open(file)) {
            Report copy = account.sealing().signOffCopy();
            String fingerprint = account.sealing().fingerprint().text();
            assertEquals("送签稿 · 指纹 " + fingerprint, copy.footnote());
            account.sealing().noteSignOff(copy);
            assertEquals(fingerprint, account.seals().get(0).fingerprint());
            account.session().set(OFFICE, "522.84", MoneyUnit.WAN);
            assertNotEquals(fingerprint, account.sealing().fingerprint().text());
            account.session().undo();
            assertEquals(fingerprint, account.sealing().fingerprint().text());
        }
    }

    @Test
    void whatWasChangedWhileTheReportWasComposedIsNotSealed() {
        try (OpenAccount account = OpenAccount.open(file)) {
            Sealing sealing = account.sealing();
            account.session().set(OFFICE, "522.84", MoneyUnit.WAN);
            assertEquals("封存“演示.juesuan”的时候账又有改动，没有封存。请再封一次。",
                assertThrows(UserFailure.class, () -> sealing.seal("")).getMessage());
            assertTrue(account.sealed().isEmpty());
            account.sealing().seal("");
            assertTrue(account.sealed().orElseThrow().isSeal());
        }
    }
}
