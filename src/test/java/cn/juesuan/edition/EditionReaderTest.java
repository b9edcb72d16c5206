package cn.juesuan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.edition.data.EditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTest {
    @ParameterizedTest
    @CsvSource({"2022, shandong-2023", "2023, shandong-2023", "2024, shandong-2024", "2026, shandong-2024"})
    void takesTheNewestEditionMadeForTheYear(int year, String name) {
        assertEquals(name, new Editions().forYear(year).name());
    }

    @Test
    void editionsBelongToAPlace() {
        assertEquals(List.of("山东省", "上海市"), new Editions().places());
        assertEquals("shanghai-2024", new Editions().of("上海市", 2024).name());
        assertEquals("shandong-2023", new Editions().of("山东省", 2023).name());
        assertEquals("没有“云南省”的版本，现有：山东省、上海市", assertThrows(EditionException.class, () -> new Editions().of("云南省", 2024)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2024, ''", "2025, 2025 年度还没有单独的表样，先用“上海市 2024 年度”的表样；有了新的可以再换"})
    void aYearWithoutFormsOfItsOwnIsTold(int year, String told) {
        assertEquals(told, new Editions().of("上海市", year).standsInFor(year).orElse(""));
    }

    @Test
    void findsAnEditionByTitle() {
        assertEquals("shandong-2023", new Editions().named("山东省2023年度").name());
    }

    @Test
    void anUnknownEditionIsNamed() {
        assertEquals("没有“上海”这个版本，现有：shandong-2023、shandong-2024、shanghai-2024",
            assertThrows(EditionException.class, () -> new Editions().named("上海")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shandong-2024/form-05.yaml | 末级科目 栏1 = 栏2 + 栏3 | 末级科目 栏1 = 栏2 ＊ 栏3 | shandong-2024/form-05.yaml 第25行：不认识“＊”
        shandong-2024/form-05.yaml | 末级科目 栏1 = 栏2 + 栏3 | 末级科目 栏1 = 栏2 + 栏9 | shandong-2024/form-05.yaml 第25行：公开05没有栏9
        shandong-2024/form-05.yaml | 公开05 末级科目 栏1 =    | 公开5 末级科目 栏1 =     | shandong-2024/form-05.yaml 第25行：不认识“公开5”
        shandong-2024/form-05.yaml | 方向: 纵向              | 方向: 竖向               | shandong-2024/form-05.yaml 第4行：方向应是“横向”或“纵向”
        shandong-2024/form-05.yaml | 表名:                  | 表明:                    | shandong-2024/form-05.yaml 第2行：不认识“表明”，这里只能写：公式、列、方向、无数据、注、科目行、行、表、表号、表名、表头、表尾
        shandong-2024/form-05.yaml | {文: 本年支出, 跨列: 3} | {文: 本年支出, 跨列: 2}   | shandong-2024/form-05.yaml 第14行：表头第 1 行占 4 列，应占 5 列
        shandong-2024/form-01.yaml | 27行 + 28行 + 29行     | 27行 + 28行 + 99行       | shandong-2024/form-01.yaml 第76行：公开01没有“99”这一行
        shandong-2024/form-01.yaml | {行次: 2, 项目: 二      | {行次: 1, 项目: 二        | shandong-2024/form-01.yaml 第23行：行“1”写了两次
        shandong-2024/rules.yaml   | 公开01 31行 栏1 = 公开01 62行 栏2, 强度: 错误 | 公开01 31行 栏1 = 公开01 62行 栏2, 强度: 警告 | shandong-2024/rules.yaml 第5行：强度应是“错误”或“提示”
        shandong-2024/subjects.tsv | 一般公共服务支出        |                         | shandong-2024/subjects.tsv 第4行：应是“科目编码<制表符>科目名称”
        shandong-2024/edition.yaml | 零值: 空白              | 零值: 不印               | shandong-2024/edition.yaml 第5行：零值应是“0.00”“空白”或“照录”
        """)
    void reportsAMistakeWithFileAndLine(String file, String right, String wrong, String message) {
        EditionReader reader = new EditionReader(path -> text(path).map(text -> path.equals(file)
            ? text.replace(right, Optional.ofNullable(wrong).orElse("")) : text));
        assertEquals(message, assertThrows(EditionException.class, () -> reader.read("shandong-2024")).getMessage());
    }

    private static Optional<String> text(String path) {
        try (InputStream stream = EditionReaderTest.class.getResourceAsStream("/edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
