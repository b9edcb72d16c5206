package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    private Path folder;
    private String account;
    private String told = "";

    @BeforeEach
    void sealedDemo() {
        account = folder.resolve("账.juesuan").toString();
        assertEquals(0, run("demo", account));
        assertEquals(0, run("seal", account, "--note", "报送财政"));
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLineProgram.run(new PrintWriter(out), new PrintWriter(err), arguments);
        told = (code == 2 ? err : out).toString().strip();
        return code;
    }

    private String sealedAs() {
        try (OpenAccount open = OpenAccount.open(Path.of(account))) {
            return open.seals().get(0).fingerprint();
        }
    }

    @Test
    void anAccountInOrderIsConfirmedAndStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(account));
        assertEquals(0, run("verify", account));
        assertEquals("账“%s”与校验记录相符：修改 1 次，封存、解封和送签 1 次。".formatted(account), told);
        assertArrayEquals(before, Files.readAllBytes(Path.of(account)));
    }

    @Test
    void thePapersFingerprintIsRecognised() {
        String paper = sealedAs().toLowerCase().replace('-', ' ').replace('0', 'o');
        assertEquals(0, run("verify", account, "--fingerprint", paper));
        List<String> lines = told.lines().toList();
        assertEquals("指纹相符：账现在印出来的就是纸上那一份。", lines.get(1));
        assertTrue(lines.get(2).matches("纸上的指纹是 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 封存时的。报送财政"), told);
    }

    @Test
    void whatWasChangedSinceThePaperIsListed() throws JsonProcessingException {
        String paper = sealedAs();
        run("unseal", account, "--note", "改数");
        run("set", account, "公开03", "2010301", "2", "522.84");
        assertEquals(1, run("verify", account, "--fingerprint", paper, "--json"));
        JsonNode found = new ObjectMapper().readTree(told);
        assertEquals("true 2 2", "%s %s %s".formatted(found.get("sound"), found.get("edits"), found.get("seals")));
        JsonNode fingerprint = found.get("fingerprint");
        assertEquals("false 解封 封存", fingerprint.get("same") + " " + String.join(" ", fingerprint.get("history").findValuesAsText("action")));
        assertTrue(fingerprint.get("differences").toString().contains("{\"place\":\"公开03 2010301 栏2\",\"before\":\"521.84\",\"now\":\"522.84\"}"), told);
    }

    @Test
    void aFingerprintOfSomethingElseIsSaid() {
        assertEquals(1, run("verify", account, "--fingerprint", "0000-0000-0000-0000-0000"));
        assertTrue(told.contains("指纹不符") && told.endsWith("账里没有这个指纹的封存、送签记录。"), told);
        assertEquals(2, run("verify", account, "--fingerprint", "0000"));
    }

    @Test
    void aForgedFigureIsToldByEveryCommand() throws SQLException, IOException {
        forge("UPDATE ENTRY SET CONTENT = '100' WHERE FORM = '公开03' AND ROW_KEY = '2010301' AND COLUMN_NUMBER = 2");
        assertEquals(1, run("verify", account));
        assertTrue(told.contains("公开03 2010301 栏2：现在是“0.0001”，按修改记录应是“521.843026”"), told);
        for (String[] command : new String[][] {{"show", account, "公开03"}, {"export", account, "--excel", folder.resolve("表.xlsx").toString()},
            {"seal", account, "--show"}}) {
            assertEquals(2, run(command));
            assertTrue(told.contains("公开03 2010301 栏2：现在是“0.0001”"), told);
        }
    }

    @Test
    void aSealTakenAwayIsNotAnAccountThatNeverWasSealed() throws SQLException, IOException {
        forge("DELETE FROM SEALED_TEXT; DELETE FROM SEAL");
        assertEquals(2, run("seal", account, "--show"));
        assertTrue(told.contains("封存、送签记录第 1 条：不见了"), told);
    }

    @Test
    void whatIsMissingOrNoAccountIsSaid() throws IOException {
        assertEquals(2, run("verify", folder.resolve("没有.juesuan").toString()));
        assertEquals(2, run("verify", Files.writeString(folder.resolve("别的.juesuan"), "不是账").toString()));
    }

    /** As somebody does who has H2: it wants an ending of its own. */
    private void forge(String statements) throws SQLException, IOException {
        Path own = folder.resolve("h2.mv.db");
        Files.move(Path.of(account), own);
        try (var other = DriverManager.getConnection("jdbc:h2:" + folder.resolve("h2"), "JUESUAN", "")) {
            other.createStatement().execute(statements);
        }
        Files.move(own, Path.of(account));
    }
}
