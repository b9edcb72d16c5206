package cn.juesuan.document.layout;

/** A block that is being brought onto pages. Heights in points. */
interface Flowing {
    /** Height of the whole block, were there no end of a page. */
    double height();

    /** Height of the whole block where there is little room. */
    default double least() {
        return height();
    }

    /** Height that must at least be free where the block begins. */
    double beginning();

    /** Places the block from where {@code flow} stands; {@code after} is what has to stand on one page with its end. */
    void place(PageFlow flow, double after);
}
