package cn.juesuan.edition.table;

import java.util.Optional;

/**
 * A row that the form itself prints (the subject rows of 公开02, 03 … belong to the account instead).
 *
 * @param key       行次 or economic subject code: the row's part of a cell address
 * @param caption   as printed, may hold words in braces; empty when the row has no item
 * @param alignment of the caption
 * @param classCode the functional 类 whose spending the row shows (公开01, 04)
 * @param optional  whether editions or reports may leave the row out
 */
public record FormRow(String key, String caption, Alignment alignment, Optional<String> classCode, boolean optional) {
    /** A line that is printed empty. */
    public static final FormRow BLANK = new FormRow("", "", Alignment.LEFT, Optional.empty(), false);
    /** As many empty lines as the blocks beside it are longer: what stands below is level with their ends. */
    public static final FormRow STRETCH = new FormRow("", "", Alignment.LEFT, Optional.empty(), true);
    /** In a caption, the place of the row among those that are numbered and printed: {序号}、住房保障支出. */
    public static final String ORDINAL = "{序号}";

    /** The caption without the place of the row among others. */
    public String unnumbered() {
        return caption.replace(ORDINAL + "、", "");
    }

    /** The same row with another caption. */
    public FormRow called(String otherCaption) {
        return new FormRow(key, otherCaption, alignment, classCode, optional);
    }

    /** Whether it is an empty line, without a key to go by. */
    public boolean isBlank() {
        return key.isEmpty();
    }

    /** Rows without a caption only carry their 行次: their cells stay blank always. */
    public boolean hasFigures() {
        return !caption.isEmpty();
    }
}
