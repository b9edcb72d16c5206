package cn.juesuan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.check.CheckBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that can be broken is said in words. */
class RuleWordsTest {
    /** 编号 as the rules of the core have them. */
    private static final Pattern NUMBER = Pattern.compile("\"((?:自评|评价|合计|科目|金额|补充|说明|绩效|汇总|附件|表)-[^\"%]+)\"");

    private static Stream<String> numbers(Path source) {
        try {
            return NUMBER.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void assertSaid(RuleWords words, String room, int atLeast) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/cn/juesuan", room))) {
            List<String> numbers = files.filter(file -> file.toString().endsWith(".java")).flatMap(RuleWordsTest::numbers).distinct().toList();
            assertTrue(numbers.size() >= atLeast, room + " " + numbers);
            assertEquals(List.of(), numbers.stream().filter(number -> words.of(number).isEmpty()).toList(), room);
        }
    }

    @Test
    void noRuleIsWithoutWords() throws IOException {
        Edition edition = new Editions().named("shandong-2024");
        assertSaid(RuleWords.of(edition), "audit", 40);
        assertSaid(RuleWords.of(edition), "workbench/department", 4);
        assertSaid(RuleWords.of(edition, CheckBooks.of(edition.forms(), edition.checkCells())), "check", 30);
    }

    @Test
    void aRelationIsSaidAsTheEditionSaysIt() {
        Edition edition = new Editions().named("shandong-2024");
        edition.ties().forEach(tie -> assertEquals(tie.meaning(), RuleWords.of(edition).of(tie.id())));
        assertEquals("授予小微企业的合同金额不应大于授予中小企业的合同金额", RuleWords.of(edition).of("补充-小微企业"));
        edition.report().publication().forEach(rule -> assertEquals(rule.meaning(), RuleWords.of(edition).of(rule.id())));
        assertEquals("", RuleWords.of(edition).of("没有这条规则"));
    }
}
