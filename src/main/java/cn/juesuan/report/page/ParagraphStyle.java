package cn.juesuan.report.page;

import cn.juesuan.edition.table.Alignment;

/**
 * The styles of paragraphs outside tables. Sizes in half points, heights and distances in twips; {@code level} counts headings from 1,
 * 0 is none.
 */
public enum ParagraphStyle {
    /** Name of the report on the cover. */
    COVER_TITLE("CoverTitle", Typeface.SONG, 72, 1000, 0, Alignment.CENTER, 0),
    /** A line of the cover: the unit, who signs, the date. */
    COVER_LINE("CoverLine", Typeface.FANGSONG, 32, 760, 0, Alignment.LEFT, 0),
    /** 目录. */
    CONTENTS_TITLE("ContentsTitle", Typeface.HEI, 36, 800, 0, Alignment.CENTER, 0),
    /** 第一部分, on a page of its own. */
    PART("Part", Typeface.HEI, 44, 1100, 0, Alignment.CENTER, 1),
    /** 第一部分 over the first page of the part. */
    PART_OVER_PAGE("PartOverPage", Typeface.HEI, 36, 900, 0, Alignment.CENTER, 1),
    /** 一、收入支出决算总体情况说明. */
    SECTION("Section", Typeface.HEI, 32, 560, 2, Alignment.LEFT, 2),
    /** （一）收入决算结构情况. */
    SUBSECTION("Subsection", Typeface.KAI, 32, 560, 2, Alignment.LEFT, 3),
    /** Running text. */
    BODY("ReportBody", Typeface.FANGSONG, 32, 560, 2, Alignment.LEFT, 0),
    /** Names that are printed as the rows of a table. */
    LISTED("Listed", Typeface.FANGSONG, 32, 560, 2, Alignment.LEFT, 0),
    /** A line over or under a chart. */
    CAPTION("ChartCaption", Typeface.SONG, 24, 480, 0, Alignment.CENTER, 0),
    /** A heading of the second level, centred over a table. */
    TABLE_TITLE("TableTitle", Typeface.HEI, 32, 480, 0, Alignment.CENTER, 2),
    /** The same over a sheet of the attachments, which contents do not list one by one. */
    SHEET_TITLE("SheetTitle", Typeface.HEI, 32, 480, 0, Alignment.CENTER, 3),
    /** A line under the title, such as the year. */
    TABLE_SUBTITLE("TableSubtitle", Typeface.SONG, 21, 300, 0, Alignment.CENTER, 0),
    /** 公开NN表, on the right. */
    TABLE_CODE("TableCode", Typeface.SONG, 18, 260, 0, Alignment.RIGHT, 0),
    /** Unit and money unit. */
    TABLE_LINE("TableLine", Typeface.SONG, 18, 260, 0, Alignment.LEFT, 0),
    /** A line under a table. */
    TABLE_NOTE("TableNote", Typeface.SONG, 18, 270, 0, Alignment.LEFT, 0),
    /** Carries the end of a section where no text does; next to no height. */
    SECTION_END("SectionEnd", Typeface.SONG, 2, 20, 0, Alignment.LEFT, 0);

    private final String id;
    private final Typeface typeface;
    private final int halfPoints;
    private final int lineHeight;
    private final int indent;
    private final Alignment alignment;
    private final int level;

    ParagraphStyle(String id, Typeface typeface, int halfPoints, int lineHeight, int indent, Alignment alignment, int level) {
        this.id = id;
        this.typeface = typeface;
        this.halfPoints = halfPoints;
        this.lineHeight = lineHeight;
        this.indent = indent;
        this.alignment = alignment;
        this.level = level;
    }

    /** Name of the style in a Word document. */
    public String id() {
        return id;
    }

    public Typeface typeface() {
        return typeface;
    }

    /** Size of the text in half points. */
    public int halfPoints() {
        return halfPoints;
    }

    /** In twips, exactly. */
    public int lineHeight() {
        return lineHeight;
    }

    /** By how many characters the first line is indented. */
    public int indent() {
        return indent;
    }

    public Alignment alignment() {
        return alignment;
    }

    /** Level of the heading in contents and bookmarks, from 1; 0 for what is no heading. */
    public int level() {
        return level;
    }
}
