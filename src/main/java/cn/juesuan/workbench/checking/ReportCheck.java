package cn.juesuan.workbench.checking;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.UserFailure;
import cn.juesuan.check.ListedProject;
import cn.juesuan.check.Published;
import cn.juesuan.check.PublishedRules;
import cn.juesuan.check.ScoreTable;
import cn.juesuan.check.text.PublishedText;
import cn.juesuan.check.text.SentenceReading;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.CheckBooks;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.evaluation.EvaluationRead;
import cn.juesuan.intake.pdf.PdfReport;
import cn.juesuan.intake.source.IntakeException;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.review.RuleWords;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.exchange.PublishedReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads a finished report and checks it; needs no account. May be used by several threads at once. */
public final class ReportCheck {

    private final Editions editions = UserEditions.all();
    private final Map<String, CheckBook> books = new ConcurrentHashMap<>();
    private final Map<String, RuleWords> words = new ConcurrentHashMap<>();

    /** @throws UserFailure when the file cannot be read, or is no final account; the message says what was recognised in it */
    public CheckedReport check(Path file) {
        return check(PdfReport.is(file) ? PdfReport.read(file) : SourceFile.document(file));
    }

    /** @throws UserFailure when it is no final account */
    public CheckedReport check(SourceDocument document) {
        List<String> places = book(editions.names().get(0)).places();
        PublishedReading.Read read = read(document, places);
        CheckBook book = book(read.edition().name());
        PublishedText text = PublishedReading.text(book, document);
        SentenceReading sentences = new SentenceReading(book, text);
        if (read.tables().isEmpty() && sentences.statements().isEmpty() && read.evaluations().isEmpty()) {
            throw new UserFailure(nothing(document));
        }
        Published report = published(read, book, text, sentences);
        return new CheckedReport(document.file(), read.figures().account().profile(), recognised(read, text, sentences), unread(read, sentences), PublishedRules.check(report),
            words.computeIfAbsent(read.edition().name(), name -> RuleWords.of(read.edition(), book)), document.anchors());
    }

    private PublishedReading.Read read(SourceDocument document, List<String> places) {
        try {
            return new PublishedReading(editions, places).read(document);
        } catch (IntakeException twice) {
            List<String> units = PublishedReading.units(document);
            throw units.size() < 2 ? twice : new UserFailure("“%s”里像是有 %d 份报告（%s），同一张表有几份。请分成几个文件，分别审查。".formatted(document.file(), units.size(),
                String.join("、", units)));
        }
    }

    private CheckBook book(String edition) {
        return books.computeIfAbsent(edition, name -> CheckBooks.of(editions.named(name).forms(), editions.named(name).checkCells()));
    }

    private static Published published(PublishedReading.Read read, CheckBook book, PublishedText text, SentenceReading sentences) {
        Places places = new Places(read.document());
        List<EvaluationSheet> sheets = read.figures().account().sheets();
        List<ScoreTable> scores = new ArrayList<>();
        read.evaluations().evaluations().forEach(table -> scores.add(score(places, table, false)));
        read.evaluations().classTables().forEach(table -> scores.add(score(places, table, true)));
        return new Published(book, read.figures(), read.tables().stream().map(TableRead::form).collect(Collectors.toSet()), read.stated(),
            read.origins().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> places.spot(entry.getValue()))), text, sentences.statements(),
            read.evaluations().listed().stream().map(line -> new ListedProject(line.project(), line.score(), line.grade(), places.spot(line.place()))).toList(), scores,
            sheets.stream().map(sheet -> places.spot(sheet.origin().text())).toList(),
            read.evaluations().sheets().stream().flatMap(sheet -> sheet.sources().stream()).map(places::table).sorted().toList(), read.origins().keySet().stream().anyMatch(cell -> cell.form().equals(book.economic().form()) && book.economic().holds(cell.row())) ? Map.of()
                : EconomicSubjects.in(read.document().sheets()), doubtful(read), List.of()).withSlips();
    }

    /** Tables of another place's form, those that are not ruled, and those of which a column is missing. */
    private static Set<String> doubtful(PublishedReading.Read read) {
        Places places = new Places(read.document());
        return read.tables().stream().filter(table -> !read.hasOwnForm() || table.sources().stream().anyMatch(source -> read.document().unruled().contains(places.table(source)))
            || !columns(read, table.form()).containsAll(read.edition().form(table.form()).orElseThrow().figureColumns()))
            .map(TableRead::form).collect(Collectors.toSet());
    }

    private static Set<Integer> columns(PublishedReading.Read read, String form) {
        return read.origins().keySet().stream().filter(cell -> cell.form().equals(form)).map(CellAddress::column).collect(Collectors.toSet());
    }

    private static ScoreTable score(Places places, EvaluationRead table, boolean classOnly) {
        return new ScoreTable(table.evaluation(), table.project(), places.table(table.source()), classOnly, places.spot(table.evaluation().origin().text()));
    }

    private static List<String> recognised(PublishedReading.Read read, PublishedText text, SentenceReading sentences) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %d 年度%s决算，按“%s”的表样读".formatted(name(read), read.figures().account().profile().year(), read.figures().account().profile().kind().caption(),
            read.edition().title()));
        read.place().filter(place -> !read.hasOwnForm()).ifPresent(place -> lines.add("报告是%s的，程序没有它的表样：按栏目和句子能认出的才读、才查".formatted(place)));
        lines.add("决算表 %d 张（%s），自评表 %d 张，汇总表 %d 张，得分表 %d 张".formatted(read.tables().size(),
            read.tables().stream().map(TableRead::form).collect(Collectors.joining("、")), read.evaluations().sheets().size(), read.evaluations().summaries().size(),
            read.evaluations().evaluations().size()));
        lines.add("说明认出 %d 句".formatted(sentences.statements().size()) + (text.numbers().stream().anyMatch(number -> number.equals("一")) ? "" : "；没有找到情况说明"));
        return lines;
    }

    private static String name(PublishedReading.Read read) {
        return Optional.of(read.figures().account().profile().name()).filter(name -> !name.isBlank()).orElse("（没有认出单位名称）");
    }

    private static List<String> unread(PublishedReading.Read read, SentenceReading sentences) {
        List<String> lines = new ArrayList<>(read.document().unread());
        if (!read.document().unruled().isEmpty()) {
            lines.add("第%s个表格没有画线，各数属于哪一栏按位置读，其中的不符只作提示".formatted(read.document().unruled().stream().map(String::valueOf).collect(Collectors.joining("、"))));
        }
        lines.addAll(read.notes());
        sentences.unread().forEach(paragraph -> lines.add("%s：没有认出的句子“%s”".formatted(paragraph.spot(0).text(), shortened(paragraph.text()))));
        return lines;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static String nothing(SourceDocument document) {
        String what = "“%s”不是能认出的决算报告：有 %d 段文字、%d 张表，其中没有决算公开表、情况说明的句子或绩效自评表。".formatted(document.file(), document.lines().size(), document.sheets().size());
        return what + (document.unread().isEmpty() ? "请确认选对了文件。" : String.join("；", document.unread()) + "。");
    }
}
