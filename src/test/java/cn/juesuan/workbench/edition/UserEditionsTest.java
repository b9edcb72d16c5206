package cn.juesuan.workbench.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city's forms that an accountant wrote: checked, taken in, used like those of the program. */
class UserEditionsTest {
    private static final String CITY = """
        名称: 某市 2025 年度
        起始年度: 2025
        地区: 某市
        沿用: shanghai-2024
        """;

    @TempDir
    private Path folder;

    @Test
    void everyMistakeIsToldWithFileAndLine() throws IOException {
        EditionFolder city = city("某市-2025", CITY);
        write(city, "ties.yaml", """
            - {编号: 03-01-支出合计, 关系: 公开03 合计 栏1 = 公开01 支出总额 栏2, 强度: 错误, 说明: 应相等}
            - {编号: 公开05-横向, 关系: 公开05 上级科目 栏1 = 栏2 + 栏9, 强度: 错误, 说明: 应相等}
            """);
        write(city, "text.yaml", """
            句式:
              比上年:
              - {当: 本年等于上年, 写: 持平}
            """);
        assertEquals(List.of("某市-2025/ties.yaml 第1行：不认识“支出总额”", "某市-2025/ties.yaml 第2行：公开05没有栏9",
            "某市-2025/text.yaml 第3行：“本年等于上年”不是条件，应如“本年 > 上年”“上年 缺”"), new UserEditions(folder).mistakes(city));
    }

    @Test
    void aNumberWrittenTwiceIsAMistake() throws IOException {
        EditionFolder city = city("某市-2025", CITY);
        write(city, "ties.yaml", """
            - {编号: 一, 关系: 公开03 合计 栏1 = 公开01 本年支出合计 栏2, 强度: 错误, 说明: 应相等}
            - {编号: 一, 关系: 公开02 合计 栏1 = 公开01 本年收入合计 栏1, 强度: 错误, 说明: 应相等}
            """);
        assertEquals(List.of("某市-2025/ties.yaml 第2行：“一”写了两次"), new UserEditions(folder).mistakes(city));
    }

    @Test
    void formulasInACircleAreAMistake() throws IOException {
        EditionFolder city = city("某市-2025", CITY);
        write(city, "table-07.yaml", """
            公式:
              - 公开07 1行 栏5 = 栏7 + 栏9
              - 公开07 1行 栏7 = 栏5 - 栏9
            """);
        List<String> mistakes = new UserEditions(folder).mistakes(city);
        assertEquals(1, mistakes.size());
        assertTrue(mistakes.get(0).startsWith("某市-2025/table-07.yaml 第"), mistakes.toString());
    }

    @Test
    void editionsThatBuildOnEachOtherAreAMistake() throws IOException {
        UserEditions editions = new UserEditions(folder.resolve("版本"));
        EditionFolder one = city("甲", CITY.replace("shanghai-2024", "乙"));
        Files.createDirectories(folder.resolve("版本/乙"));
        Files.writeString(folder.resolve("版本/乙/edition.yaml"), CITY.replace("shanghai-2024", "甲"));
        assertEquals(List.of("乙/edition.yaml 第4行：“甲”互相沿用，没有尽头"), editions.mistakes(one));
    }

    @Test
    void aSoundEditionIsTakenInAndChosenByPlaceAndYear() throws IOException {
        UserEditions editions = new UserEditions(folder.resolve("版本"));
        EditionFolder city = city("某市-2025", CITY);
        write(city, "table-05.yaml", "表名: 一般公共预算支出表");
        assertEquals(List.of(), editions.mistakes(city));
        editions.add(city);
        Edition known = editions.editions().of("某市", 2026);
        assertEquals("某市-2025", known.name());
        assertEquals("一般公共预算支出表", known.form("公开05").orElseThrow().title());
        assertEquals(List.of("山东省", "上海市", "某市"), editions.editions().places());
        editions.remove("某市-2025");
        assertEquals(new Editions().names(), editions.editions().names());
    }

    @Test
    void aBrokenOneIsNotTakenInAndKeepsNoOtherFromBeingUsed() throws IOException {
        UserEditions editions = new UserEditions(folder.resolve("版本"));
        EditionFolder city = city("某市-2025", CITY + "零值: 不印\n");
        assertEquals("版本里有 1 处错误，没有加入：%n某市-2025/edition.yaml 第5行：零值应是“0.00”“空白”或“照录”".formatted(),
            assertThrows(UserFailure.class, () -> editions.add(city)).getMessage());
        Files.createDirectories(folder.resolve("版本/坏"));
        Files.writeString(folder.resolve("版本/坏/edition.yaml"), "名称: [", StandardCharsets.UTF_8);
        assertEquals("shandong-2024", editions.editions().forYear(2024).name());
        assertThrows(UserFailure.class, () -> editions.editions().named("坏"));
    }

    @Test
    void aFolderWithoutAnEditionAndOneOfTheProgramsNamesAreRefused() throws IOException {
        assertEquals("“%s”不是版本的文件夹：里面没有 edition.yaml。请选 edition.yaml 所在的文件夹。".formatted(folder),
            assertThrows(UserFailure.class, () -> new EditionFolder(folder)).getMessage());
        EditionFolder city = city("shandong-2024", CITY);
        assertEquals("“shandong-2024”是程序自带的版本，不能替换。请把文件夹改一个名字。",
            assertThrows(UserFailure.class, () -> new UserEditions(folder).add(city)).getMessage());
    }

    private EditionFolder city(String name, String main) throws IOException {
        Path own = folder.resolve("写的").resolve(name);
        Files.createDirectories(own);
        Files.writeString(own.resolve("edition.yaml"), main, StandardCharsets.UTF_8);
        return new EditionFolder(own);
    }

    private void write(EditionFolder city, String file, String text) throws IOException {
        Files.writeString(folder.resolve("写的").resolve(city.name()).resolve(file), text, StandardCharsets.UTF_8);
    }
}
