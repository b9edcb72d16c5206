package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.PageSetup;

/**
 * The setup of a section's pages.
 *
 * @param footer     name of the footer's relation
 * @param startsAtOne whether page numbers begin here
 */
record PageXml(PageSetup page, String footer, boolean startsAtOne) {
    void write(Xml xml) {
        // every section names the footer itself: LibreOffice and older WPS do not inherit it reliably
        xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer).empty("w:type", "w:val", "nextPage");
        xml.empty("w:pgSz", pageSize());
        xml.empty("w:pgMar", "w:top", page.top(), "w:right", page.right(), "w:bottom", page.bottom(), "w:left", page.left(),
            "w:header", page.footer(), "w:footer", page.footer(), "w:gutter", 0);
        if (startsAtOne) {
            xml.empty("w:pgNumType", "w:start", 1);
        }
        xml.empty("w:cols", "w:space", 720).end();
    }

    private Object[] pageSize() {
        return page.landscape() ? new Object[] {"w:w", page.width(), "w:h", page.height(), "w:orient", "landscape"}
            : new Object[] {"w:w", page.width(), "w:h", page.height()};
    }
}
