package cn.juesuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.edition.Editions;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.CheckBooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every rule with a report that breaks it, one that almost does, and the whole message: check/rules.txt. */
class PublishedRulesTest {
    @Test
    void theRulesSayWhatTheExamplesExpect() throws IOException {
        assertEquals(text(), told());
    }

    /** The examples with what the rules say of them now. */
    static String told() throws IOException {
        StringBuilder told = new StringBuilder();
        List<String> open = new ArrayList<>();
        String rule = "";
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                told.append(line).append('\n');
            } else if (!line.startsWith(" ")) {
                rule = line;
                told.append(line).append('\n');
            } else if (!line.startsWith("      ")) {
                open.add(line.strip());
                told.append(line).append('\n');
            } else if (!open.isEmpty()) {
                String number = rule;
                List<String> findings = findings(open).stream().filter(finding -> finding.startsWith(number + "\t")).map(finding -> finding.substring(number.length() + 1)).toList();
                (findings.isEmpty() ? List.of("无") : findings).forEach(finding -> told.append("      ").append(finding).append('\n'));
                open.clear();
            }
        }
        return told.toString();
    }

    private static List<String> findings(List<String> lines) {
        ExampleReport report = new ExampleReport();
        lines.forEach(report::take);
        return report.findings();
    }

    @Test
    void everyRuleHasAnExampleThatBreaksItAndOneThatKeepsIt() throws IOException {
        Map<String, List<String>> said = new LinkedHashMap<>();
        String rule = "";
        for (String line : text().lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
            if (!line.startsWith(" ")) {
                rule = line;
                said.put(rule, new ArrayList<>());
            } else if (line.startsWith("      ")) {
                said.get(rule).add(line.strip());
            }
        }
        assertEquals(new TreeSet<>(ExampleReport.BOOK.rules().keySet()), new TreeSet<>(said.keySet()));
        assertEquals(List.of(), said.entrySet().stream().filter(entry -> !entry.getValue().contains("无") || entry.getValue().stream().allMatch("无"::equals)).map(Map.Entry::getKey)
            .toList());
    }

    /** A cell that an edition lacks is left out; in those that come with the program a slip of the pen would be, too. */
    @Test
    void theCellsOfTheBookAreThereInEveryEdition() {
        Editions editions = new Editions();
        Set<String> fewest = new TreeSet<>();
        editions.names().forEach(name -> fewest.add(cells(CheckBooks.of(editions.named(name).forms(), editions.named(name).checkCells()))));
        assertEquals(Set.of("56"), fewest);
    }

    private static String cells(CheckBook book) {
        return Long.toString(book.cells().size() + book.sentences().stream().mapToLong(each -> each.cells().values().stream().mapToLong(cells -> cells.cells().size()).sum()).sum());
    }

    @Test
    void anEmptyReportHasNoFindings() {
        assertEquals(List.of(), new ExampleReport().findings());
    }

    private static String text() throws IOException {
        try (InputStream stream = PublishedRulesTest.class.getResourceAsStream("/check/rules.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
