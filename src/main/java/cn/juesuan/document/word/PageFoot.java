package cn.juesuan.document.word;

import cn.juesuan.document.OfficeText;
import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * The feet of pages: with a number or without; both carry the report's footnote. A page without number needs a foot too, else Word
 * repeats the last.
 *
 * @param numbered by which relation sections refer to the foot with a number
 * @param plain    and to the one without
 */
record PageFoot(String numbered, String plain) {
    /** Adds both to a document. */
    static PageFoot addedTo(XWPFDocument document, String footnote) {
        String note = OfficeText.legal(footnote.strip());
        return new PageFoot(add(document, 1, true, note), add(document, 2, false, note));
    }

    private static String add(XWPFDocument document, int index, boolean numbered, String footnote) {
        RelationPart part = document.createRelationship(XWPFRelation.FOOTER, XWPFFactory.getInstance(), index, false);
        XWPFFooter footer = part.getDocumentPart();
        if (numbered) {
            number(footer.createParagraph());
        }
        if (!numbered || !footnote.isEmpty()) {
            XWPFParagraph note = footer.createParagraph();
            note.setStyle("FooterNote");
            note.createRun().setText(footnote);
        }
        return part.getRelationship().getId();
    }

    /** — 1 — */
    private static void number(XWPFParagraph paragraph) {
        paragraph.setStyle("Footer");
        paragraph.createRun().setText("— ");
        CTSimpleField number = paragraph.getCTP().addNewFldSimple();
        number.setInstr(" PAGE ");
        number.addNewR().addNewT().setStringValue("1");
        paragraph.createRun().setText(" —");
    }

    String relation(boolean withNumber) {
        return withNumber ? numbered : plain;
    }
}
