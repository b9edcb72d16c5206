package cn.juesuan.store.chain;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.AccountScheme;
import cn.juesuan.store.Backup;
import cn.juesuan.store.BackupReason;
import cn.juesuan.store.Backups;
import cn.juesuan.store.Checkup;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.store.Database;
import cn.juesuan.store.Keyring;
import cn.juesuan.store.StoreException;
import cn.juesuan.store.content.RecordedEdit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes an account with a plain H2: opening it tells where, and which backup is next. */
class SoundnessTest {
    private static final String MARK = "3F7A-09C2-D4E1-77B0-1C5D";

    @TempDir
    private Path folder;
    private Path path;
    private Backup backup;

    @BeforeEach
    void sealedAccount() {
        path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT)) {
            file.record(typed(OFFICE, "", "19852.00"));
            RecordedEdit slip = file.record(typed(OFFICE, "19852.00", "1.00"));
            file.undone(slip);
            file.record(new Edit("原因", List.of(new Step.SupplementStep("原因/收支总计", Optional.empty(), Optional.of("项目增加")))));
            file.record(new Edit("增加自评表", List.of(new SheetSteps(file.account()).added(Sheets.good()))));
            file.seal(MARK, "报送财政", Map.of("公开03 2010301 栏2", "19,852.00"), file.changes());
        }
        backup = Backups.of(path).take(BackupReason.OPENED).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE ENTRY SET CONTENT = '19812000000'                                    | 公开03 2010301 栏2：现在是“19812.00”，按修改记录应是“19852.00”
            UPDATE ENTRY SET CONTENT = '十九亿'                                          | 公开03 2010301 栏2：现在是“FIGURE 十九亿”，按修改记录应是“19852.00”
            DELETE FROM ENTRY                                                           | 公开03 2010301 栏2：现在是“空”，按修改记录应是“19852.00”
            UPDATE SUPPLEMENT SET CONTENT = '项目减少'                                   | 补充资料 原因/收支总计：现在是“项目减少”，按修改记录应是“项目增加”
            UPDATE EVALUATION_SHEET SET CONTENT = REPLACE(CONTENT, '12次', '21次')        | 自评表 甲 指标/2/完成值：现在是“21次”，按修改记录应是“12次”
            UPDATE PROFILE SET ACCOUNT_YEAR = 2023                                      | 账中现在的数：与校验记录不符
            UPDATE EDIT SET LABEL = '别的' WHERE ID = 1                                  | 修改记录第 1 号“别的”：内容与当时记下的不同
            UPDATE EDIT SET STATE = 'DONE' WHERE ID = 2                                 | 修改记录第 2 号“公开03 2010301 栏2：19852.00→1.00”：是否撤销、何时撤销，与当时记下的不同
            UPDATE STEP SET NEW_CONTENT = '5' WHERE EDIT_ID = 2                         | 修改记录第 2 号“公开03 2010301 栏2：19852.00→1.00”：内容与当时记下的不同
            DELETE FROM STEP WHERE EDIT_ID = 2; DELETE FROM EDIT WHERE ID = 2           | 修改记录第 2 号：不见了
            DELETE FROM SEALED_TEXT; DELETE FROM SEAL                                   | 封存、送签记录第 1 条：不见了
            UPDATE SEAL SET FINGERPRINT = '0000-0000-0000-0000-0000'                    | 封存、送签记录第 1 条：内容与当时记下的不同
            UPDATE CHAIN_LINK SET ACTION = 'REDONE' WHERE ID = 4                        | 校验记录第 4 条：与前后的对不上
            DELETE FROM SEALED_TEXT; DELETE FROM SEAL; DELETE FROM CHAIN_LINK WHERE ID > 6 | 校验记录第 8 条：本是最后一条，现在不是
            DELETE FROM CHAIN_LINK WHERE ID = 3                                         | 校验记录第 3 条：与前后的对不上
            """)
    void isToldWhereItIs(String forgery, String told) throws SQLException {
        forge(forgery);
        StoreException refused = assertThrows(StoreException.class, () -> AccountFile.open(path));
        assertTrue(refused.getMessage().startsWith("账文件“%s”的内容与它的校验记录不符：%s".formatted(path, told)), refused.getMessage());
        assertTrue(refused.getMessage().contains(backup.file().toString()), refused.getMessage());
        assertThrows(StoreException.class, () -> new ClosedAccount(path).read(Keyring.empty()));
        assertTrue(new ClosedAccount(path).check(Keyring.empty()).differences().stream().anyMatch(found -> found.text().equals(told)));
    }

    @Test
    void whatWasPrintedWhenItWasSealedIsCheckedWhenItIsShown() throws SQLException {
        forge("UPDATE SEALED_TEXT SET CONTENT = '19,812.00'");
        try (AccountFile file = AccountFile.open(path)) {
            assertTrue(assertThrows(StoreException.class, () -> file.sealedContent(file.seals().get(0))).getMessage().contains("封存时记下的印法"));
            assertThrows(StoreException.class, file::requireSound);
        }
        assertEquals("封存、送签记录第 1 条：封存时记下的印法与当时的不同", new ClosedAccount(path).check(Keyring.empty()).differences().get(0).text());
    }

    @Test
    void anAccountThatNobodyTouchedIsSound() {
        Checkup checkup = new ClosedAccount(path).check(Keyring.empty());
        assertEquals(List.of(), checkup.differences());
        assertEquals(4, checkup.edits());
        assertEquals(List.of(MARK), checkup.seals().stream().map(Seal::fingerprint).toList());
        assertEquals(Map.of(1L, Map.of("公开03 2010301 栏2", "19,852.00")), checkup.content().orElseThrow().sealed());
    }

    private void forge(String statements) throws SQLException {
        try (Connection other = DriverManager.getConnection(AccountScheme.url(path), Database.USER, "")) {
            other.createStatement().execute(statements);
        }
    }
}
