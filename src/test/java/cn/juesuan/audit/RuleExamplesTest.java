package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.TableAccount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.Tie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every relation of every edition, and every other rule about tables, by example: audit/table-rules.txt fills in an account step by step and
 * says in whole sentences what the rule finds after each. A relation without an example is an error.
 */
class RuleExamplesTest {
    static final List<String> editions = List.of("shandong-2023", "shandong-2024", "shanghai-2024");
    /** Rules about tables that no edition writes. */
    private static final List<String> STANDING = List.of("金额-不能识别", "金额-负数", "合计-不符", "合计-尾差", "合计-无明细", "科目-名称", "科目-未知");
    private static final String NOTHING = "无";
    private static final Map<String, List<String>> EXAMPLES = examples("table-rules.txt");
    /** Of the place whose tables are others. */
    private static final Map<String, List<String>> SHANGHAI = examples("table-rules-shanghai.txt");

    @ParameterizedTest
    @FieldSource("editions")
    void everyRuleFindsWhatItsExampleSays(String edition) {
        assertEquals(text(of(edition)), text(of(edition).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            example -> replayed(edition, example.getKey(), example.getValue()), (one, other) -> one, LinkedHashMap::new))));
    }

    @ParameterizedTest
    @FieldSource("editions")
    void everyRuleHasAnExampleThatBreaksItAndOneThatKeepsIt(String edition) {
        List<String> rules = Stream.concat(new Editions().named(edition).ties().stream().map(Tie::id), STANDING.stream()).toList();
        assertEquals(new TreeSet<>(rules), new TreeSet<>(of(edition).keySet()));
        assertEquals(List.of(), of(edition).entrySet().stream().filter(example -> !example.getValue().contains("      " + NOTHING)
            || example.getValue().stream().noneMatch(line -> isFinding(line) && !line.strip().equals(NOTHING))).map(Map.Entry::getKey).toList());
    }

    @ParameterizedTest
    @FieldSource("editions")
    void anEmptyAccountIsSilent(String edition) {
        assertEquals(List.of(), new Rules().check(TableAccount.of(edition).calculation()));
    }

    /** What is marked at a cell while typing is what the whole audit finds there. */
    @ParameterizedTest
    @FieldSource("editions")
    void aFindingIsFoundAtEveryCellItTouches(String edition) {
        of(edition).forEach((rule, lines) -> {
            TableAccount account = TableAccount.of(edition);
            lines.stream().filter(line -> !isFinding(line)).forEach(line -> change(account, line.strip()));
            List<Finding> all = new Rules().check(account.calculation());
            Stream<CellAddress> cells = Stream.concat(all.stream().flatMap(finding -> finding.places().stream()).map(CellAddress.class::cast),
                account.calculation().cells());
            cells.distinct().forEach(cell -> assertEquals(messages(all.stream().filter(finding -> finding.places().contains(cell))),
                messages(new Rules().at(account.calculation(), cell).stream()), () -> rule + " " + cell));
        });
    }

    private static Map<String, List<String>> of(String edition) {
        return edition.startsWith("shanghai") ? SHANGHAI : EXAMPLES;
    }

    private static List<String> messages(Stream<Finding> findings) {
        return findings.map(RuleExamplesTest::sentence).sorted(Comparator.naturalOrder()).toList();
    }

    private static String sentence(Finding finding) {
        return finding.strength().caption() + "：" + finding.message();
    }

    /** The example once more, with what the rule really finds. */
    private static List<String> replayed(String edition, String rule, List<String> lines) {
        TableAccount account = TableAccount.of(edition);
        List<String> replayed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isFinding(lines.get(i))) {
                continue;
            }
            change(account, lines.get(i).strip());
            replayed.add(lines.get(i));
            if (i + 1 == lines.size() || isFinding(lines.get(i + 1))) {
                replayed.addAll(found(account, rule));
            }
        }
        return replayed;
    }

    private static List<String> found(TableAccount account, String rule) {
        List<String> found = new Rules().check(account.calculation()).stream().filter(finding -> finding.rule().equals(rule))
            .map(finding -> "      " + sentence(finding)).toList();
        return found.isEmpty() ? List.of("      " + NOTHING) : found;
    }

    /** 公开03 2010301 栏2 = 761.17 types a figure, 公开03 科目 2010301 = 行政运行 adds or renames a subject. */
    private static void change(TableAccount account, String line) {
        String[] sides = line.split(" =", 2);
        String[] left = sides[0].split(" ");
        if (left[1].equals("科目")) {
            account.subject(left[0], left[2], sides[1].strip());
        } else {
            account.enter(sides[0], sides[1].strip());
        }
    }

    private static boolean isFinding(String line) {
        return line.startsWith("      ");
    }

    private static Map<String, List<String>> examples(String file) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.startsWith(" ")) {
                current = new ArrayList<>();
                assertTrue(examples.put(line, current) == null, line);
            } else {
                current.add(line);
            }
        }
        return examples;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = RuleExamplesTest.class.getResourceAsStream("/audit/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Map<String, List<String>> examples) {
        return examples.entrySet().stream().map(example -> example.getKey() + "\n" + String.join("\n", example.getValue())).collect(Collectors.joining("\n"));
    }
}
