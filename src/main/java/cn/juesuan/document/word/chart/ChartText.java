package cn.juesuan.document.word.chart;

import cn.juesuan.document.OfficeText;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/** Text inside a chart, 五号, with its fonts: the styles of the document do not reach there. */
final class ChartText {
    private static final double POINTS = 10.5;

    private ChartText() {
    }

    /** Gives text its look. */
    static void letters(XDDFRunProperties properties) {
        properties.setFontSize(POINTS);
        properties.setBold(false);
        properties.setFillProperties(Palette.fill(Palette.INK));
        properties.setFonts(new XDDFFont[] {font(FontGroup.LATIN, "Times New Roman"), font(FontGroup.EAST_ASIAN, "宋体")});
    }

    private static XDDFFont font(FontGroup group, String name) {
        return new XDDFFont(group, name, null, null, null);
    }

    /** How text looks that Word puts together itself. */
    static void properties(CTTextBody body) {
        body.addNewBodyPr();
        letters(new XDDFRunProperties(body.addNewP().addNewPPr().addNewDefRPr()));
    }

    /** A text of our own. */
    static void rich(CTTextBody body, String text) {
        body.addNewBodyPr();
        List<String> lines = text.lines().toList();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            CTTextParagraph paragraph = body.addNewP();
            letters(new XDDFRunProperties(paragraph.addNewPPr().addNewDefRPr()));
            CTRegularTextRun run = paragraph.addNewR();
            run.setT(OfficeText.legal(line));
            letters(new XDDFRunProperties(run.addNewRPr()));
            run.getRPr().setLang("zh-CN");
        }
    }
}
