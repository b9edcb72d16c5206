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
    /** Rows without a caption only carry their 行次: their cells stay blank always. */
    public boolean hasFigures() {
        return !caption.isEmpty();
    }
}
