package cn.juesuan.check;

import cn.juesuan.check.text.PublishedText;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A department evaluation report among the attachments: what stands between two self-evaluation sheets and holds a score table or speaks of scores.
 *
 * @param detailed its score table, if it was read
 * @param classes  the tables that repeat the classes only
 */
record EvaluationReport(Optional<ScoreTable> detailed, List<ScoreTable> classes, List<Statement> statements, List<TextParagraph> paragraphs) {
    static List<EvaluationReport> in(Published report) {
        List<EvaluationReport> reports = new ArrayList<>();
        IntStream.rangeClosed(0, report.sheetTables().size()).forEach(segment -> {
            List<ScoreTable> tables = report.scores().stream().filter(table -> segment(report, table.table() - 1) == segment).toList();
            List<Statement> statements = report.statements().stream().filter(each -> each.section().equals(PublishedText.APPENDIX))
                .filter(each -> segment(report, each.paragraph().tables()) == segment).toList();
            List<TextParagraph> paragraphs = report.text().section(PublishedText.APPENDIX).paragraphs().stream()
                .filter(each -> segment(report, each.tables()) == segment).toList();
            List<ScoreTable> detailed = tables.stream().filter(table -> !table.classOnly()).toList();
            if (detailed.size() > 1) {
                several(detailed, tables, statements, paragraphs).forEach(reports::add);
            } else if (!tables.isEmpty() || !statements.isEmpty()) {
                reports.add(new EvaluationReport(detailed.stream().findFirst(), tables.stream().filter(ScoreTable::classOnly).toList(),
                    statements, paragraphs));
            }
        });
        return reports;
    }

    /** Reports one behind another: to each belongs what stands before its table. */
    private static List<EvaluationReport> several(List<ScoreTable> detailed, List<ScoreTable> tables, List<Statement> statements, List<TextParagraph> paragraphs) {
        List<EvaluationReport> reports = new ArrayList<>();
        for (int i = 0; i < detailed.size(); i++) {
            int from = i == 0 ? 0 : detailed.get(i - 1).table();
            int to = detailed.get(i).table();
            reports.add(new EvaluationReport(Optional.of(detailed.get(i)), tables.stream().filter(table -> table.classOnly() && table.table() > from && table.table() < to).toList(),
                statements.stream().filter(each -> each.paragraph().tables() >= from && each.paragraph().tables() < to).toList(),
                paragraphs.stream().filter(each -> each.tables() >= from && each.tables() < to).toList()));
        }
        return reports;
    }

    /** How many sheets stand before what has so many tables before it. */
    private static int segment(Published report, int tables) {
        return (int) report.sheetTables().stream().filter(sheet -> sheet <= tables).count();
    }
}
