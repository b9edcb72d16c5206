package cn.juesuan.document.word;

import cn.juesuan.report.page.PageSetup;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The setup of a section's pages.
 *
 * @param foot        name of the foot's relation
 * @param startsAtOne whether page numbers begin here
 */
record PageProperties(PageSetup page, String foot, boolean startsAtOne) {
    private static final int COLUMN_SPACE = 720;

    void write(CTSectPr section) {
        // every section names the foot itself: LibreOffice and older WPS do not inherit it reliably
        CTHdrFtrRef reference = section.addNewFooterReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(foot);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        size(section.addNewPgSz());
        margins(section.addNewPgMar());
        if (startsAtOne) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
        section.addNewCols().setSpace(COLUMN_SPACE);
    }

    private void size(CTPageSz size) {
        size.setW(page.width());
        size.setH(page.height());
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private void margins(CTPageMar margins) {
        margins.setTop(page.top());
        margins.setRight(page.right());
        margins.setBottom(page.bottom());
        margins.setLeft(page.left());
        margins.setHeader(page.footer());
        margins.setFooter(page.footer());
        margins.setGutter(0);
    }
}
