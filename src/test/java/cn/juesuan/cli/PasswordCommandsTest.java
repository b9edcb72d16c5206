package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.workbench.opening.Password;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Protected accounts on the command line: the password comes from a file, a variable or the terminal, never from the command's words. */
class PasswordCommandsTest extends CommandTest {
    private static final String PASSWORD = "年终决算2024";

    @Test
    void aNewAccountIsProtectedAfterSayingThatThereIsNoOtherWayIn() throws IOException {
        Path made = folder.resolve("保密.juesuan");
        terminal.answers.addAll(List.of(PASSWORD, PASSWORD));
        assertEquals(0, run("new", made.toString(), "--unit", "临江市档案服务中心", "--year", "2024", "--password"), err.toString());
        assertEquals(Password.WARNING, out.toString().lines().findFirst().orElse(""));
        assertEquals(List.of("新密码（至少 8 个字）：", "再输一遍："), terminal.prompts);
        assertFalse(new String(Files.readAllBytes(made), StandardCharsets.ISO_8859_1).contains("PROFILE"));
        assertEquals(2, run("show", made.toString(), "--list"));
        assertEquals("账“保密.juesuan”有密码保护，没有给出密码。请在终端里运行后输入，或用 --password-file 文件 写明密码所在的文本文件，或设环境变量 JUESUAN_PASSWORD。%n"
            .formatted(), err.toString());
        terminal.answers.add("年终决算2025");
        assertEquals(2, run("show", made.toString(), "--list"));
        assertEquals("密码不对，没有打开“%s”；文件没有损坏。请检查大小写和输入法后再试。%n".formatted(made), err.toString());
        terminal.answers.add(PASSWORD);
        assertEquals(0, run("show", made.toString(), "--list"), err.toString());
    }

    @Test
    void twoDifferentOrTooShortPasswordsMakeNoAccount() throws IOException {
        terminal.answers.addAll(List.of(PASSWORD, "年终决算2O24"));
        assertEquals(2, run("new", folder.resolve("保密.juesuan").toString(), "--unit", "临江市档案服务中心", "--year", "2024", "--password"));
        assertEquals("两遍输入的密码不一样。没有改动。%n".formatted(), err.toString());
        terminal.answers.addAll(List.of("1234", "1234"));
        assertEquals(2, run("new", folder.resolve("保密.juesuan").toString(), "--unit", "临江市档案服务中心", "--year", "2024", "--password"));
        assertEquals("密码太短，至少要 8 个字。没有改动。%n".formatted(), err.toString());
        assertEquals(List.of("账.juesuan"), files());
    }

    @Test
    void everyCommandWorksWithThePasswordOfTheEnvironment() throws IOException {
        assertEquals(0, onAccount("import", workbook("报表.xlsx", SPENDING).toString()));
        Path file = Files.writeString(folder.resolve("密码.txt"), "\uFEFF" + PASSWORD + "\r\n第二行不算\n");
        assertEquals(0, onAccount("password", "--new-password-file", file.toString()), err.toString());
        assertEquals(Password.WARNING + System.lineSeparator() + "“账.juesuan”今后用新密码打开，1 份备份也是。" + System.lineSeparator(), out.toString());
        terminal.variables.put("JUESUAN_PASSWORD", PASSWORD);
        assertEquals(0, onAccount("set", "公开03", "2010301", "2", "101.00"), err.toString());
        assertEquals(0, onAccount("import", folder.resolve("报表.xlsx").toString()), err.toString());
        assertEquals(0, onAccount("backups", "--compare", "1"), err.toString());
        assertTrue(out.toString().contains("公开03 2010301 栏2\t101.00\t→\t100.00"), out.toString());
        assertEquals(0, onAccount("restore", "--in-place"), err.toString());
        assertEquals(0, onAccount("show", "公开03"), err.toString());
        assertTrue(out.toString().contains("101.00"), out.toString());
        assertEquals(0, onAccount("export", "--excel", folder.resolve("决算.xlsx").toString()), err.toString());
    }

    @Test
    void thePasswordIsTakenAwayAgain() {
        terminal.variables.put("JUESUAN_NEW_PASSWORD", PASSWORD);
        assertEquals(0, onAccount("password"), err.toString());
        terminal.answers.add(PASSWORD);
        assertEquals(0, onAccount("password", "--remove"), err.toString());
        assertEquals("“账.juesuan”今后不用密码就能打开。%n".formatted(), out.toString());
        assertEquals(0, onAccount("show", "--list"));
    }

    @Test
    void aDamagedAccountComesBackTwiceFromAProtectedBackup() throws IOException {
        terminal.variables.put("JUESUAN_NEW_PASSWORD", PASSWORD);
        assertEquals(0, onAccount("password"), err.toString());
        terminal.variables.put("JUESUAN_PASSWORD", PASSWORD);
        assertEquals(0, onAccount("seal"), err.toString());
        for (int time = 0; time < 2; time++) {
            byte[] bytes = Files.readAllBytes(account);
            bytes[40] ^= 1;
            Files.write(account, bytes);
            assertEquals(2, onAccount("show", "--list"));
            assertTrue(err.toString().contains("已损坏"), err.toString());
            assertEquals(0, onAccount("restore", "--in-place"), err.toString());
            assertEquals(0, onAccount("show", "--list"), err.toString());
        }
    }

    @Test
    void lastYearsAccountHasAPasswordOfItsOwn() {
        Path last = folder.resolve("上年.juesuan");
        terminal.answers.addAll(List.of(PASSWORD, PASSWORD));
        assertEquals(0, run("new", last.toString(), "--unit", "示例区档案服务中心", "--year", "2023", "--password"), err.toString());
        assertEquals(2, onAccount("import", "--last-year", last.toString()));
        assertTrue(err.toString().contains("--last-year-password-file 文件"), err.toString());
        terminal.variables.put("JUESUAN_LAST_YEAR_PASSWORD", PASSWORD);
        assertEquals(0, onAccount("import", "--last-year", last.toString()), err.toString());
    }

    @Test
    void aPasswordFileThatIsMissingOrEmptyIsSaid() throws IOException {
        assertEquals(2, onAccount("password", "--new-password-file", folder.resolve("没有.txt").toString()));
        assertEquals("读不到密码文件“%s”。请检查文件名、位置和权限。没有改动。%n".formatted(folder.resolve("没有.txt")), err.toString());
        Path empty = Files.writeString(folder.resolve("空.txt"), "\n");
        assertEquals(2, onAccount("password", "--new-password-file", empty.toString()));
        assertEquals("密码文件“%s”的第一行是空的。请把密码写在第一行。没有改动。%n".formatted(empty), err.toString());
    }
}
