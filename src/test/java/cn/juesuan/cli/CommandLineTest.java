package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a script sees them: output, error stream, exit code, and the account afterwards. */
class CommandLineTest extends CommandTest {
    @Test
    void neverOverwritesAnAccountWithADocument() throws IOException {
        String before = state();
        assertEquals(2, onAccount("export", "--excel", account.toString()));
        assertEquals("导出 Excel 的文件名应以 .xlsx 结尾，不能是“%s”。没有导出。%n".formatted(account), err.toString());
        assertEquals(2, onAccount("export", "--word", folder.resolve("决算.xlsx").toString()));
        assertEquals("导出 Word 的文件名应以 .docx 结尾，不能是“%s”。没有导出。%n".formatted(folder.resolve("决算.xlsx")), err.toString());
        assertEquals(before, state());
        assertEquals(2, run("new", folder.resolve("账.xlsx").toString(), "--unit", "示例区档案服务中心", "--year", "2024"));
        assertEquals("“账.xlsx”像是文档的名称，账文件不能以 .xlsx 结尾，请用 .juesuan。%n".formatted(), err.toString());
        assertEquals(List.of("账.juesuan"), files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        公开03 2010301 2 12a        | 公开03 2010301 栏2：“12a”不是金额：数字中夹有其他字符。账未改动。
        公开03 2010301 2 1,2,3      | 公开03 2010301 栏2：“1,2,3”不是金额：千分位逗号的位置不对，应每三位一个。账未改动。
        公开03 2990101 2 5          | 科目表中没有 2990101。请连同名称一起输入，或先导入财政部当年的科目表。
        公开03 2986701 2 5 --name 某 | 科目 2986701 的上级科目 298 不在表中，科目表里也没有。请先增加 298（类级）。
        公开03 2010301 2 5 --name 教育支出 | 公开03 的 2010301 是“行政运行”，不是“教育支出”。请核对编码和名称。账未改动。
        公开01 1 1 5 --name 教育支出 | 公开01 的 1行 不是科目行，不能写名称。账未改动。
        公开03 2010301 9 5          | 公开03 没有栏9，它的栏次是 1、2、3、4、5、6。
        公开03 2010301 x 5          | “x”不是栏次：公开03 的栏次是数字，如 2。
        公开03 20103 2 5            | 公开03 20103 栏2 由公式算出（公开03 上级科目 = 合计(下级科目)），现为 110.01，不能改成 5.00。请改它的明细；若是四舍五入的尾差，差额应在允许范围内。
        公开01 9 1 5                | 没有 公开01 9行 栏1 这一格。请检查表名、行次或科目编码和栏次；科目不在表中时先增加科目。
        公开10 9 1 5                | 没有“公开10”这张表。现有：公开01、公开02、公开03、公开04、公开05、公开06、公开07、公开08、公开09。
        """)
    void setRefusesWhatCannotBe(String arguments, String message) throws IOException {
        onAccount("import", workbook("报表.xlsx", SPENDING).toString());
        String before = state();
        assertEquals(2, onAccount("set", arguments.split(" ")));
        assertEquals(message + System.lineSeparator(), err.toString());
        assertEquals(before, state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,234.56", "－1，234．56", "(1,234.56)", "（1234.56）", "-1234.56万元", "-12345600元"})
    void setTakesNegativeAmountsAsPeopleWriteThem(String amount) {
        assertEquals(0, onAccount("set", "公开03", "2010301", "2", amount), err.toString());
        assertEquals("公开03 2010301 栏2 = -1,234.56 万元，已保存%n".formatted(), out.toString());
        assertEquals(0, onAccount("audit"));
        assertTrue(out.toString().contains("公开03 2010301 栏2 为负数 -1,234.56。请核对；确为冲减的，说明理由后可以保留。"), out.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        show                                | 缺少：账
        new                                 | 缺少：--unit、--year、账
        new 账 --unit 某局 --year 二四       | --year 的值“二四”不对，应是整数。
        import 账.juesuan                   | 缺少：文件
        set 账.juesuan 公开03 2010301 2 5 6  | 不认识：6
        audit 账.juesuan --所有              | 不认识：--所有
        export 账.juesuan --word            | 缺少：--word
        打印                                | 不认识：打印
        """)
    void misuseIsToldInChinese(String arguments, String message) {
        assertEquals(2, run(arguments.split(" ")));
        assertEquals(message, err.toString().lines().findFirst().orElse(""));
        assertTrue(err.toString().lines().skip(1).allMatch(line -> line.matches("用法见：juesuan( \\w+)? --help")), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "demo", "import", "show", "set", "audit", "export", "seal", "unseal", "backups", "restore", "password"})
    void helpIsInChinese(String command) {
        assertEquals(0, run(Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray(String[]::new)));
        assertTrue(out.toString().startsWith("用法：juesuan " + command), out.toString());
        assertFalse(out.toString().matches("(?s).*(Usage|COMMAND|PARAM|Options|default).*"), out.toString());
    }

    @Test
    void saysWhyAFileOrAnAccountCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        assertEquals(2, onAccount("import", empty.toString()));
        assertEquals("“空.xlsx”是空文件（0 字节）。请重新下载或再拷一份。%n".formatted(), err.toString());
        assertEquals(2, onAccount("import", folder.toString()));
        assertEquals("“%s”是文件夹，不是文件。请选里面的文件。%n".formatted(folder.getFileName()), err.toString());
        assertEquals(2, onAccount("import", workbook("别的.xlsx", "会议费 | 3.00").toString()));
        assertEquals("没有找到可以导入的决算表或绩效自评表，账未改动。请确认文件中有公开01至公开09表、项目支出绩效自评表，或填好的补充资料填报表。%n".formatted(), err.toString());
        assertEquals(2, run("show", "", "公开01"));
        assertEquals("没有写账文件的名称。%n".formatted(), err.toString());
        assertEquals(2, run("new", "", "--unit", "示例局", "--year", "2024"));
        assertEquals("没有写账文件的名称。%n".formatted(), err.toString());
        assertEquals(2, onAccount("show", "公开10"));
        assertEquals("没有“公开10”这张表。现有：公开01、公开02、公开03、公开04、公开05、公开06、公开07、公开08、公开09。%n".formatted(), err.toString());
        assertEquals(2, onAccount("export"));
        assertEquals("请写明导出成什么：--word 文件.docx、--pdf 文件.pdf 或 --excel 文件.xlsx，可以都写；补充资料填报表用 --supplement-form 文件.xlsx，数据用 --data 文件夹。%n".formatted(), err.toString());
    }

    @Test
    void listsWhatCanBeShown() throws IOException {
        JsonNode empty = json("show", "--list", "--json");
        assertEquals(new ObjectMapper().readTree("{\"name\":\"公开01\",\"title\":\"收入支出决算总表\",\"complete\":false,\"findings\":0,"
            + "\"state\":\"未录全\",\"missing\":[\"公开01 还没有录入；确实没有数的，在合计处录入 0。\"]}"), empty.get(0));
        onAccount("import", workbook("报表.xlsx", SPENDING).toString());
        JsonNode filled = json("show", "--list", "--json");
        assertTrue(filled.get(2).get("complete").asBoolean());
        assertEquals("公开03", filled.get(2).get("name").asText());
        assertEquals("相符", filled.get(2).get("state").asText());
        assertFalse(filled.get(0).get("complete").asBoolean());
        assertEquals("未录全", filled.get(0).get("state").asText());
    }
}
