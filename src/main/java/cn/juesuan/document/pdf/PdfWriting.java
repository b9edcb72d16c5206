package cn.juesuan.document.pdf;

import cn.juesuan.document.layout.LaidHeading;
import cn.juesuan.document.layout.LaidLink;
import cn.juesuan.document.layout.LaidPage;
import cn.juesuan.file.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes pages as a PDF file with bookmarks and properties. */
final class PdfWriting {
    private final PdfDocument content;
    private final PageProgress progress;

    PdfWriting(PdfDocument content, PageProgress progress) {
        this.content = content;
        this.progress = progress;
    }

    void writeTo(OutputStream out) throws IOException {
        // fonts are read while the file is written, by one document at a time
        synchronized (content.fonts()) {
            try (PDDocument document = new PDDocument()) {
                StructureTree structure = new StructureTree();
                pages(document, structure);
                links(document);
                structure.writeTo(document, content.pages().elements());
                new Bookmarks(document).write(content.pages().headings());
                labels(document);
                properties(document);
                stopIfCancelled();
                document.save(out);
            }
        }
    }

    private void pages(PDDocument document, StructureTree structure) throws IOException {
        EmbeddedFonts fonts = new EmbeddedFonts(document, content.fonts());
        List<LaidPage> pages = content.pages().pages();
        for (int i = 0; i < pages.size(); i++) {
            stopIfCancelled();
            LaidPage laid = pages.get(i);
            PDPage page = new PDPage(new PDRectangle((float) laid.width(), (float) laid.height()));
            page.setResources(fonts.resources());
            PageContent written = new PageContent(laid, fonts);
            page.setContents(new PDStream(document, new ByteArrayInputStream(written.bytes()), COSName.FLATE_DECODE));
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            structure.page(page.getCOSObject(), written.marked());
            document.addPage(page);
            progress.step(i + 1, pages.size());
        }
        fonts.finish();
    }

    private void links(PDDocument document) throws IOException {
        List<LaidPage> pages = content.pages().pages();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).links().isEmpty()) {
                double height = pages.get(i).height();
                List<PDAnnotation> links = pages.get(i).links().stream().map(link -> link(document, link, height)).toList();
                document.getPage(i).setAnnotations(links);
            }
        }
    }

    private static PDAnnotation link(PDDocument document, LaidLink link, double height) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle((float) link.box().x(), (float) (height - link.box().bottom()), (float) link.box().width(),
            (float) link.box().height()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary(new COSDictionary());
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setPrinted(true);
        annotation.setContents(link.target().entry());
        annotation.setDestination(destination(document, link.target()));
        return annotation;
    }

    /** Where a heading stands. */
    static PDPageXYZDestination destination(PDDocument document, LaidHeading heading) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        PDPage page = document.getPage(heading.page());
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - heading.y()));
        return destination;
    }

    /** Page numbers as printed; pages without one count i, ii. */
    private void labels(PDDocument document) throws IOException {
        PDPageLabels labels = new PDPageLabels(document);
        List<LaidPage> pages = content.pages().pages();
        for (int i = 0; i < pages.size(); i++) {
            boolean numbered = pages.get(i).number().isPresent();
            if (i == 0 || numbered != pages.get(i - 1).number().isPresent()) {
                PDPageLabelRange range = new PDPageLabelRange();
                range.setStyle(numbered ? PDPageLabelRange.STYLE_DECIMAL : PDPageLabelRange.STYLE_ROMAN_LOWER);
                range.setStart(pages.get(i).number().orElse(i + 1));
                labels.setLabelItem(i, range);
            }
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private void properties(PDDocument document) throws IOException {
        new Archival(content.title(), content.author(), Program.NAME + " " + Program.version(), Instant.now()).writeTo(document);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static void stopIfCancelled() throws ClosedByInterruptException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
    }
}
