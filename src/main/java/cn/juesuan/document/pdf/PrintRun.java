package cn.juesuan.document.pdf;

import cn.juesuan.account.UserFailure;
import java.awt.print.Book;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.function.IntConsumer;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** One order handed to a printer. */
record PrintRun(byte[] pdf, PrintOrder order, PrintService printer) {
    /**
     * Hands over the pages.
     *
     * @param taken hears how many pages the printer has asked for; it may end the printing with an exception
     */
    void print(IntConsumer taken) throws IOException, PrintException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            printer.createPrintJob().print(new SimpleDoc(book(document, taken), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), attributes());
        }
    }

    /** The pages of the order, each upright or lying as it is laid out. */
    private Book book(PDDocument document, IntConsumer taken) {
        if (order.last() > document.getNumberOfPages()) {
            throw new UserFailure("要打印到第%d页，但只有%d页。请改一下页码范围。".formatted(order.last(), document.getNumberOfPages()));
        }
        PDFPageable pages = new PDFPageable(document, Orientation.AUTO, false);
        Book book = new Book();
        for (int page = order.first() - 1; page < order.last(); page++) {
            int index = page;
            Printable printable = pages.getPrintable(index);
            book.append((graphics, format, position) -> {
                taken.accept(position + 1);
                return printable.print(graphics, format, index);
            }, pages.getPageFormat(index));
        }
        return book;
    }

    private PrintRequestAttributeSet attributes() {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(order.copies()));
        attributes.add(new JobName(order.title(), null));
        return attributes;
    }
}
