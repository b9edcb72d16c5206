package cn.juesuan.document.pdf;

import cn.juesuan.document.DocumentException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as images, for the preview. May be used by several threads, one page at a time. */
public final class PageImages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final int count;

    /**
     * Opens a PDF.
     *
     * @param pdf the content of the file
     */
    public PageImages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException damaged) {
            throw new DocumentException("预览打不开：PDF 内容不完整。请关闭预览后再打开一次。", damaged);
        }
        renderer = new PDFRenderer(document);
        count = document.getNumberOfPages();
    }

    public int count() {
        return count;
    }

    /**
     * The image of a page.
     *
     * @param page  index of the page, from 0
     * @param scale in pixels for a point: 1 for 72 dpi
     */
    public synchronized BufferedImage image(int page, double scale) {
        try {
            return renderer.renderImage(page, (float) scale, ImageType.RGB);
        } catch (IOException damaged) {
            throw new DocumentException("第%d页显示不出来。请关闭预览后再打开一次。".formatted(page + 1), damaged);
        }
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException ignorable) {
            throw new DocumentException("预览没有正常关闭。", ignorable);
        }
    }
}
