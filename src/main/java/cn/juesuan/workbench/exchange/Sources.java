package cn.juesuan.workbench.exchange;

import cn.juesuan.intake.pdf.PdfReport;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in files that are taken in: workbooks, Word files, PDFs with a text layer.
 *
 * @param documents in the order of the files
 */
record Sources(List<SourceDocument> documents) {
    Sources {
        documents = List.copyOf(documents);
    }

    /** @throws cn.juesuan.account.UserFailure when a file cannot be read */
    static Sources read(List<Path> files) {
        return new Sources(files.stream().map(file -> PdfReport.is(file) ? PdfReport.read(file) : SourceFile.calculated(file)).toList());
    }

    /** Worksheets and tables, in their order. */
    List<SourceSheet> sheets() {
        return documents.stream().flatMap(document -> document.sheets().stream()).toList();
    }

    /** What could not be read of the files, in words for the user. */
    Stream<String> unread() {
        return documents.stream().flatMap(document -> document.unread().stream().map(what -> document.file() + "：" + what));
    }

    /** Tables without lines, by their place: what column a figure belongs to was told by where it stands. */
    Stream<String> unruled() {
        return documents.stream().flatMap(document -> document.unruled().stream().map(table -> document.sheets().get(table - 1).place()));
    }
}
