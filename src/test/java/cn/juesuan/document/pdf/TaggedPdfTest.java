package cn.juesuan.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.document.SampleReports;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What PDF/A-2a asks of a file and a program can tell: the tree behind the pages, read without looking at them, says what they say. */
class TaggedPdfTest {
    private final Map<PDPage, Map<Integer, String>> marks = new HashMap<>();

    private PDDocument written(Report report) throws IOException {
        PDDocument document = Loader.loadPDF(PdfDocument.of(report, RealFonts.assumed()).bytes(PageProgress.NONE));
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(mark -> {
                assertTrue(mark.getMCID() >= 0 ? texts.put(mark.getMCID(), text(mark)) == null : mark.getTag().equals("Artifact"), mark.toString());
            });
            marks.put(page, texts);
        }
        return document;
    }

    private static String text(PDMarkedContent mark) {
        return mark.getContents().stream().filter(TextPosition.class::isInstance).map(part -> ((TextPosition) part).getUnicode()).collect(Collectors.joining());
    }

    /** The elements of a kind, as they are read. */
    private static List<PDStructureElement> all(PDStructureNode node, String kind) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(kind)) {
                    found.add(element);
                }
                found.addAll(all(element, kind));
            }
        }
        return found;
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                text.append(marks.get(element.getPage()).get(mark));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(marks.get(reference.getPage()).get(reference.getMCID()));
            } else if (kid instanceof PDStructureElement part) {
                text.append(text(part));
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void tablesAreReadCellByCell() throws IOException {
        try (PDDocument document = written(SampleReports.full())) {
            List<PDStructureElement> tables = all(document.getDocumentCatalog().getStructureTreeRoot(), "Table");
            List<Table> model = SampleReports.full().sections().stream().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance)
                .map(Table.class::cast).toList();
            assertEquals(model.size(), tables.size());
            for (int i = 0; i < model.size(); i++) {
                List<PDStructureElement> rows = all(tables.get(i), "TR");
                assertEquals(model.get(i).heights().size(), rows.size());
                List<String> read = rows.stream().flatMap(row -> row.getKids().stream()).map(cell -> plain(text((PDStructureElement) cell)))
                    .filter(text -> !text.isEmpty()).toList();
                List<String> printed = model.get(i).cells().stream().sorted(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column))
                    .map(cell -> plain(cell.text())).filter(text -> !text.isEmpty()).toList();
                assertEquals(printed, read);
            }
        }
    }

    @Test
    void everyRowOfATableHasAllItsColumns() throws IOException {
        try (PDDocument document = written(SampleReports.full())) {
            for (PDStructureElement table : all(document.getDocumentCatalog().getStructureTreeRoot(), "Table")) {
                List<PDStructureElement> rows = all(table, "TR");
                int columns = rows.get(0).getKids().stream().mapToInt(cell -> attribute((PDStructureElement) cell, "ColSpan")).sum();
                int[] covered = new int[rows.size()];
                for (int row = 0; row < rows.size(); row++) {
                    for (Object cell : rows.get(row).getKids()) {
                        for (int down = 0; down < attribute((PDStructureElement) cell, "RowSpan"); down++) {
                            covered[row + down] += attribute((PDStructureElement) cell, "ColSpan");
                        }
                    }
                }
                for (int sum : covered) {
                    assertEquals(columns, sum);
                }
            }
        }
    }

    private static int attribute(PDStructureElement cell, String name) {
        COSBase attributes = cell.getCOSObject().getDictionaryObject(COSName.A);
        return attributes instanceof COSDictionary known ? known.getInt(COSName.getPDFName(name), 1) : 1;
    }

    @Test
    void headingsParagraphsAndFiguresAreSuch() throws IOException {
        try (PDDocument document = written(SampleReports.full())) {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            assertTrue(all(root, "H1").stream().map(this::text).map(TaggedPdfTest::plain).anyMatch(text -> text.startsWith("第一部分")));
            assertTrue(all(root, "P").stream().map(this::text).anyMatch(text -> text.contains("收、支总计均为1,708.47万元")));
            assertFalse(all(root, "Figure").isEmpty());
            assertTrue(all(root, "Figure").stream().allMatch(figure -> figure.getAlternateDescription().matches("(柱形图|饼图)“.*”：.*。")));
            assertFalse(all(root, "TOCI").isEmpty());
        }
    }

    @Test
    void everyMarkBelongsToAnElementAndLeadsBackToIt() throws IOException {
        try (PDDocument document = written(SampleReports.few())) {
            COSDictionary parents = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
            for (PDPage page : document.getPages()) {
                int key = page.getStructParents();
                assertEquals(key, parents.getCOSArray(COSName.NUMS).getInt(2 * key));
                assertEquals(marks.get(page).size(), ((COSArray) parents.getCOSArray(COSName.NUMS).getObject(2 * key + 1)).size());
            }
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            String whole = plain(root.getKids().stream().map(kid -> text((PDStructureElement) kid)).collect(Collectors.joining()));
            assertEquals(marks.values().stream().flatMap(texts -> texts.values().stream()).mapToInt(text -> plain(text).length()).sum(), whole.length());
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument document = written(SampleReports.few())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part>") && xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"), xmp);
            assertTrue(xmp.contains(SampleReports.few().title()), xmp);
            assertEquals("sRGB IEC61966-2.1", catalog.getOutputIntents().get(0).getOutputConditionIdentifier());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("zh-CN", catalog.getLanguage());
            assertEquals(List.of("i", "ii", "1", "2", "3"), List.of(catalog.getPageLabels().getLabelsByPageIndices()));
            assertNotNull(document.getDocument().getDocumentID());
            assertNotNull(document.getDocumentInformation().getModificationDate());
        }
    }

    @Test
    void nothingIsLeftToTheReadersComputer() throws IOException {
        try (PDDocument document = written(SampleReports.few())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    assertNotNull(((PDType0Font) font).getCOSObject().getDictionaryObject(COSName.TO_UNICODE));
                }
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertTrue(annotation.isPrinted() && !annotation.isHidden() && !annotation.isInvisible());
                }
            }
            assertFalse(document.isEncrypted());
        }
    }
}
