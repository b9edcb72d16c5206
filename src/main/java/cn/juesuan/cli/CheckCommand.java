package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.audit.Finding;
import cn.juesuan.check.PublishedFinding;
import cn.juesuan.check.text.Spot;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.PlaceNames;
import cn.juesuan.review.ReviewedFile;
import cn.juesuan.workbench.checking.CheckedReport;
import cn.juesuan.workbench.checking.ManyReports;
import cn.juesuan.workbench.checking.ReportCheck;
import cn.juesuan.workbench.checking.ReviewFiles;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.Typesetting;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** juesuan check: what is wrong in finished reports, without an account. Exit code 1 when there are errors, 2 when a file could not be read. */
@CommandLine.Command(name = "check", description = "审查已经成文的决算报告（.docx、有文字的 .pdf），不需要账。有错误时退出码为 1，有读不了的文件时为 2。")
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Parameters(arity = "1..*", paramLabel = "文件", description = "一个或几个报告；写文件夹时查其中全部 .docx 和 .pdf，一份一行。")
    private List<Path> files;

    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出审核意见。")
    private boolean json;

    @CommandLine.Option(names = "--word", paramLabel = "文件.docx|文件夹", description = "另写成审核意见（Word），可以交回给编报告的人；几份报告时写文件夹，一份报告一个文件。")
    private Optional<Path> word;

    @CommandLine.Option(names = "--comments", paramLabel = "文件.docx|文件夹", description = "另存一份报告（.docx），每处问题写成批注，标在原处；原文件不动。几份报告时写文件夹。")
    private Optional<Path> comments;

    @CommandLine.Option(names = "--summary", paramLabel = "文件.xlsx", description = "几份报告的结果汇总成工作簿；中途停下，再运行一次就接着查。不和上面几项一起用。")
    private Optional<Path> summary;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private int code = CommandLineProgram.DONE;

    @Override
    public Integer call() {
        List<Path> reports = files.stream().flatMap(file -> Files.isDirectory(file) ? ManyReports.in(file).stream() : Stream.of(file)).toList();
        if (reports.isEmpty()) {
            throw new UserFailure("文件夹里没有 .docx 和 .pdf 文件，没有可以审查的。");
        }
        ManyReports many = new ManyReports(new ReportCheck());
        if (summary.isPresent()) {
            if (json || word.isPresent() || comments.isPresent()) {
                throw new UserFailure("--summary 不和 --json、--word、--comments 一起用。请分开运行。");
            }
            Exporting.requireEnding(summary.get(), ".xlsx", "Excel");
            many.summarise(reports, summary.get(), this::tell, all -> new ReviewFiles(Typesetting.ofThisComputer()).summary(all, summary.get()));
            spec.commandLine().getOut().printf("已写：%s%n", summary.get());
            return code;
        }
        Optional<ReviewDelivery> delivery = word.isPresent() || comments.isPresent() ? Optional.of(new ReviewDelivery(word, comments, reports.size() > 1)) : Optional.empty();
        boolean brief = files.stream().anyMatch(Files::isDirectory);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        many.check(reports, outcome -> {
            code = Math.max(code, outcome.report().map(report -> code(report.count(Strength.ERROR))).orElse(CommandLineProgram.FAILED));
            outcome.report().ifPresentOrElse(report -> {
                tell(report, outcome.file(), brief, list);
                delivery.ifPresent(each -> each.deliver(outcome.file(), report).forEach(written -> messages().printf("已写：%s%n", written)));
            }, () -> spec.commandLine().getErr().println(outcome.why()));
        });
        if (json) {
            spec.commandLine().getOut().println(Json.text(list));
        }
        return code;
    }

    private static int code(long errors) {
        return errors > 0 ? CommandLineProgram.FOUND_ERRORS : CommandLineProgram.DONE;
    }

    /** With JSON, only that goes to the output. */
    private PrintWriter messages() {
        return json ? spec.commandLine().getErr() : spec.commandLine().getOut();
    }

    private void tell(ReviewedFile report) {
        code = Math.max(code, report.isRead() ? code(report.count(Strength.ERROR)) : CommandLineProgram.FAILED);
        if (report.isRead()) {
            line(report.file(), report.unit(), report.year(), counts(report::count));
        } else {
            spec.commandLine().getErr().println(report.why());
        }
    }

    private void tell(CheckedReport report, Path file, boolean brief, ArrayNode list) {
        if (json) {
            addAll(list, report, file);
        } else if (brief) {
            line(file.toString(), report.profile().name(), report.profile().year(), counts(report::count));
        } else {
            print(report);
        }
    }

    private void line(String file, String unit, int year, String counts) {
        spec.commandLine().getOut().printf("%s\t%s\t%d\t%s%n", file, unit, year, counts);
        spec.commandLine().getOut().flush();
    }

    private static String counts(ToLongFunction<Strength> count) {
        return Stream.of(Strength.values()).map(strength -> count.applyAsLong(strength) + " " + strength.caption()).collect(Collectors.joining("，"));
    }

    private void print(CheckedReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s：%s%n", report.file(), String.join("。", report.recognised()));
        report.findings().forEach(each -> out.printf("%s\t%s\t%s\t%s%n", each.finding().strength().caption(), each.finding().rule(), where(each), each.finding().message()));
        report.unread().forEach(line -> out.printf("没有读\t\t\t%s%n", line));
        out.println(counts(report::count));
    }

    private static String where(PublishedFinding finding) {
        return finding.spots().stream().map(Spot::text).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("；"));
    }

    /** In JSON only the findings go to the output: what was recognised and what not is said beside it. */
    private void addAll(ArrayNode list, CheckedReport report, Path file) {
        report.findings().forEach(each -> add(list.addObject(), file.toString(), each));
        PrintWriter err = spec.commandLine().getErr();
        err.printf("%s：%s%n", report.file(), String.join("。", report.recognised()));
        report.unread().forEach(line -> err.printf("没有读：%s%n", line));
    }

    private static void add(ObjectNode node, String file, PublishedFinding told) {
        Finding finding = told.finding();
        node.put("rule", finding.rule()).put("strength", finding.strength().caption());
        ArrayNode places = node.putArray("places");
        finding.places().forEach(place -> places.add(PlaceNames.of(place)));
        node.put("expected", finding.expectedText().orElse(null)).put("found", finding.foundText().orElse(null)).put("difference", finding.differenceText().orElse(null))
            .put("message", finding.message()).put("file", file);
        told.spots().stream().filter(spot -> spot.page().isPresent()).findFirst()
            .ifPresentOrElse(spot -> node.put("page", spot.page().getAsInt()), () -> node.putNull("page"));
        ArrayNode where = node.putArray("where");
        told.spots().stream().map(Spot::text).filter(text -> !text.isEmpty()).distinct().forEach(where::add);
    }
}
