package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.StoreException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts with a password: nothing of them is legible anywhere, a wrong password is no damage, and a damaged file no wrong password. */
class ProtectedAccountTest {
    /** Derivation made quick; what is tested does not depend on its rounds. */
    private static final int FEW_ROUNDS = 10;
    static final String REASON = "财政专户利息上缴国库的原因 legible-reason-4711";
    static final UnitProfile UNIT = new UnitProfile("临江市档案服务中心", UnitKind.UNIT, 2024, "shandong-2024");

    @TempDir
    private Path folder;
    private final List<Keyring> given = new ArrayList<>();

    @AfterEach
    void wipe() {
        given.forEach(Keyring::close);
    }

    @Test
    void opensWithItsPasswordAndKeepsWhatWasEntered() {
        Path path = account("年终决算2024");
        try (AccountFile file = AccountFile.open(path, keys("年终决算2024"))) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
            assertEquals(Optional.of(REASON), file.account().supplement("原因/收支总计"));
            assertEquals(2, file.undoable().size());
        }
    }

    @Test
    void nothingIsLegibleWhileOpenAfterwardsAndInBackups() throws IOException {
        Path path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT, keys("年终决算2024"))) {
            fill(file);
            Backups.of(path).take(BackupReason.IMPORT, file);
            assertEquals(List.of(), LegibleFiles.in(folder));
        }
        assertEquals(List.of(), LegibleFiles.in(folder));
        Backup backup = Backups.of(path).list().get(0);
        Backups.of(path).restore(backup, folder.resolve("恢复.juesuan"), keys("年终决算2024"));
        assertEquals(List.of(), LegibleFiles.in(folder));
    }

    @Test
    void withoutAPasswordItIsAskedForAndAWrongOneIsSaid() throws IOException {
        Path path = account("年终决算2024");
        byte[] before = Files.readAllBytes(path);
        fails(() -> AccountFile.open(path), Kind.PASSWORD_NEEDED, "账文件“%s”有密码保护，要有密码才能打开。", path);
        fails(() -> AccountFile.open(path, keys("年终决算2023")), Kind.WRONG_PASSWORD,
            "密码不对，没有打开“%s”；文件没有损坏。请检查大小写和输入法后再试。", path);
        fails(() -> new ClosedAccount(path).read(keys("年终决算2023")), Kind.WRONG_PASSWORD,
            "密码不对，没有打开“%s”；文件没有损坏。请检查大小写和输入法后再试。", path);
        assertArrayEquals(before, Files.readAllBytes(path));
        assertTrue(Keyring.isNeededFor(path));
        assertTrue(new ClosedAccount(path).isOne());
    }

    @Test
    void aShortPasswordIsRefusedBeforeAnythingIsMade() throws IOException {
        Path path = folder.resolve("账.juesuan");
        fails(() -> AccountFile.create(path, UNIT, keys("1234567")), Kind.WEAK_PASSWORD, "密码太短，至少要 8 个字。没有改动。");
        assertEquals(List.of(), LegibleFiles.all(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 18, 24, 25, 27, 30, 61, 62, 93, 94, 125})
    void aSpoiledKeyBlockIsDamageAndNoWrongPassword(int at) throws IOException {
        Path path = account("年终决算2024");
        byte[] bytes = Files.readAllBytes(path);
        bytes[at] ^= 0x40;
        Files.write(path, bytes);
        isDamaged(path, "年终决算2024");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void spoiledContentIsDamageAndNoWrongPassword(int seed) throws IOException {
        Path path = account("年终决算2024");
        byte[] bytes = Files.readAllBytes(path);
        SplittableRandom random = new SplittableRandom(seed);
        for (int index = KeyBlock.LENGTH; index < bytes.length; index++) {
            bytes[index] = (byte) random.nextInt();
        }
        Files.write(path, bytes);
        isDamaged(path, "年终决算2024");
    }

    @Test
    void aProtectedFileCutOffIsDamaged() throws IOException {
        Path path = account("年终决算2024");
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), 3 * 4_096));
        isDamaged(path, "年终决算2024");
    }

    private void isDamaged(Path path, String password) throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertEquals(Kind.DAMAGED, assertThrows(StoreException.class, () -> AccountFile.open(path, keys(password))).kind());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void theKeyBlockIsNeverWrittenAgain() throws IOException {
        Path path = account("年终决算2024");
        byte[] block = Arrays.copyOf(Files.readAllBytes(path), KeyBlock.USED);
        for (int session = 0; session < 5; session++) {
            try (AccountFile file = AccountFile.open(path, keys("年终决算2024"))) {
                file.record(Examples.imported(2_000, session));
            }
            assertArrayEquals(block, Arrays.copyOf(Files.readAllBytes(path), KeyBlock.USED));
        }
    }

    @Test
    void twoAccountsOfOnePasswordHaveDifferentKeys() throws IOException {
        Path one = folder.resolve("甲.juesuan");
        Path other = folder.resolve("乙.juesuan");
        Keyring keys = keys("年终决算2024");
        AccountFile.create(one, UNIT, keys).close();
        AccountFile.create(other, UNIT, keys).close();
        assertFalse(keys.key(one, one).opens(other));
        assertEquals(-1, Arrays.mismatch(Arrays.copyOf(Files.readAllBytes(one), 10), Arrays.copyOf(Files.readAllBytes(other), 10)));
        assertEquals(10, Arrays.mismatch(Files.readAllBytes(one), Files.readAllBytes(other)));
    }

    @Test
    void anotherProgramsEncryptedDatabaseIsNoAccount() throws IOException {
        Path path = folder.resolve("别的.juesuan");
        Files.write(path, Arrays.copyOf("H2encrypt\n12345678".getBytes(StandardCharsets.ISO_8859_1), 5 * 4_096));
        assertEquals(Kind.NOT_AN_ACCOUNT, assertThrows(StoreException.class, () -> AccountFile.open(path, keys("年终决算2024"))).kind());
    }

    @Test
    void theRealDerivationTakesItsRounds() throws IOException {
        Path path = folder.resolve("账.juesuan");
        try (Keyring keys = Keyring.of("年终决算2024".toCharArray())) {
            AccountFile.create(path, UNIT, keys).close();
        }
        byte[] rounds = Arrays.copyOfRange(Files.readAllBytes(path), 26, 30);
        assertEquals(600_000, java.nio.ByteBuffer.wrap(rounds).getInt());
        try (Keyring keys = Keyring.of("年终决算2024".toCharArray()); AccountFile file = AccountFile.open(path, keys)) {
            assertEquals(UNIT, file.account().profile());
        }
    }

    @Test
    void aPasswordIsWipedOnClosing() {
        char[] typed = "年终决算2024".toCharArray();
        Keyring.of(typed).close();
        assertArrayEquals(new char[typed.length], typed);
    }

    @Test
    void whatIsOpenIsSavedAfterThePasswordIsWiped() {
        Path path = account("年终决算2024");
        Keyring keys = keys("年终决算2024");
        try (AccountFile file = AccountFile.open(path, keys)) {
            keys.close();
            file.record(typed(OFFICE, "761.17", "1.00"));
            assertTrue(Backups.of(path).take(BackupReason.IMPORT, file).isPresent());
            assertEquals(List.of(Optional.empty()), Backups.of(path).standings(Optional.of(file), keys).stream().map(BackupStanding::problem).toList());
        }
    }

    @Test
    void anOlderVersionIsBroughtUpToDateProtected() throws IOException {
        Path path = account("年终决算2024");
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V100__next_year.sql"), "ALTER TABLE EDIT ADD COLUMN AUTHOR_OF_IT VARCHAR");
        Schema next = new Schema(100, List.of("classpath:db/migration", "filesystem:" + migrations));
        assertEquals(Optional.of(figure("761.17")), new ClosedAccount(path).read(keys("年终决算2024"), next).entry(OFFICE));
        assertEquals(List.of(), Backups.of(path).list());
        AccountFile.open(path, keys("年终决算2024"), next, Clock.systemDefaultZone()).close();
        assertEquals(BackupReason.MIGRATION, Backups.of(path).list().get(0).reason());
        assertEquals(List.of(), LegibleFiles.in(folder));
    }

    @Test
    void nothingIsLegibleAfterAKillAndWhatWasSavedIsThere() throws IOException, InterruptedException {
        Path path = account("年终决算2024");
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
            "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-Djava.io.tmpdir=" + folder, "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Typist.class.getName(), path.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int saved = 0;
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            while (saved < 25) {
                saved = Integer.parseInt(said.readLine());
            }
            assertEquals(List.of(), LegibleFiles.in(folder));
            program.toHandle().destroyForcibly();
            program.waitFor();
        }
        assertEquals(List.of(), LegibleFiles.in(folder));
        try (AccountFile file = AccountFile.open(path, keys("年终决算2024"))) {
            assertTrue(file.undoable().size() >= 2 + saved, file.undoable().size() + " of " + saved);
        }
    }

    /** A program of its own that types long texts into the account, and backs it up, until it is killed. */
    static final class Typist {
        public static void main(String[] arguments) {
            Path path = Path.of(arguments[0]);
            try (Keyring keys = Keyring.of("年终决算2024".toCharArray()); AccountFile file = AccountFile.open(path, keys)) {
                for (int count = 1; ; count++) {
                    file.record(new Edit("原因", List.of(new Step.SupplementStep("原因/收支总计", Optional.empty(), Optional.of(REASON.repeat(count))))));
                    Backups.of(path).take(BackupReason.IMPORT, file);
                    System.out.println(count);
                }
            }
        }
    }

    private Path account(String password) {
        Path path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT, keys(password))) {
            fill(file);
        }
        return path;
    }

    static void fill(AccountFile file) {
        file.record(typed(OFFICE, "", "761.17"));
        file.record(new Edit("原因", List.of(new Step.SupplementStep("原因/收支总计", Optional.empty(), Optional.of(REASON)))));
    }

    private Keyring keys(String password) {
        Keyring keys = Keyring.of(password.toCharArray(), FEW_ROUNDS);
        given.add(keys);
        return keys;
    }

    private static void fails(org.junit.jupiter.api.function.Executable action, Kind kind, String message, Object... parts) {
        StoreException failure = assertThrows(StoreException.class, action);
        assertEquals(message.formatted(parts), failure.getMessage());
        assertEquals(kind, failure.kind());
    }
}
