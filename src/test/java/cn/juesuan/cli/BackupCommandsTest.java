package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Backups as a script lists, compares and restores them. */
class BackupCommandsTest extends CommandTest {
    /** One backup, before the import; since then the import and one figure. */
    @BeforeEach
    void importTables() throws IOException {
        assertEquals(0, onAccount("import", workbook("报表.xlsx", SPENDING).toString()));
        assertEquals(0, onAccount("set", "公开03", "2010301", "2", "101.00"));
    }

    @Test
    void listsWhatABackupIsWorth() throws IOException {
        JsonNode line = json("backups", "--json").get(0);
        assertEquals(List.of("number", "when", "reason", "file", "bytes", "protected", "readable", "problem", "behind", "ahead"), names(line));
        assertEquals(1, line.get("number").asInt());
        assertEquals("导入前", line.get("reason").asText());
        assertTrue(line.get("readable").asBoolean());
        assertEquals(2, line.get("behind").asInt());
        assertEquals(0, line.get("ahead").asInt());
        assertEquals(0, onAccount("backups"));
        assertTrue(out.toString().lines().findFirst().orElse("").matches("1\\t[-0-9]{10} [:0-9]{8}\\t导入前\\t\\d+ KB\\t之后账里又改了 2 次\\t\\S+-import\\.juesuan"),
            out.toString());
    }

    @Test
    void saysPlaceByPlaceWhatABackupPrintsOtherwise() throws IOException {
        assertEquals(0, onAccount("import", folder.resolve("报表.xlsx").toString()));
        assertEquals(0, onAccount("backups", "--compare", "1"));
        assertTrue(out.toString().contains("公开03 2010301 栏2\t101.00\t→\t100.00"), out.toString());
        JsonNode differences = json("backups", "--compare", "1", "--json");
        assertEquals(List.of("place", "before", "now"), names(differences.get(0)));
        assertTrue(differences.findValuesAsText("place").contains("公开03 2010301 栏2"), differences.toString());
        assertEquals(2, onAccount("backups", "--compare", "9"));
        assertEquals("没有第 9 份备份。用 backups 列出“账.juesuan”的备份。没有改动。%n".formatted(), err.toString());
    }

    @Test
    void restoresACopyBesideTheAccount() throws IOException {
        assertEquals(0, onAccount("restore"));
        String copy = files().stream().filter(name -> name.startsWith("账 恢复 ")).findFirst().orElseThrow();
        assertTrue(out.toString().endsWith("已恢复为 %s，账没有动。%n".formatted(folder.resolve(copy))), out.toString());
        assertEquals(0, run("show", folder.resolve(copy).toString(), "公开03"));
        assertEquals(2, onAccount("restore", "--as", folder.resolve(copy).toString()));
        assertEquals("文件“%s”已经存在，没有覆盖它。请换一个文件名。%n".formatted(folder.resolve(copy)), err.toString());
    }

    @Test
    void aDamagedAccountIsReplacedByItsBackup() throws IOException {
        Files.write(account, new byte[10]);
        assertEquals(2, onAccount("show", "公开03"));
        assertTrue(json("backups", "--json").get(0).get("behind").isNull());
        assertEquals(0, onAccount("restore", "--in-place"), err.toString());
        assertTrue(out.toString().contains("换之前的账留在 "), out.toString());
        assertEquals(0, onAccount("show", "公开03"));
        assertEquals(List.of("换下的损坏文件", "导入前"), json("backups", "--json").findValuesAsText("reason"));
    }

    @Test
    void sealingLeavesABackup() throws IOException {
        assertEquals(0, onAccount("seal"));
        assertEquals(List.of("封存后", "导入前"), json("backups", "--json").findValuesAsText("reason"));
        assertEquals(2, onAccount("restore", "--in-place"));
        assertEquals("账“账.juesuan”已封存，不能用备份替换它。请先解封；或者把备份恢复成另一个文件。没有改动。%n".formatted(), err.toString());
    }

    @Test
    void saysThatThereIsNeitherAnAccountNorABackup() {
        assertEquals(2, run("backups", folder.resolve("没有.juesuan").toString()));
        assertEquals("没有找到账文件“%s”，也没有它的备份。请检查文件名和位置。%n".formatted(folder.resolve("没有.juesuan")), err.toString());
        assertEquals(2, run("restore", folder.resolve("没有.juesuan").toString()));
        assertEquals("没有找到账文件“%s”，也没有它的备份。请检查文件名和位置。%n".formatted(folder.resolve("没有.juesuan")), err.toString());
    }

    @Test
    void refusesWhatContradictsItself() {
        assertEquals(2, onAccount("restore", "--in-place", "--as", "别处.juesuan"));
        assertEquals("--as 和 --in-place 只能写一个，备份的文件名和 --number 也只能写一个。没有改动。%n".formatted(), err.toString());
        assertEquals(2, onAccount("restore", "没有.juesuan"));
        assertEquals("没有名为“没有.juesuan”的备份。用 backups 列出“账.juesuan”的备份。没有改动。%n".formatted(), err.toString());
    }

    @Test
    void aReadOnlyAccountIsShownAuditedAndExportedAndTakesNoFigure() throws IOException {
        String before = state();
        Files.setPosixFilePermissions(account, PosixFilePermissions.fromString("r--r--r--"));
        Path excel = folder.resolve("决算.xlsx");
        assertEquals(0, onAccount("show", "公开03"), err.toString());
        assertEquals(0, onAccount("backups"), err.toString());
        assertTrue(onAccount("audit") <= 1, err.toString());
        assertEquals(0, onAccount("export", "--excel", excel.toString()), err.toString());
        assertTrue(Files.exists(excel));
        String refused = ("账文件“%s”是只读的（或者所在的文件夹不能写入），只能查看和导出，没有改动。要录入，请把它复制到可以写入的文件夹，再打开复制的那一份。%n").formatted(account);
        assertEquals(2, onAccount("set", "公开03", "2010301", "2", "1.00"));
        assertEquals(refused, err.toString());
        assertEquals(2, onAccount("import", folder.resolve("报表.xlsx").toString()));
        assertEquals(refused, err.toString());
        assertEquals(before, state());
    }
}
