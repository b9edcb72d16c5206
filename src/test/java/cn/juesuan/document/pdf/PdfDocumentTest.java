package cn.juesuan.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.UserFailure;
import cn.juesuan.document.DocumentException;
import cn.juesuan.document.SampleReports;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads back what was written. */
class PdfDocumentTest {
    @TempDir
    Path folder;

    @Test
    void everythingCanBeReadBackInItsOrder() throws IOException {
        try (PDDocument document = read(SampleReports.full())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            int at = 0;
            for (String expected : List.of("示例区人民政府办公室单位决算", "目录", "第一部分单位概况..", "一、主要职能", "“十四五”规划重点项目", "收入支出决算总表",
                "金额单位：万元", "1,708.47", "机关事业单位基本养老保险缴费支出", "项目支出绩效自评表", "一、收入支出决算总体情况说明",
                "收、支总计均为1,708.47万元", "［请填写原因］", "财政拨款收入", "图2收入决算结构图", "注：", "完成各项任务，按期交付。")) {
                int found = text.indexOf(expected, at);
                assertTrue(found >= at, expected);
                at = found;
            }
        }
    }

    @Test
    void pagesAreAsTheyWereLaidOut() throws IOException {
        PdfDocument pdf = PdfDocument.of(SampleReports.few(), RealFonts.assumed());
        try (PDDocument document = Loader.loadPDF(pdf.bytes(PageProgress.NONE))) {
            assertEquals(5, document.getNumberOfPages());
            List<Boolean> lying = StreamSupport.stream(document.getPages().spliterator(), false)
                .map(page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight()).toList();
            assertEquals(List.of(false, false, false, false, true), lying);
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        try (PDDocument document = read(SampleReports.few())) {
            List<String> lines = new ArrayList<>();
            bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), "", lines);
            assertEquals(List.of("第一部分 单位概况 3", "  一、主要职能 4", "    （一）综合 4", "  二、收入决算表 5"), lines);
        }
    }

    @Test
    void theContentsLeadToTheHeadings() throws IOException {
        try (PDDocument document = read(SampleReports.few())) {
            assertEquals(3, document.getPage(1).getAnnotations().size());
        }
    }

    @Test
    void carriesTitleAndUnit() throws IOException {
        try (PDDocument document = read(SampleReports.few())) {
            assertEquals("示例区人民政府办公室2023年度单位决算", document.getDocumentInformation().getTitle());
            assertEquals("示例区人民政府办公室", document.getDocumentInformation().getAuthor());
        }
    }

    @Test
    void everyFontIsEmbeddedInPart() throws IOException {
        byte[] pdf = PdfDocument.of(SampleReports.few(), RealFonts.assumed()).bytes(PageProgress.NONE);
        assertTrue(pdf.length < 400_000, "whole fonts would be of many megabytes: " + pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(4);
            for (COSName name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded());
                assertTrue(page.getResources().getFont(name).getName().matches("[A-Z]{6}\\+.+"));
            }
        }
    }

    @Test
    void tellsWhichCharactersNoFontHolds() throws IOException {
        // reserved for private use: no font gives it a shape of its own
        String unknown = Character.toString(0x10FFFD);
        PdfDocument pdf = PdfDocument.of(text("张" + unknown + "明"), RealFonts.assumed());
        assertEquals(List.of(unknown), pdf.missingCharacters());
        assertEquals(List.of("“%s”没有字体能显示，PDF 里印作“〓”。请换一个字，或安装收有它的字体（如“宋体-ExtB”）。".formatted(unknown)), pdf.warnings());
        try (PDDocument document = Loader.loadPDF(pdf.bytes(PageProgress.NONE))) {
            assertTrue(new PDFTextStripper().getText(document).contains("张〓明"));
        }
    }

    @Test
    void aCharacterThatOnlySomeFontsHoldIsTakenFromOneOfThem() throws IOException {
        PdfDocument pdf = PdfDocument.of(text("示例㙓村村民委员会"), RealFonts.assumed());
        try (PDDocument document = Loader.loadPDF(pdf.bytes(PageProgress.NONE))) {
            String printed = pdf.missingCharacters().isEmpty() ? "㙓" : "〓";
            assertTrue(new PDFTextStripper().getText(document).contains("示例" + printed + "村村民委员会"));
        }
    }

    @Test
    void nothingIsMissingFromAnOrdinaryReport() {
        assertEquals(List.of(), PdfDocument.of(SampleReports.full(), RealFonts.assumed()).missingCharacters());
    }

    @Test
    void saysWhichFontToInstallWhereThereIsNone() {
        PdfFonts none = new PdfFonts(new InstalledFonts(List.of(folder, folder.resolve("没有"))));
        assertFalse(none.canPrintChinese());
        String message = assertThrows(UserFailure.class, () -> PdfDocument.of(SampleReports.few(), none)).getMessage();
        assertTrue(message.startsWith("这台电脑上没有可以放进 PDF 的中文字体（TrueType 格式），不能生成 PDF、预览和打印。请安装一种再试："), message);
        assertTrue(message.contains("simsun.ttc") && message.contains("fonts-wqy-zenhei"), message);
    }

    @Test
    void aDamagedFontFileIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("坏.ttf"), "不是字体");
        Files.write(folder.resolve("空.ttc"), new byte[] {'t', 't', 'c', 'f', 0, 0, 0, 0, 127, 0, 0, 0});
        Files.write(folder.resolve("零.otf"), new byte[0]);
        assertFalse(new PdfFonts(new InstalledFonts(List.of(folder))).canPrintChinese());
    }

    @Test
    void previewAndExportMayRunAtOnce() throws Exception {
        PdfFonts fonts = RealFonts.assumed();
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> sizes = both.invokeAll(Collections.nCopies(12, () -> PdfDocument.of(SampleReports.few(), fonts)
                .bytes(PageProgress.NONE).length));
            int size = PdfDocument.of(SampleReports.few(), fonts).bytes(PageProgress.NONE).length;
            for (Future<Integer> other : sizes) {
                assertEquals(size, other.get(), 20, "all but the time of writing is the same");
            }
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void tellsHowFarItIs() {
        List<String> steps = new ArrayList<>();
        PdfDocument.of(SampleReports.few(), RealFonts.assumed()).writeTo(folder.resolve("决算.pdf"), (done, total) -> steps.add(done + "/" + total));
        assertEquals(List.of("1/5", "2/5", "3/5", "4/5", "5/5"), steps);
        assertTrue(Files.exists(folder.resolve("决算.pdf")));
    }

    @Test
    void cancelledItLeavesNoFile() throws IOException {
        PdfDocument pdf = PdfDocument.of(SampleReports.few(), RealFonts.assumed());
        PageProgress cancelling = (done, total) -> Thread.currentThread().interrupt();
        DocumentException cancelled = assertThrows(DocumentException.class, () -> pdf.writeTo(folder.resolve("决算.pdf"), cancelling));
        assertTrue(Thread.interrupted());
        assertEquals("已取消，“决算.pdf”没有写。", cancelled.getMessage());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals("已取消，没有生成 PDF。", assertThrows(DocumentException.class, () -> pdf.bytes(cancelling)).getMessage());
        assertTrue(Thread.interrupted());
    }

    @Test
    void pagesAreShownAsImages() {
        try (PageImages images = new PageImages(PdfDocument.of(SampleReports.few(), RealFonts.assumed()).bytes(PageProgress.NONE))) {
            assertEquals(5, images.count());
            BufferedImage lying = images.image(4, 1.5);
            assertEquals(1262, lying.getWidth(), 1);
            assertEquals(892, lying.getHeight(), 1);
            long dark = darkPixels(lying);
            assertTrue(dark > 5_000 && dark < 200_000, "dark pixels: " + dark);
        }
    }

    private static long darkPixels(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
            .filter(pixel -> (pixel & 0xFF) < 128).count();
    }

    private static void bookmarks(PDDocument document, PDOutlineNode node, String indent, List<String> lines) throws IOException {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle() + " " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            bookmarks(document, item, indent + "  ", lines);
        }
    }

    private static Report text(String text) {
        return new Report("决算", "示例单位", List.of(new Section(PageSetup.TEXT, List.of(SampleReports.paragraph(ParagraphStyle.BODY, text)))), "");
    }

    private static PDDocument read(Report report) throws IOException {
        return Loader.loadPDF(PdfDocument.of(report, RealFonts.assumed()).bytes(PageProgress.NONE));
    }
}
