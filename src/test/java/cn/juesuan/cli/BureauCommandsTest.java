package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.store.server.ThrowAwayCluster;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A bureau's database named by its address instead of a file. */
class BureauCommandsTest extends CommandTest {
    private Path unit(String name, String unit, String figure) {
        Path path = folder.resolve(name + ".juesuan");
        assertEquals(0, run("new", path.toString(), "--unit", unit, "--year", "2024"), err.toString());
        assertEquals(0, run("set", path.toString(), "公开03", "2050202", "2", figure), err.toString());
        return path;
    }

    @Test
    void unitsAreBroughtInAndShownTogether() throws Exception {
        try (ThrowAwayCluster cluster = ThrowAwayCluster.start()) {
            cluster.execute("postgres", "CREATE DATABASE bureau", "CREATE ROLE school LOGIN", "CREATE ROLE bureau LOGIN");
            String keeper = cluster.keeper("bureau").url() + "?user=keeper";
            assertEquals(2, run("unit", "list", keeper));
            assertTrue(err.toString().startsWith("数据库 " + cluster.keeper("bureau").url() + " 里还没有"), err.toString());
            Path first = unit("001-小学", "示例小学", "30");
            assertEquals(2, run("unit", "add", keeper, first.toString(), "--role", "school", "--prepare"), "the role has no rights yet");
            cluster.execute("bureau", "GRANT juesuan_unit TO school", "GRANT juesuan_bureau TO bureau");
            assertEquals(0, run("unit", "add", keeper, first.toString(), unit("002-中学", "示例中学", "12.345").toString(), "--role", "school"), err.toString());
            assertEquals("已加入 001 示例小学%n已加入 002 示例中学%n".formatted(), out.toString());
            assertEquals(2, run("unit", "add", keeper, first.toString(), "--role", "school"));
            assertEquals("数据库里已有编码为 001 的单位。没有改动。%n".formatted(), err.toString());

            String bureau = cluster.keeper("bureau").url() + "?user=bureau";
            assertEquals(0, run("unit", "list", bureau), err.toString());
            assertEquals("001\t示例小学\t2024%n002\t示例中学\t2024%n共 2 个单位%n".formatted(), out.toString());
            assertEquals(0, run("show", bureau, "公开03", "--json"), err.toString());
            assertEquals("42.35", new ObjectMapper().readTree(out.toString()).get("rows").get(0).get("cells").get("1").asText());
            assertEquals(0, run("show", bureau, "公开01", "--json"), err.toString());
            assertTrue(out.toString().contains("42.35"), out.toString());
            assertEquals(0, run("show", bureau, "公开03", "--by-unit", "--json"), err.toString());
            JsonNode row = new ObjectMapper().readTree(out.toString()).get("rows").get(0);
            assertEquals("[{\"code\":\"001\",\"name\":\"示例小学\",\"cells\":{\"1\":\"30.00\",\"2\":\"30.00\"}},"
                + "{\"code\":\"002\",\"name\":\"示例中学\",\"cells\":{\"1\":\"12.35\",\"2\":\"12.35\"}}]", row.get("units").toString());
            assertTrue(!row.has("gap"), row::toString);
            assertEquals(2, run("set", bureau, "公开03", "2050202", "2", "1"));
            assertEquals("这个命令只用于账文件，不能用于数据库“%s”。没有改动。%n".formatted(cluster.keeper("bureau").url()), err.toString());
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid() {
        assertEquals(2, run("unit", "list", "jdbc:postgresql://127.0.0.1:1/none?user=a"));
        assertEquals("连不上数据库 jdbc:postgresql://127.0.0.1:1/none，或连接中断了；刚才没有得到确认的改动请重新打开后核对，以前保存的都还在。请检查网络和服务器，然后再试。%n".formatted(),
            err.toString());
    }
}
