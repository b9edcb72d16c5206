package cn.juesuan.intake;

import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.intake.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made for a test, saved and read again. */
final class TestWorkbook {
    private TestWorkbook() {
    }

    /** Saves what {@code content} makes. */
    static Path save(Path file, Consumer<Workbook> content) throws IOException {
        try (Workbook workbook = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** One sheet for each table, in this look. */
    static Consumer<Workbook> all(Published published, Look look) {
        return workbook -> forms(published).forEach(form -> new TableWriter(published, look).write(workbook.createSheet("表" + form), form, 0));
    }

    static List<String> forms(Published published) {
        return published.edition().forms().stream().map(FormDefinition::name).toList();
    }

    static Recognised read(Published published, Path file) {
        return new TableRecognition(published.edition()).read(SourceFile.read(file));
    }
}
