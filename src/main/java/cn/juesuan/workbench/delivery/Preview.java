package cn.juesuan.workbench.delivery;

import cn.juesuan.account.Place;
import cn.juesuan.document.layout.Box;
import cn.juesuan.document.layout.Hit;
import cn.juesuan.document.layout.LaidPage;
import cn.juesuan.document.layout.Pages;
import cn.juesuan.document.layout.PlacedBox;
import cn.juesuan.document.pdf.PageImages;
import cn.juesuan.document.pdf.PrintOrder;
import cn.juesuan.document.pdf.Printing;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The pages of a report as they print: images, what lies under the mouse, and printing. What prints is what is shown. */
public final class Preview implements AutoCloseable {
    private final String title;
    private final Pages pages;
    private final byte[] pdf;
    private final List<String> warnings;
    private final PageImages images;
    private final Printing printing = new Printing();

    Preview(String title, Pages pages, byte[] pdf, List<String> warnings) {
        this.title = title;
        this.pages = pages;
        this.pdf = pdf;
        this.warnings = warnings;
        this.images = new PageImages(pdf);
    }

    /** Size of a page in points. */
    public record PageSize(double width, double height) {
    }

    /** A place on a page, in points from its upper left corner. */
    public record Area(int page, double x, double y, double width, double height) {
    }

    /**
     * A heading, for going to it.
     *
     * @param page   index from 0
     * @param number the page number printed there
     */
    public record Heading(int level, String text, int page, OptionalInt number) {
    }

    /**
     * What is printed at a point.
     *
     * @param place      the cell or field it comes from
     * @param paragraph key of the composed paragraph
     * @param page      index of the page to which a line of the contents leads
     */
    public record Under(Optional<Place> place, Optional<String> paragraph, OptionalInt page) {
    }

    public int pages() {
        return pages.pages().size();
    }

    public PageSize size(int page) {
        LaidPage laid = pages.pages().get(page);
        return new PageSize(laid.width(), laid.height());
    }

    /**
     * The image of a page; may be asked for on any thread.
     *
     * @param page  index from 0
     * @param scale pixels for a point
     */
    public BufferedImage image(int page, double scale) {
        return images.image(page, scale);
    }

    /** What is printed at a point of a page, in points from its upper left corner. */
    public Under under(int page, double x, double y) {
        Hit hit = pages.at(page, x, y);
        return new Under(hit.place(), hit.paragraph(), hit.heading().map(heading -> OptionalInt.of(heading.page())).orElse(OptionalInt.empty()));
    }

    /** Where a cell or field is printed. */
    public List<Area> areas(Place place) {
        return pages.boxesOf(place).map(Preview::area).toList();
    }

    /** Where a composed paragraph is printed, line by line. */
    public List<Area> areas(String paragraph) {
        return pages.boxesOf(paragraph).map(Preview::area).toList();
    }

    private static Area area(PlacedBox placed) {
        Box box = placed.box();
        return new Area(placed.page(), box.x(), box.y(), box.width(), box.height());
    }

    public List<Heading> headings() {
        return pages.headings().stream().map(heading -> new Heading(heading.level(), heading.entry(), heading.page(), heading.number())).toList();
    }

    /** What the user should know, such as characters that no font has. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * Names of the printers, the usual one first; may take seconds.
     *
     * @throws cn.juesuan.account.UserFailure when the system does not answer
     */
    public List<String> printers() {
        return printing.printers();
    }

    /**
     * Prints pages; interrupting the thread cancels.
     *
     * @param first from 1
     * @throws cn.juesuan.account.UserFailure when the printer is gone, refuses or does not answer
     */
    public void print(String printer, int first, int last, int copies, Progress progress) {
        printing.print(pdf, new PrintOrder(printer, title, first, last, copies), progress::step);
    }

    @Override
    public void close() {
        images.close();
    }
}
