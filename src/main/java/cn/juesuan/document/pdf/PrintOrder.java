package cn.juesuan.document.pdf;

/**
 * What is to be printed.
 *
 * @param printer one of {@link Printing#printers()}
 * @param title   by which the job stands in the printer's queue
 * @param first   first page, from 1
 * @param last    last page, at least {@code first}
 * @param copies  at least 1
 */
public record PrintOrder(String printer, String title, int first, int last, int copies) {
    public PrintOrder {
        if (first < 1 || last < first || copies < 1) {
            throw new IllegalArgumentException("pages %d to %d, %d copies".formatted(first, last, copies));
        }
    }
}
