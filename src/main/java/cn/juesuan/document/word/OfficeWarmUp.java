package cn.juesuan.document.word;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextSize;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a small report to nowhere, so that the first export need not wait until POI's thousands of classes are loaded; to be run on a
 * thread of its own. The workbooks behind the charts load those of Excel as well.
 */
public final class OfficeWarmUp implements Runnable {
    @Override
    public void run() {
        try {
            new WordDocument(sample()).writeTo(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Something of everything that a report may hold. */
    static Report sample() {
        TableCell cell = new TableCell(0, 0, 1, 1, "1.00", Alignment.RIGHT, TextFlow.ONE_LINE, Optional.empty());
        List<Block> blocks = List.of(new Contents(), new Paragraph(ParagraphStyle.PART, "决算"), chart(Chart.Kind.BARS), chart(Chart.Kind.PIE),
            new Table(List.of(1000), List.of(300), 1, TextSize.NORMAL, false, List.of(cell)));
        return new Report("决算", "决算", List.of(new Section(PageSetup.TEXT, blocks)), "");
    }

    private static Block chart(Chart.Kind kind) {
        return new ChartBlock(new Chart(kind, "决算", List.of(new Chart.Item("本年", Amount.wan("1"), "1.00", new Place.Field("")))), 2000);
    }
}
