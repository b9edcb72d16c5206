package cn.juesuan.edition.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.edition.Edition;
import cn.juesuan.edition.EditionReader;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.edition.table.FormBody;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.edition.table.HeadCell;
import cn.juesuan.edition.table.LayoutColumn;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.edition.table.Tie;
import cn.juesuan.edition.wording.NarrativeSection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A city whose forms are the province's but for what it leaves out. */
class TakenAwayTest {
    private static final String CITY = """
        名称: 某市 2024 年度
        起始年度: 2024
        沿用: shandong-2024
        去掉:
        """;

    @Test
    void aSectionOfTheTextIsLeftOut() {
        List<String> province = sections(new Editions().named("shandong-2024"));
        assertTrue(province.contains("十三"));
        List<String> city = sections(city("- 说明/十三"));
        assertFalse(city.contains("十三"));
        assertEquals(province.size() - 1, city.size());
    }

    @Test
    void aGroupOfFieldsAndASingleFieldAreLeftOut() {
        Edition city = city("- 补充资料/封面/财务负责人\n- 核对/补充-小微企业");
        List<String> keys = city.report().groups().stream().flatMap(group -> group.fields().stream()).map(SupplementField::key).toList();
        assertFalse(keys.contains("封面/财务负责人"));
        assertTrue(keys.contains("封面/填表人"));
        assertFalse(city.report().checks().stream().anyMatch(check -> check.id().equals("补充-小微企业")));
    }

    @Test
    void aRowOfATableIsLeftOut() {
        FormBody.Fixed province = (FormBody.Fixed) new Editions().named("shandong-2024").form("公开06").orElseThrow().body();
        FormBody.Fixed city = (FormBody.Fixed) city("- 公开06/39999\n- 可选行/公开06/39999").form("公开06").orElseThrow().body();
        assertTrue(keys(province).contains("39999"));
        assertFalse(keys(city).contains("39999"));
        assertTrue(keys(city).contains("39910"));
    }

    @Test
    void aColumnOfATableIsLeftOutOfItsHeadToo() {
        FormDefinition form = city("- 公开03/栏6\n- 内部往来/上级补助", Map.of("form-03.yaml", """
            公式:
              - 公开03 上级科目 = 合计(下级科目)
              - 公开03 合计 = 合计(各类科目)
              - 公开03 末级科目 栏1 = 合计(栏2..5)
            """, "rules.yaml", """
            - {编号: 公开03-横向, 关系: 公开03 上级科目 栏1 = 合计(栏2..5), 强度: 错误, 说明: 本年支出合计应等于各项支出之和}
            - {编号: 公开03-合计横向, 关系: 公开03 合计 栏1 = 合计(栏2..5), 强度: 错误, 说明: 本年支出合计应等于各项支出之和}
            """, "narrative.yaml", """
            列表:
              支出种类:
                数: {上年: "补充 上年/支出/{名称}"}
                行:
                - {名称: 基本支出, 数: {金额: 公开03 合计 栏2}}
                - {名称: 项目支出, 数: {金额: 公开03 合计 栏3}}
            """)).form("公开03").orElseThrow();
        assertEquals(List.of(0, 0, 1, 2, 3, 4, 5), form.columns().stream().map(LayoutColumn::figureColumn).toList());
        assertEquals(List.of("项目", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出"), texts(form.head().get(0)));
        assertEquals(List.of("栏次", "1", "2", "3", "4", "5"), texts(form.head().get(2)));
    }

    @Test
    void aRelationIsLeftOutAndAnotherSaidAnew() {
        Edition city = city("- 勾稽/公开01-平衡", Map.of("rules.yaml",
            "- {编号: 05-04-支出合计, 关系: 公开05 合计 栏1 = 公开04 59行 栏3, 强度: 提示, 说明: 本市只作提示}"));
        assertFalse(city.ties().stream().anyMatch(tie -> tie.id().equals("公开01-平衡")));
        Tie anew = city.ties().stream().filter(tie -> tie.id().equals("05-04-支出合计")).findFirst().orElseThrow();
        assertEquals(Strength.NOTICE, anew.strength());
        assertEquals(new Editions().named("shandong-2024").ties().size() - 1, city.ties().size());
    }

    @Test
    void aTableThatOtherTablesNeedCannotSilentlyGo() {
        assertEquals("shandong-2024/form-04.yaml 第73行：不认识“公开05”", mistake("- 公开05"));
    }

    @Test
    void whatTheOthersDoNotHaveCannotBeTakenAway() {
        assertEquals("city/edition.yaml 第6行：所沿用的版本里没有“说明/十四”，不能去掉", mistake("- 说明/十三\n- 说明/十四"));
    }

    @Test
    void whatATextStillNamesCannotBeTakenAway() {
        assertTrue(mistake("- 补充资料/上年/收支总计").endsWith("补充资料中没有“上年/收支总计”这一栏"), mistake("- 补充资料/上年/收支总计"));
    }

    private static String mistake(String takenAway) {
        return assertThrows(EditionException.class, () -> city(takenAway)).getMessage();
    }

    private static Edition city(String takenAway) {
        return city(takenAway, Map.of());
    }

    private static Edition city(String takenAway, Map<String, String> own) {
        return new EditionReader(path -> path.equals("city/edition.yaml") ? Optional.of(CITY + takenAway)
            : path.startsWith("city/") ? Optional.ofNullable(own.get(path.substring("city/".length()))) : resource(path)).read("city");
    }

    private static List<String> sections(Edition edition) {
        return edition.report().sections().stream().map(NarrativeSection::number).toList();
    }

    private static List<String> keys(FormBody.Fixed body) {
        return body.blocks().values().stream().flatMap(List::stream).map(FormRow::key).toList();
    }

    private static List<String> texts(List<HeadCell> line) {
        return line.stream().map(HeadCell::text).toList();
    }

    private static Optional<String> resource(String path) {
        try (InputStream stream = TakenAwayTest.class.getResourceAsStream("/edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
