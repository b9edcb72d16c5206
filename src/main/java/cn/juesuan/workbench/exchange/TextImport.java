package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Origin;
import cn.juesuan.calc.Calculation;
import cn.juesuan.check.ReportedField;
import cn.juesuan.check.text.SentenceReading;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.CheckBooks;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.supplement.FilledField;
import cn.juesuan.intake.supplement.FilledForm;
import cn.juesuan.report.figure.ReportFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the text of a finished report tells and the 补充资料 asks for: last year's figures, budgets, counts, reasons. Each text becomes a form that was
 * filled in. What the account has already stays.
 */
final class TextImport {
    private final Account draft;
    private final CheckBook book;
    private final ReportFigures figures;

    private TextImport(Edition edition, Account draft) {
        this.draft = draft;
        this.book = CheckBooks.of(edition.forms(), edition.checkCells());
        this.figures = new ReportFigures(new Calculation(edition, draft), new ScoredSheets(edition.evaluation()));
    }

    /**
     * One for each report in whose text something was recognised.
     *
     * @param draft with the tables of the reports
     */
    static Stream<FilledForm> forms(Edition edition, Account draft, List<SourceDocument> documents) {
        List<SourceDocument> texts = documents.stream().filter(document -> !document.lines().isEmpty()).toList();
        if (texts.isEmpty()) {
            return Stream.empty(); // workbooks have no text, and reading the book takes a while
        }
        TextImport reading = new TextImport(edition, draft);
        return texts.stream().flatMap(document -> reading.form(document).stream());
    }

    private Optional<FilledForm> form(SourceDocument document) {
        List<FilledField> all = new ArrayList<>();
        List<Unused> unused = new ArrayList<>();
        ReportedField.of(book, new SentenceReading(book, PublishedReading.text(book, document)).statements(), draft::rows).forEach(told -> {
            Origin from = Origin.imported(document.file(), "情况说明", told.spot().text());
            if (!told.doubt().isEmpty()) {
                unused.add(new Unused(from.text(), "“%s”：%s，没有取".formatted(told.quote(), told.doubt())));
            } else if (figures.instance(told.key()).isPresent() && draft.supplement(told.key()).isEmpty()) {
                all.add(new FilledField(told.key(), Optional.empty(), told.text(), told.value(), true, from));
            }
        });
        return all.isEmpty() && unused.isEmpty() ? Optional.empty() : Optional.of(new FilledForm(document.file() + "!情况说明", Optional.empty(), Optional.empty(), all, unused));
    }
}
