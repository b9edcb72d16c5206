package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.exchange.Contradiction;
import cn.juesuan.workbench.exchange.GlossaryImport;
import cn.juesuan.workbench.exchange.ImportReview;
import cn.juesuan.workbench.exchange.Importing;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** juesuan import: the tables of workbooks and Word files as one edit. Exit code 1 when totals contradict their parts. */
@CommandLine.Command(name = "import", description = "导入 .xlsx、.xls、.docx、有文字的 .pdf 中的决算表、绩效自评表和填好的补充资料填报表。按内容识别，与工作表名和次序无关。")
final class ImportCommand extends AccountCommand {
    @CommandLine.Parameters(index = "1..*", arity = "1..*", paramLabel = "文件", description = "一个或几个文件；几个文件作为一次导入。")
    private List<Path> files;

    @CommandLine.Option(names = "--dry-run", description = "只看会读到什么，不改账。")
    private boolean dryRun;

    @CommandLine.Option(names = "--keep-good", description = "有存疑的格时，照样导入其余部分，存疑的不导入。")
    private boolean keepGood;

    @CommandLine.Option(names = "--although", description = "文件写的单位、年度或类别和账不符，确认仍要导入。")
    private boolean although;

    @CommandLine.Option(names = "--money-unit", paramLabel = "万元|元", description = "文件没有写金额单位，或写的金额单位存疑时，按它读。")
    private String moneyUnit;

    @CommandLine.Option(names = "--verbose", description = "同样的存疑和没有用的数，逐格列出。")
    private boolean verbose;

    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @CommandLine.Option(names = "--last-year", description = "文件是上年的账，或有上年各张公开表的文件：取上年数填入补充资料；"
        + "从账取时连同沿用的文字、改写的段落。")
    private boolean lastYear;

    @CommandLine.Option(names = "--replace", description = "与 --last-year 同用：已填而不同的上年数也换成上年账的。")
    private boolean replace;

    @CommandLine.Option(names = "--glossary", description = "文件是上年的公开报告，或财政部门的名词解释：把其中的名词解释都取来，以后以它为准。")
    private boolean glossary;

    @CommandLine.Option(names = "--last-year-password-file", paramLabel = "文件",
        description = "上年的账有密码时：密码在这个文本文件的第一行。不写时取环境变量 JUESUAN_LAST_YEAR_PASSWORD，再没有就询问。")
    private Optional<Path> lastYearPasswordFile;

    @Override
    int run(OpenAccount open) {
        if (replace && !lastYear) {
            throw new UserFailure("--replace 只能和 --last-year 一起用。没有导入，账未改动。");
        }
        if (glossary) {
            return importGlossary(open);
        }
        if (lastYear) {
            try (Password password = lastYearsPassword()) {
                new LastYearImport(open, password, keepGood, although, replace).run(files, dryRun, json, out());
            }
            return CommandLineProgram.DONE;
        }
        return importFiles(open);
    }

    private int importGlossary(OpenAccount open) {
        if (lastYear || files.size() != 1) {
            throw new UserFailure("--glossary 一次读一个文件，不能和 --last-year 一起用。没有导入，账未改动。");
        }
        GlossaryImport.Review review = new GlossaryImport(open.session()).review(GlossaryImport.read(files.get(0)));
        review.told().forEach(out()::println);
        if (!dryRun) {
            open.backUpBeforeImport();
            open.session().apply(review.edit());
        }
        out().printf("%s%s%n", review.edit().label(), dryRun ? "，没有改动" : "，已保存");
        return CommandLineProgram.DONE;
    }

    private Password lastYearsPassword() {
        return files.stream().filter(OpenAccount::isProtected).findFirst().map(account ->
            new PasswordInput(terminal(), "JUESUAN_LAST_YEAR_PASSWORD", "--last-year-password-file").existing(account, lastYearPasswordFile))
            .orElseGet(Password::none);
    }

