package cn.juesuan.document.pdf;

import cn.juesuan.document.layout.LaidHeading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings as bookmarks, those of the first level unfolded. */
record Bookmarks(PDDocument document) {
    /** A bookmark that later ones may stand under. */
    private record Above(int level, PDOutlineNode node) {
    }

    void write(List<LaidHeading> headings) {
        if (headings.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        Deque<Above> above = new ArrayDeque<>(List.of(new Above(0, outline)));
        for (LaidHeading heading : headings) {
            while (above.peek().level() >= heading.level()) {
                above.pop();
            }
            PDOutlineItem item = item(heading);
            above.peek().node().addLast(item);
            above.push(new Above(heading.level(), item));
        }
        outline.children().forEach(PDOutlineItem::openNode);
        outline.openNode();
    }

    private PDOutlineItem item(LaidHeading heading) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.entry().replaceAll("\\s+", " "));
        item.setDestination(PdfWriting.destination(document, heading));
        return item;
    }
}
