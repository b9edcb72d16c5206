package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Place;
import cn.juesuan.document.SampleReport;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

class WordTextTest {
    private static final Place SPOT = new Place.Field("说明");

    @Test
    void writesTheRunsOneAfterTheOther() throws IOException {
        Paragraph paragraph = paragraph(Run.of("总计"), Run.of("1,708.47", SPOT), Run.of(""), Run.of(" 万元。"));
        assertEquals("总计1,708.47 万元。", readBack(paragraph));
    }

    @Test
    void marksWhatIsStillMissing() throws IOException {
        try (XWPFDocument document = written(paragraph(Run.of("主要是"), Run.gap("【待填：原因】", SPOT)))) {
            List<XWPFRun> runs = document.getParagraphs().get(0).getRuns();
            assertEquals(List.of(STHighlightColor.NONE, STHighlightColor.YELLOW), runs.stream().map(XWPFRun::getTextHighlightColor).toList());
        }
    }

    @Test
    void keepsTypedLineBreaks() throws IOException {
        assertEquals("一\n二\n三\n\n四", readBack(paragraph(Run.of("一\n二\r\n三\r"), Run.of("\n四"))));
    }

    @Test
    void pushesWhatStandsBehindATabToTheRightMargin() throws IOException {
        try (XWPFDocument document = written(new Paragraph(ParagraphStyle.TABLE_LINE, "单位：示例单位\t金额单位：万元"))) {
            XWPFParagraph line = document.getParagraphs().get(0);
            assertEquals("单位：示例单位\t金额单位：万元", line.getText());
            assertEquals("right", line.getCTP().getPPr().getTabs().getTabArray(0).getVal().toString());
        }
    }

    @Test
    void aLineHasOneTab() throws IOException {
        assertEquals("甲\t乙 丙\n丁\t戊", readBack(paragraph(Run.of("甲\t乙"), Run.of("\t丙\n丁\t戊"))));
    }

    @Test
    void survivesCharactersThatXmlForbids() throws IOException {
        assertEquals("一 二 三 四", readBack(paragraph(Run.of("一\u0000二\uD840三\u001F四"))));
    }

    @Test
    void keepsRareCharactersOfNames() throws IOException {
        assertEquals("\uD842\uDFB7村<&>\"㙓\"", readBack(paragraph(Run.of("\uD842\uDFB7村<&>\"㙓\""))));
    }

    @Test
    void keepsBlanksAtTheEnds() throws IOException {
        assertEquals("  甲 乙  ", readBack(paragraph(Run.of("  甲 "), Run.of("乙  "))));
    }

    @Test
    void writesAVeryLongText() throws IOException {
        String text = characters(100_000);
        assertEquals(text, readBack(paragraph(Run.of(text))));
    }

    @Test
    void writesAParagraphOfVeryManyRuns() throws IOException {
        List<Run> runs = characters(20_000).chars().mapToObj(Character::toString).map(text -> Run.of(text, SPOT)).toList();
        String text = runs.stream().map(Run::text).collect(Collectors.joining());
        try (XWPFDocument document = written(paragraph(runs.toArray(Run[]::new)))) {
            assertEquals(20_000, document.getParagraphs().get(0).getRuns().size());
            assertEquals(text, document.getParagraphs().get(0).getText());
        }
    }

    /** All sorts of characters: a reader takes a file in which the same returns over and over for an attack. */
    private static String characters(int length) {
        return new SplittableRandom(7).ints(length, '\u4e00', '\u9fa5').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Paragraph paragraph(Run... runs) {
        return new Paragraph(ParagraphStyle.BODY, List.of(runs), Optional.empty(), Optional.empty());
    }

    private static String readBack(Block block) throws IOException {
        try (XWPFDocument document = written(block)) {
            return document.getParagraphs().get(0).getText();
        }
    }

    private static XWPFDocument written(Block block) throws IOException {
        return WordTablesTest.written(new WordDocument(SampleReport.of(block)));
    }
}
