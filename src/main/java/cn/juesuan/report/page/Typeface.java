package cn.juesuan.report.page;

/** The typefaces of official documents (GB/T 9704) by their official names. */
public enum Typeface {
    /** Tables, headings of parts. */
    SONG("宋体"),
    /** Headings. */
    HEI("黑体"),
    /** Running text. */
    FANGSONG("仿宋_GB2312"),
    /** Headings of the second level. */
    KAI("楷体_GB2312");

    private final String officialName;

    Typeface(String officialName) {
        this.officialName = officialName;
    }

    public String officialName() {
        return officialName;
    }
}
