package cn.juesuan.report;

import cn.juesuan.account.Place;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.narrative.AttachedFigures;
import cn.juesuan.report.narrative.AttachedText;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.table.InsertedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report in the unit's own words, such as the 绩效自评工作报告, on pages of its own: its figures are views of the account, its tables those of the
 * account or as pasted.
 *
 * @param grids everything that can be inserted as a table
 */
record AttachedReport(FieldValue field, AttachedFigures figures, List<PrintedGrid> grids) {
    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(ParagraphStyle.SHEET_TITLE, field.instance().caption())));
        new AttachedText(field.text()).parts().forEach(part -> blocks(part).forEach(blocks::add));
        return new Section(PageSetup.TEXT, blocks);
    }

    private Stream<? extends Block> blocks(AttachedText.Part part) {
        if (part instanceof AttachedText.Heading heading) {
            return Stream.of(paragraph(heading.level() == 1 ? ParagraphStyle.ATTACHED_SECTION : ParagraphStyle.ATTACHED_SUBSECTION, heading.text()));
        }
        if (part instanceof AttachedText.OwnContents) {
            return Stream.of(new Contents(true));
        }
        if (part instanceof AttachedText.OwnTable table) {
            return own(table.name());
        }
        return part instanceof AttachedText.PastedTable pasted
            ? Stream.of(InsertedTables.of(pasted.rows(), text -> ComposedParagraph.text(figures.pieces(text))))
            : Stream.of(paragraph(ParagraphStyle.BODY, ((AttachedText.Body) part).text()));
    }

    /** A table with its title over it; a gap where there is none of this name. */
    private Stream<? extends Block> own(String name) {
        Optional<PrintedGrid> grid = grids.stream().filter(each -> each.name().equals(name)).findFirst();
        return grid.<Stream<? extends Block>>map(each -> Stream.of(new Paragraph(ParagraphStyle.CAPTION, each.subject().isBlank() ? each.heading().title()
            : each.heading().title() + "（" + each.subject().strip() + "）"), InsertedTables.of(each)))
            .orElseGet(() -> Stream.of(paragraph(ParagraphStyle.BODY, "{表 " + name + "}")));
    }

    private Paragraph paragraph(ParagraphStyle style, String text) {
        String key = field.instance().key();
        List<Run> runs = figures.pieces(text).stream().map(piece -> run(piece, key)).toList();
        return new Paragraph(style, runs, Optional.of(key), Optional.empty());
    }

    /** What is no figure leads to the report's own text. */
    private static Run run(Piece piece, String key) {
        return new Run(piece.text(), piece.place().or(() -> Optional.of(new Place.Field(key))), piece.gap());
    }
}
