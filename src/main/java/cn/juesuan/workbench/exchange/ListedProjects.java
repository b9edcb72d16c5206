package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.intake.evaluation.ProjectNames;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.finding.Note;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines of a summary whose sheets are in another file: those the account has, or is about to have, are compared with the sheet instead of
 * being called without one.
 *
 * @param account as it is with the files
 */
record ListedProjects(EvaluationForm form, Account account, List<RecognisedSheets.Listed> listed) {
    /** What is told of a note about the evaluation; nothing where the sheet is there and agrees. */
    Stream<String> told(Note note) {
        Optional<RecognisedSheets.Listed> line = listed.stream().filter(each -> each.isWithoutSheet(note)).findFirst();
        OptionalInt sheet = line.map(this::sheet).orElse(OptionalInt.empty());
        return sheet.isEmpty() ? Stream.of(note.toString()) : differences(line.orElseThrow(), sheet.getAsInt());
    }

    /** The number of its sheet. */
    private OptionalInt sheet(RecognisedSheets.Listed line) {
        List<EvaluationSheet> sheets = account.sheets();
        return IntStream.range(0, sheets.size()).filter(i -> ProjectNames.same(line.project(), sheets.get(i).head().project())
            || ProjectNames.alike(line.project(), sheets.get(i).head().project())).map(i -> i + 1).findFirst();
    }

    private Stream<String> differences(RecognisedSheets.Listed line, int number) {
        SheetScores scores = SheetScores.of(form, account.sheets().get(number - 1));
        Stream<String> score = line.score().flatMap(Mark::read).flatMap(printed -> scores.total().filter(total -> total.compareTo(printed) != 0)
            .map(total -> differs(line, "得分", line.score().get(), number, Mark.plain(total)))).stream();
        Stream<String> grade = line.grade().flatMap(printed -> scores.grade().filter(own -> !own.equals(printed.strip()))
            .map(own -> differs(line, "等级", printed, number, own))).stream();
        return Stream.concat(score, grade);
    }

    private static String differs(RecognisedSheets.Listed line, String what, String printed, int number, String own) {
        return "%s：“%s”的%s，汇总表是 %s，账里的自评表/%d 是 %s；汇总表由自评表算出，请核对自评表。".formatted(line.place(), line.project(), what, printed, number, own);
    }
}
