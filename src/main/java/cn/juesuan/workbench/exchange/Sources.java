package cn.juesuan.workbench.exchange;

import cn.juesuan.intake.pdf.PdfReport;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in files that are taken in: workbooks, Word files, PDFs with a text layer.
 *
 * @param sheets  worksheets and tables, in their order
 * @param unread  what could not be read of the files, in words for the user
 * @param unruled tables without lines, by their place: what column a figure belongs to was told by where it stands
 */
record Sources(List<SourceSheet> sheets, List<String> unread, List<String> unruled) {
    Sources {
        sheets = List.copyOf(sheets);
        unread = List.copyOf(unread);
        unruled = List.copyOf(unruled);
    }

    /** Nothing but these sheets. */
    static Sources of(List<SourceSheet> sheets) {
        return new Sources(sheets, List.of(), List.of());
    }

    /** @throws cn.juesuan.account.UserFailure when a file cannot be read */
    static Sources of(Iterable<Path> files) {
        List<SourceSheet> sheets = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<String> unruled = new ArrayList<>();
        files.forEach(file -> {
            if (PdfReport.is(file)) {
                SourceDocument document = PdfReport.read(file);
                sheets.addAll(document.sheets());
                document.unread().forEach(what -> unread.add(document.file() + "：" + what));
                document.unruled().forEach(table -> unruled.add(document.sheets().get(table - 1).place()));
            } else {
                sheets.addAll(SourceFile.calculated(file));
            }
        });
        return new Sources(sheets, unread, unruled);
    }
}
