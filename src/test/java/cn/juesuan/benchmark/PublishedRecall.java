package cn.juesuan.benchmark;

import cn.juesuan.audit.Finding;
import cn.juesuan.check.PublishedFinding;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.checking.CheckedReport;
import cn.juesuan.workbench.checking.ReportCheck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recall and false alarms on published reports that were worked through by hand: folders with report.docx or report.pdf and findings.json, in which each
 * finding has expected, published, verdict and cause.
 */
public final class PublishedRecall {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private PublishedRecall() {
    }

    /** A finding of the audit by hand. */
    private record Known(String where, String rule, String expected, String published, String verdict, String cause) {
        boolean isReal() {
            return verdict.equals("real error");
        }

        /** One mistake: findings with the same cause are one. */
        String mistake() {
            return cause.isEmpty() ? where + " " + rule : cause;
        }

        /** Both values stand in the finding; words count where there are no figures. */
        boolean isFoundBy(Finding finding) {
            String text = finding.message() + " " + finding.expectedText().orElse("") + " " + finding.foundText().orElse("");
            Set<BigDecimal> there = numbers(text);
            Set<BigDecimal> wanted = numbers(expected);
            wanted.addAll(numbers(published));
            Set<String> names = Pattern.compile("“([^“”]{3,})”|《([^》]+)》").matcher(where).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
            boolean named = names.isEmpty() || names.stream().anyMatch(name -> name.length() < 3 || text.contains(name.substring(0, 3)) || text.contains("自评表"));
            if (published.length() > 4 && text.contains(published)) {
                return true;
            }
            return wanted.isEmpty() ? text.contains(published.substring(0, Math.min(8, published.length())).replace("…", "")) || text.contains("无部门评价") && published.contains("无部门评价")
                || text.contains("缺“") && published.equals("缺") : there.containsAll(wanted) && named;
        }

        private static Set<BigDecimal> numbers(String text) {
            return NUMBER.matcher(text).results().map(found -> new BigDecimal(found.group().replace(",", "")).abs().stripTrailingZeros()).collect(Collectors.toCollection(HashSet::new));
        }
    }

    /** @param arguments folders of reports, or one folder that holds them */
    public static void main(String[] arguments) throws IOException {
        ReportCheck check = new ReportCheck();
        List<Path> folders = new ArrayList<>();
        for (String each : arguments) {
            try (Stream<Path> files = Files.walk(Path.of(each), 2)) {
                files.filter(file -> file.endsWith("findings.json")).map(Path::getParent).sorted().forEach(folders::add);
            }
        }
        for (Path folder : folders) {
            for (String name : List.of("report.docx", "report.pdf")) {
                if (Files.exists(folder.resolve(name))) {
                    measure(check, folder, name);
                }
            }
        }
    }

    private static void measure(ReportCheck check, Path folder, String name) throws IOException {
        List<Known> known = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(folder.resolve("findings.json").toFile()).get("findings")) {
            known.add(new Known(text(node, "where"), text(node, "rule"), text(node, "expected"), text(node, "published"), text(node, "verdict"), text(node, "cause")));
        }
        long start = System.nanoTime();
        CheckedReport report = check.check(folder.resolve(name));
        long took = (System.nanoTime() - start) / 1_000_000;
        List<Finding> found = report.findings().stream().map(PublishedFinding::finding).toList();
        List<Known> real = known.stream().filter(Known::isReal).toList();
        Set<String> mistakes = real.stream().map(Known::mistake).collect(Collectors.toSet());
        Set<String> caught = real.stream().filter(each -> found.stream().anyMatch(each::isFoundBy)).map(Known::mistake).collect(Collectors.toSet());
        List<Finding> alarms = found.stream().filter(each -> each.strength() == Strength.ERROR).filter(each -> real.stream().noneMatch(one -> one.isFoundBy(each))).toList();
        System.out.printf("%s %s: %d of %d mistakes found, %d errors told, %d of them false; %d notices, %d rounding; %d ms%n", folder.getFileName(), name, caught.size(),
            mistakes.size(), report.count(Strength.ERROR), alarms.size(), report.count(Strength.NOTICE), report.count(Strength.ROUNDING), took);
        mistakes.stream().filter(each -> !caught.contains(each)).sorted().forEach(each -> System.out.println("  missed: " + each));
        alarms.forEach(each -> System.out.println("  alarm: " + each.message()));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : node.path(field).asText();
    }
}
