package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** A report that was published as PDF is taken into an account, and its tables print the same there. */
class PdfImportTest extends CommandTest {
    private static final List<String> TABLES = List.of("公开01", "公开02", "公开03", "公开04", "公开05", "公开06", "公开07", "公开08", "公开09");

    private Path pdf() {
        Path demo = folder.resolve("演示.juesuan");
        Path file = folder.resolve("决算.pdf");
        assertEquals(0, run("demo", demo.toString()));
        assertEquals(0, run("export", demo.toString(), "--pdf", file.toString()), err.toString());
        return file;
    }

    private List<JsonNode> rows(Path of) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String table : TABLES) {
            assertEquals(0, run("show", of.toString(), table, "--json"));
            rows.add(new ObjectMapper().readTree(out.toString()).get("rows"));
        }
        return rows;
    }

    @Test
    void everyCellOfThePrintedTablesComesBack() throws IOException {
        Path file = pdf();
        Path taken = folder.resolve("取自.juesuan");
        assertEquals(0, run("new", taken.toString(), "--unit", "示例区公共服务中心", "--year", "2024"));
        assertEquals(0, run("import", taken.toString(), file.toString(), "--keep-good"), err + out.toString());
        assertEquals(rows(folder.resolve("演示.juesuan")), rows(taken));
        assertEquals(0, run("show", taken.toString(), "自评表/1", "--json"), err.toString());
    }

    @Test
    void aPageThatIsAPictureIsInDoubt() throws IOException {
        Path file = pdf();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)), 20, 20, 500, 700);
            }
            document.save(folder.resolve("扫描.pdf").toFile());
        }
        assertEquals(2, onAccount("import", folder.resolve("扫描.pdf").toString(), "--although"));
        assertTrue((out.toString() + err).contains("扫描.pdf：第"), out.toString() + err);
        assertTrue((out.toString() + err).contains("页是图片，没有文字，没有读"), out.toString() + err);
    }
}
