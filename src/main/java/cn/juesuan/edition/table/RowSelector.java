package cn.juesuan.edition.table;

/** Which rows a place in a formula means. */
public sealed interface RowSelector {
    /** One row by its key: 31行, 合计, 201, 人员经费合计. */
    record Key(String key) implements RowSelector {
    }

    /** Rows in the order of the form, both ends included: 32..57行, 上级补助收入..其他收入. */
    record Lines(String first, String last) implements RowSelector {
    }

    /** A set of rows named by a word. */
    enum Word implements RowSelector {
        /** The row being calculated; the default on the right side. */
        SAME("本行"),
        /** Every row that has figures; a target only. */
        EACH("每行"),
        /** Every subject row without subjects under it; a target only. */
        LOWEST("末级科目"),
        /** Every subject row with subjects under it, and no total row; a target only. */
        UPPER("上级科目"),
        /** Every subject row; a target only. */
        EACH_SUBJECT("各科目"),
        /** Every printed row that stands for a 类; a target only. */
        EACH_CLASS_ROW("各类行"),
        /** The subjects directly under this row. */
        CHILDREN("下级科目"),
        /** All 类 of the table. */
        CLASSES("各类科目"),
        /** The 类 that this printed row stands for, in the table named. */
        OWN_CLASS("本类"),
        /** The row with the same code in the table named. */
        SAME_CODE("同科目"),
        /** The printed row of the table named that stands for the same 类. */
        SAME_CLASS_ROW("同类行");

        private final String word;

        Word(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
