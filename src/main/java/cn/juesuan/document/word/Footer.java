package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Run;
import java.util.List;

/**
 * The feet of pages: with a number or without; both carry the report's footnote. A page without number needs a foot too, else Word
 * repeats the last.
 */
enum Footer {
    NUMBERED, PLAIN;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    static Footer of(boolean numbered) {
        return numbered ? NUMBERED : PLAIN;
    }

    /** By which sections refer to it. */
    String relation() {
        return "rId_" + path();
    }

    private String path() {
        return "footer" + (ordinal() + 1) + ".xml";
    }

    /** Adds it to the parts of the document at {@code document}. */
    void addTo(OfficePackage file, String document, String footnote) {
        file.relation(document, relation(), "footer", path()).part("word/" + path(), TYPE, xml(footnote));
    }

    private Xml xml(String footnote) {
        Xml xml = Xml.part().start("w:ftr", "xmlns:w", WordDocument.MAIN);
        if (this == NUMBERED) {
            number(xml);
        }
        if (this == PLAIN || !footnote.isBlank()) {
            xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "FooterNote").end();
            new RunsXml(xml).write(List.of(Run.of(footnote.strip())));
            xml.end();
        }
        return xml.end();
    }

    /** — 1 — */
    private static void number(Xml xml) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer").end();
        xml.start("w:r").leaf("w:t", "— ", "xml:space", "preserve").end();
        xml.start("w:fldSimple", "w:instr", " PAGE ").start("w:r").leaf("w:t", "1").end().end();
        xml.start("w:r").leaf("w:t", " —", "xml:space", "preserve").end().end();
    }
}
