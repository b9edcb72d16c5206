package cn.juesuan.report.page;

/**
 * The table of contents.
 *
 * @param own whether it is that of the section it stands in, an attached report, and not that of the whole
 */
public record Contents(boolean own) implements Block {
    /** Level of the first headings that contents of a section list; the second ones follow. */
    public static final int OWN_LEVEL = ParagraphStyle.ATTACHED_SECTION.level();

    /** The contents of the whole report. */
    public Contents() {
        this(false);
    }
}