    private int importFiles(OpenAccount open) {
        Importing importing = new Importing(open.session());
        ImportReview review = importing.review(files, unit());
        boolean refused = !dryRun && (isForeign(review) || isDoubtful(review));
        out().println(json ? Json.text(json(review)) : review.text(verbose, !refused));
        if (review.read().isEmpty() && !refused) {
            throw new UserFailure("没有找到可以导入的决算表或绩效自评表，账未改动。请确认文件中有%s表、项目支出绩效自评表，或填好的补充资料填报表。"
                .formatted(open.session().edition().formRange()));
        }
        if (!dryRun) {
            require(review);
            open.backUpBeforeImport();
            if (importing.apply(review) instanceof Answer.Refused stale) {
                throw new UserFailure(stale.message());
            }
        }
        return review.contradictions().isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.FOUND_ERRORS;
    }

    private Optional<MoneyUnit> unit() {
        Optional<MoneyUnit> unit = Optional.ofNullable(moneyUnit).flatMap(MoneyUnit::byCaption);
        if (moneyUnit != null && unit.isEmpty()) {
            throw new UserFailure("--money-unit 只能是 万元 或 元。没有导入，账未改动。");
        }
        return unit;
    }

    private boolean isForeign(ImportReview review) {
        return !review.mismatches().isEmpty() && !although;
    }

    private boolean isDoubtful(ImportReview review) {
        return !review.contentDoubts().isEmpty() && !keepGood;
    }

    private void require(ImportReview review) {
        List<String> told = new ArrayList<>();
        if (isForeign(review)) {
            told.add("文件和账对不上，没有导入，账未改动：%n%s%n请核对是否选对了文件；确认仍要导入时加 --although。".formatted(lines(review, review.mismatches())));
        }
        if (isDoubtful(review)) {
            String unit = review.doubtsMoneyUnit() ? "金额单位可用 --money-unit 元（或 万元）说明。" : "";
            told.add("有 %d 处存疑，没有导入，账未改动：%n%s%n请在文件中改正后再导入；确认其余部分可用时加 --keep-good，存疑的格不导入。%s"
                .formatted(review.contentDoubts().size(), lines(review, review.contentDoubts()), unit));
        }
        if (!told.isEmpty()) {
            throw new UserFailure(String.join("%n".formatted(), told));
        }
    }

    private String lines(ImportReview review, List<String> doubts) {
        return doubts.stream().map(doubt -> verbose ? review.withCells(doubt) : doubt).collect(Collectors.joining("\n"));
    }

    private static ObjectNode json(ImportReview review) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode read = data.putArray("read");
        review.read().forEach(table -> add(read.addObject(), table));
        ArrayNode contradictions = data.putArray("contradictions");
        review.contradictions().forEach(each -> add(contradictions.addObject(), each));
        ArrayNode unused = data.putArray("unused");
        review.unused().forEach(each -> unused.addObject().put("from", each.from()).put("why", each.why()));
        ArrayNode doubts = data.putArray("doubts");
        review.doubts().forEach(doubts::add);
        ArrayNode notes = data.putArray("notes");
        review.notes().forEach(notes::add);
        if (!review.mismatches().isEmpty()) {
            ArrayNode mismatches = data.putArray("mismatches");
            review.mismatches().forEach(mismatches::add);
        }
        if (!review.told().isEmpty()) {
            ArrayNode cells = data.putArray("cells");
            review.told().forEach(told -> told.cells().forEach(cells.addObject().put("message", told.message()).putArray("cells")::add));
        }
        return data;
    }

    private static void add(ObjectNode node, ImportReview.Table table) {
        node.put("name", table.name()).put("from", table.from()).put("figures", table.figures());
        table.project().ifPresent(project -> node.put("project", project));
    }

    private static void add(ObjectNode node, Contradiction each) {
        node.put("place", each.cell().toString()).put("from", each.from().text())
            .put("found", each.given().map(amount -> amount.in(MoneyUnit.WAN)).orElse(null))
            .put("expected", each.computed().in(MoneyUnit.WAN)).put("difference", each.difference().in(MoneyUnit.WAN))
            .put("message", each.message());
    }
}
