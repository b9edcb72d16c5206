package cn.juesuan.document.word;

/** The styles of paragraphs outside tables, as styles.xml has them. */
public enum ParagraphStyle {
    /** A heading of the second level, centred over a table. */
    TABLE_TITLE("TableTitle", 480),
    /** A line under the title, such as the year. */
    TABLE_SUBTITLE("TableSubtitle", 300),
    /** 公开NN表, on the right. */
    TABLE_CODE("TableCode", 260),
    /** Unit and money unit. */
    TABLE_LINE("TableLine", 260),
    /** A line under a table. */
    TABLE_NOTE("TableNote", 270),
    /** Carries the end of a section where no text does; next to no height. */
    SECTION_END("SectionEnd", 20);

    private final String id;
    private final int lineHeight;

    ParagraphStyle(String id, int lineHeight) {
        this.id = id;
        this.lineHeight = lineHeight;
    }

    String id() {
        return id;
    }

    /** In twips, exactly. */
    int lineHeight() {
        return lineHeight;
    }
}
