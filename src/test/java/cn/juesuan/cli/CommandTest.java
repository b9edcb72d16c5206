package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Account;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the commands share: an account, and the commands run as a script runs them. */
abstract class CommandTest {
    static final String SPENDING = """
        支出决算表
        公开03表
        单位：示例区档案服务中心 | | | | | | 金额单位：万元
        项目 | | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
        科目编码 | 科目名称 | | | | | |
        栏次 | | 1 | 2 | 3 | 4 | 5 | 6
        合计 | | 130.02 | 110.01 | 20.01 | 0.00 | 0.00 | 0.00
        201 | 一般公共服务支出 | 130.02 | 110.01 | 20.01 | 0.00 | 0.00 | 0.00
        20103 | 政府办公厅（室）及相关机构事务 | 130.02 | 110.01 | 20.01 | 0.00 | 0.00 | 0.00
        2010301 | 行政运行 | 100.00 | 100.00 | 0.00 | 0.00 | 0.00 | 0.00
        2010302 | 一般行政管理事务 | 30.01 | 10.00 | 20.01 | 0.00 | 0.00 | 0.00
        """;

    @TempDir
    Path folder;
    Path account;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final TypedTerminal terminal = new TypedTerminal();

    @BeforeEach
    void newAccount() {
        account = folder.resolve("账.juesuan");
        assertEquals(0, run("new", account.toString(), "--unit", "示例区档案服务中心", "--year", "2024"));
        assertEquals("已新建 %s（2024 年度 示例区档案服务中心，山东省 2024 年度）%n".formatted(account), out.toString());
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineProgram.run(terminal, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    int onAccount(String command, String... arguments) {
        return run(Stream.concat(Stream.of(command, account.toString()), Stream.of(arguments)).toArray(String[]::new));
    }

    JsonNode json(String command, String... arguments) throws IOException {
        onAccount(command, arguments);
        return new ObjectMapper().readTree(out.toString());
    }

    Path workbook(String name, String... tables) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
            for (String table : tables) {
                fill(workbook.createSheet(), table);
            }
            workbook.write(stream);
        }
        return file;
    }

    private static void fill(Sheet sheet, String table) {
        List<String> lines = table.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String[] texts = lines.get(line).split("\\|", -1);
            Row row = sheet.createRow(line);
            for (int column = 0; column < texts.length; column++) {
                row.createCell(column).setCellValue(texts[column].strip());
            }
        }
    }

    /** Everything the account holds. */
    String state() {
        try (OpenAccount open = OpenAccount.open(account)) {
            Account held = open.session().account();
            Map<String, String> entries = new TreeMap<>();
            held.entries().forEach((cell, entry) -> entries.put(cell.toString(), entry.toString()));
            Stream<String> rows = open.session().edition().forms().stream().map(form -> held.rows(form.name()).toString());
            return entries + rows.toList().toString() + held.settings() + held.learnedSubjects();
        }
    }

    String shown(String form) {
        assertEquals(0, onAccount("show", form));
        return out.toString();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static JsonNode find(JsonNode findings, String place) {
        for (JsonNode finding : findings) {
            if (finding.get("places").get(0).asText().equals(place)) {
                return finding;
            }
        }
        throw new AssertionError(place + " 不在其中：" + findings);
    }
}
