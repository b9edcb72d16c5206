package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages between a unit and its department on the command line. */
class HandoverCommandsTest extends CommandTest {
    private Path handedIn(String... more) {
        assertEquals(0, onAccount("set", "公开03", "2050202", "2", "30"), err.toString());
        Path handed = folder.resolve("003-档案中心.juesuanbao");
        List<String> words = new ArrayList<>(List.of("hand-in", account.toString(), handed.toString(), "--by", "张会计"));
        words.addAll(List.of(more));
        assertEquals(0, run(words.toArray(String[]::new)), err.toString());
        return handed;
    }

    private Path department() {
        Path department = folder.resolve("部门.juesuan");
        assertEquals(0, run("new", department.toString(), "--unit", "示例区档案局", "--year", "2024", "--kind", "部门"), err.toString());
        return department;
    }

    @Test
    void aPackageGoesToTheDepartmentAndAReplyComesBack() throws IOException {
        Path handed = handedIn("--note", "请审核\\n谢谢", "--without-history");
        assertTrue(out.toString().startsWith("已做成 %s（示例区档案服务中心 2024 年度，指纹 ".formatted(handed)), out.toString());
        assertEquals(0, run("package", handed.toString(), "--json"), err.toString());
        JsonNode note = new ObjectMapper().readTree(out.toString());
        assertEquals("报送 张会计 请审核\\n谢谢 false", "%s %s %s %s".formatted(note.get("purpose").asText(), note.get("by").asText(), note.get("note").asText(), note.get("history").asText()));

        Path department = department();
        assertEquals(0, run("unit", "add", department.toString(), handed.toString()), err.toString());
        assertTrue(out.toString().contains("已加入 003 示例区档案服务中心") && out.toString().contains("张会计于 "), out.toString());
        assertEquals(0, run("show", department.toString(), "公开03"), err.toString());
        assertTrue(out.toString().contains("2050202\t小学教育\t30.00\t30.00"), out.toString());

        Path approval = Files.writeString(folder.resolve("批复.txt"), "同意");
        Path reply = folder.resolve("退回.juesuanbao");
        assertEquals(0, run("unit", "reply", department.toString(), "003", reply.toString(), "--by", "局里", "--note", "同意", "--attach", approval.toString()), err.toString());
        Path taken = Files.createDirectory(folder.resolve("取出"));
        assertEquals(0, run("package", reply.toString(), "--extract", taken.toString()), err.toString());
        assertTrue(out.toString().startsWith("退回：示例区档案服务中心 2024 年度"), out.toString());
        assertEquals("同意", Files.readString(taken.resolve("批复.txt")));
        assertEquals(2, run("package", reply.toString(), "--extract", taken.toString()));
        assertEquals("“%s”已经存在，没有覆盖，附件没有取出。请换一个文件夹。%n".formatted(taken.resolve("批复.txt")), err.toString());
    }

    @Test
    void aPackageThatDidNotArriveWholeIsRefused() throws IOException {
        Path handed = handedIn();
        try (FileSystem zip = FileSystems.newFileSystem(handed)) {
            byte[] bytes = Files.readAllBytes(zip.getPath("账.juesuan"));
            bytes[bytes.length / 2] ^= 1;
            Files.write(zip.getPath("账.juesuan"), bytes);
        }
        Path department = department();
        assertEquals(2, run("unit", "add", department.toString(), handed.toString()));
        assertEquals("没有加入，账未改动：\n报送包“003-档案中心.juesuanbao”里的账和报送时的不一样，可能在传送中损坏，也可能被改过，没有取数。请对方重新报送一份。%n".formatted(), err.toString());
        Files.write(handed, "不是包".getBytes(StandardCharsets.UTF_8));
        assertEquals(2, run("package", handed.toString()));
        assertEquals("“003-档案中心.juesuanbao”不是报送包，或者已经损坏，没有取。请对方重新报送一份。%n".formatted(), err.toString());
        assertEquals(2, run("hand-in", account.toString(), folder.resolve("包.zip").toString(), "--by", "张会计"));
        assertEquals("报送包的文件名应以 .juesuanbao 结尾，不能是“包.zip”。没有改动。%n".formatted(), err.toString());
    }

    @Test
    void theFingerprintIsThatOfWhatTheAccountPrints() {
        Path demo = folder.resolve("演示.juesuan");
        assertEquals(0, run("demo", demo.toString()));
        assertEquals(0, run("set", demo.toString(), "自评表样", "-", "全国统一"), err.toString());
        assertEquals(0, run("hand-in", demo.toString(), folder.resolve("包.juesuanbao").toString(), "--by", "张会计"), err.toString());
        String fingerprint = out.toString().replaceFirst("(?s).*指纹 ([0-9A-F-]+).*", "$1");
        assertEquals(0, run("verify", demo.toString(), "--fingerprint", fingerprint), out.toString() + err);
    }

    @Test
    void enclosuresThatCannotGoAlongAreNamed() throws IOException {
        Path one = Files.writeString(Files.createDirectory(folder.resolve("甲")).resolve("说明.txt"), "甲");
        Path other = Files.writeString(Files.createDirectory(folder.resolve("乙")).resolve("说明.txt"), "乙");
        Path handed = folder.resolve("包.juesuanbao");
        assertEquals(2, onAccount("hand-in", handed.toString(), "--by", "张会计", "--attach", one.toString(), "--attach", other.toString()));
        assertEquals("附件里有两个“说明.txt”，报送包没有做。请改一个文件名。%n".formatted(), err.toString());
        assertEquals(2, onAccount("hand-in", handed.toString(), "--by", "张会计", "--attach", folder.resolve("没有.pdf").toString()));
        assertEquals("附件“%s”读不到，报送包没有做。请检查文件名、位置和权限。%n".formatted(folder.resolve("没有.pdf")), err.toString());
        assertTrue(Files.notExists(handed));
    }
}
