package cn.juesuan.cli;

import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.audit.Standing;
import cn.juesuan.audit.Standings;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.PlaceNames;
import cn.juesuan.review.Review;
import cn.juesuan.review.RuleWords;
import cn.juesuan.workbench.checking.ReviewFiles;
import cn.juesuan.workbench.delivery.Typesetting;
import cn.juesuan.workbench.department.DepartmentFindings;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** juesuan audit: what the rules find. Exit code 1 when there are errors. */
@CommandLine.Command(name = "audit", description = "审核：列出错误、提示和尾差。有错误时退出码为 1。")
final class AuditCommand extends AccountCommand {
    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @CommandLine.Option(names = "--word", paramLabel = "文件.docx", description = "另写成审核意见（Word）。")
    private Optional<Path> word;

    @Override
    int run(OpenAccount open) {
        List<Finding> findings = Stream.of(new Rules().check(open.session().calculation()), new DepartmentFindings(open.session()).list(),
            open.report().findings()).flatMap(List::stream)
            .sorted(Comparator.comparing(Finding::strength)).toList();
        Standing standing = new Standings(open.session().calculation(), new EvaluationSheets(open.session()).scores(), findings).whole();
        word.ifPresent(target -> new ReviewFiles(Typesetting.ofThisComputer()).paper(Review.of(open.session().account().profile(), RuleWords.of(open.session().edition()), findings, standing.missing()), target));
        if (json) {
            out().println(Json.text(json(findings)));
        } else {
            findings.forEach(finding -> out().printf("%s\t%s\t%s%n", finding.strength().caption(), finding.rule(), finding.message()));
            standing.missing().forEach(missing -> out().printf("%s\t\t%s%n", Standing.State.INCOMPLETE.caption(), missing.text()));
            out().println(standing.state().caption() + "：" + Stream.of(Strength.values()).map(strength -> count(findings, strength) + " " + strength.caption())
                .collect(Collectors.joining("，"))
                + (standing.missing().isEmpty() ? "" : "，%d 处未录全".formatted(standing.missing().size())));
        }
        return count(findings, Strength.ERROR) > 0 ? CommandLineProgram.FOUND_ERRORS : CommandLineProgram.DONE;
    }

    private static long count(List<Finding> findings, Strength strength) {
        return findings.stream().filter(finding -> finding.strength() == strength).count();
    }

    private static ArrayNode json(List<Finding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> add(list.addObject(), finding));
        return list;
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule()).put("strength", finding.strength().caption());
        ArrayNode places = node.putArray("places");
        finding.places().forEach(place -> places.add(PlaceNames.of(place)));
        node.put("expected", finding.expectedText().orElse(null)).put("found", finding.foundText().orElse(null)).put("difference", finding.differenceText().orElse(null))
            .put("message", finding.message());
    }
}
