package cn.juesuan.report;

import cn.juesuan.account.Place;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import cn.juesuan.report.page.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The cover: whose report of which year, and who signs it.
 *
 * @param title in large letters, line by line
 */
record Cover(ReportFigures figures, String title) {
    private static final String GROUP = "封面/";
    /** Stands where nobody is named, to be signed by hand. */
    private static final String LINE = "＿＿＿＿＿＿＿＿";
    private static final int LINES_ABOVE = 4;
    private static final int TWIPS_PER_HALF_POINT = 10;
    private static final int LINES_BETWEEN = 3;

    Section section() {
        List<Block> blocks = new ArrayList<>(empty(LINES_ABOVE));
        CoverLines broken = new CoverLines((double) PageSetup.TEXT.bodyWidth() / (ParagraphStyle.COVER_TITLE.halfPoints() * TWIPS_PER_HALF_POINT));
        title.lines().flatMap(broken::lines).map(line -> new Paragraph(ParagraphStyle.COVER_TITLE, line)).forEach(blocks::add);
        blocks.addAll(empty(LINES_BETWEEN));
        figures.groups().stream().flatMap(group -> figures.fields(group).stream())
            .filter(field -> field.instance().key().startsWith(GROUP)).map(Cover::signature).forEach(blocks::add);
        return new Section(PageSetup.TEXT, blocks, false);
    }

    private static List<Paragraph> empty(int lines) {
        return Collections.nCopies(lines, new Paragraph(ParagraphStyle.COVER_LINE, ""));
    }

    private static Paragraph signature(FieldValue field) {
        String text = field.isPresent() ? field.text().strip() : LINE;
        return new Paragraph(ParagraphStyle.COVER_LINE, List.of(Run.of("　　　　" + field.instance().caption() + "："),
            Run.of(text, new Place.Field(field.instance().key()))), Optional.empty(), Optional.empty());
    }
}
