package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of units on the cover, twelve characters a line. */
class CoverLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        示例区公共服务中心                       | 示例区公共服务中心
        济宁市兖州区人民政府办公室               | 济宁市兖州区/人民政府办公室
        枣庄市台儿庄区人民政府办公室             | 枣庄市台儿庄区/人民政府办公室
        示例县市场监督管理局执法大队             | 示例县市场监督管理局/执法大队
        示例区综合行政执法局（本级）             | 示例区综合行政执法局/（本级）
        中国共产党示例市示例区委员会党校         | 中国共产党示例市/示例区委员会党校
        示例省示例市示例区示例街道办事处社区卫生服务中心 | 示例省示例市示例区/示例街道办事处/社区卫生服务中心
        """)
    void breaksWhereOneWould(String name, String lines) {
        assertEquals(lines, String.join("/", new CoverLines(12).lines(name).toList()));
    }

    @Test
    void noLineIsTooLongAndNoCharacterStandsAlone() {
        String letters = "某某县某某局某某某中心某某某某某办公室某某某某某某某某";
        for (int length = 1; length < letters.length(); length++) {
            List<String> lines = new CoverLines(12).lines(letters.substring(0, length)).toList();
            assertEquals(letters.substring(0, length), String.join("", lines));
            assertTrue(lines.stream().allMatch(line -> line.length() <= 12 && (line.length() > 1 || lines.size() == 1)), lines.toString());
        }
    }
}
