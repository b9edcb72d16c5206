package cn.juesuan.check;

import cn.juesuan.account.EvaluationRow;
import cn.juesuan.check.text.BareText;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores and weights that an evaluation report tells in words, or in a table of its classes, are those of its score table. */
final class EvaluationScoreRule implements PublishedRule {
    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        EvaluationReport.in(report).forEach(each -> each.detailed().ifPresent(table -> {
            EvaluationScores scores = scores(report, table);
            each.statements().forEach(statement -> text(report, statement, scores, found));
            each.classes().forEach(other -> classes(report, table, other, found));
        }));
        told(report, found);
        return found.stream();
    }

    private static EvaluationScores scores(Published report, ScoreTable table) {
        return new EvaluationScores(report.figures().edition().evaluation(), table.evaluation());
    }

    private static void text(Published report, Statement statement, EvaluationScores scores, List<PublishedFinding> found) {
        if (statement.is("报告总分")) {
            compare(report, "评价-正文得分", statement, "得分", "总分", scores.total().score(), found);
        } else if (statement.is("报告类得分")) {
            String name = statement.word("类").orElse("");
            Optional.ofNullable(scores.byClass().get(name)).ifPresent(sum -> {
                compare(report, "评价-正文分值", statement, "分值", name + "的分值", sum.weight(), found);
                compare(report, "评价-正文得分", statement, "得分", name + "的得分", sum.score(), found);
            });
        } else if (statement.is("报告二级分值")) {
            String name = statement.word("二级").orElse("");
            List<EvaluationRow> rows = scores.evaluation().rows().stream().filter(row -> level(row.level2()).equals(name)).toList();
            List<BigDecimal> weights = rows.stream().flatMap(row -> Mark.read(row.weight()).stream()).toList();
            if (!weights.isEmpty()) {
                compare(report, "评价-正文分值", statement, "分值", name + "的分值", weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add), found);
            }
        }
    }

    private static String level(String printed) {
        return BareText.of(printed).replaceFirst("（.*$", "");
    }

    private static void compare(Published report, String rule, Statement statement, String figure, String what, BigDecimal expected, List<PublishedFinding> found) {
        Optional<TextFigure> said = statement.figure(figure);
        if (said.isPresent() && said.get().value().compareTo(expected) != 0) {
            found.add(Verdict.of(report, rule, statement).numbers(expected, said.get().value(), "%s“%s”，%s是 %s，得分表为 %s，相差 %s。请核对。".formatted(statement.is("评价得分") ? "说明" : "评价报告", statement.quote().replace("“", "").replace("”", ""), what,
                said.get().printed(), Numbers.text(expected), Numbers.text(said.get().value().subtract(expected)))));
        }
    }

    /** One finding a table: all classes that differ. */
    private static void classes(Published report, ScoreTable detailed, ScoreTable other, List<PublishedFinding> found) {
        Map<String, EvaluationScores.Sum> right = scores(report, detailed).byClass();
        Map<String, EvaluationScores.Sum> printed = scores(report, other).byClass();
        List<String> differ = printed.keySet().stream().filter(right::containsKey).filter(name -> printed.get(name).score().compareTo(right.get(name).score()) != 0).toList();
        if (!differ.isEmpty()) {
            found.add(Verdict.of(report.book(), "评价-正文得分", "附件", other.spot(), detailed.spot()).words(words(differ, right), words(differ, printed),
                "评价报告的结果表写%s，得分表各行合计为%s，两处不一致。请核对。".formatted(words(differ, printed), words(differ, right))));
        }
    }

    private static String words(List<String> names, Map<String, EvaluationScores.Sum> sums) {
        return names.stream().map(name -> name + Numbers.text(sums.get(name).score())).collect(Collectors.joining("、"));
    }

    /** What 十三 says a project was given. */
    private static void told(Published report, List<PublishedFinding> found) {
        List<ScoreTable> tables = report.scores().stream().filter(table -> !table.classOnly()).toList();
        List<Statement> told = report.all("评价得分").toList();
        told.forEach(statement -> {
            String name = statement.word("项目").orElse("");
            Optional<ScoreTable> table = tables.size() == 1 && told.size() == 1 ? Optional.of(tables.get(0))
                : tables.stream().filter(each -> ProjectName.alike(each.project(), name)).reduce((one, next) -> ProjectName.likeness(one.project(), name) >= ProjectName.likeness(next.project(), name) ? one : next);
            table.ifPresent(each -> compare(report, "评价-说明得分", statement, "得分", "评价得分", scores(report, each).total().score(), found));
        });
    }
}
