package cn.juesuan.account;

import java.util.regex.Matcher;

/** Where something of an account stands, and so where a finding or a click on what is printed leads. */
public sealed interface Place permits CellAddress, SheetPart, Place.Field, Place.Paragraph {
    /** What it stands on or in: 公开03, 自评表/1, 补充资料, 说明/五. */
    String form();

    /** As users read it, and as {@link #of} understands it again. */
    String name();

    /**
     * A field of the 补充资料.
     *
     * @param key as the account keeps it: 上年/收支总计
     */
    record Field(String key) implements Place {
        public static final String FORM = "补充资料";

        @Override
        public String form() {
            return FORM;
        }

        /** 补充资料 上年/收支总计. */
        @Override
        public String name() {
            return FORM + " " + key;
        }
    }

    /**
     * A paragraph of the composed text.
     *
     * @param key 说明/五/各项/2010301, 概况/职责
     */
    record Paragraph(String key) implements Place {
        /** How the names of the sections begin that have several texts; 概况 is one by itself. */
        private static final String SECTION = "说明/";

        @Override
        public String form() {
            int end = key.indexOf('/', key.startsWith(SECTION) ? SECTION.length() : 0);
            return end < 0 ? key : key.substring(0, end);
        }

        @Override
        public String name() {
            return key;
        }
    }

    /** The place that goes by {@code name}: 公开01 31行 栏1, 自评表/1 年度资金总额 栏2, 补充资料 上年/收支总计, 说明/一/总体. */
    static Place of(String name) {
        Matcher cell = PlaceText.CELL.matcher(name);
        if (cell.matches()) {
            return at(cell.group(1), PlaceText.key(cell.group(2)), Integer.parseInt(cell.group(3)));
        }
        return name.startsWith(Field.FORM + " ") ? new Field(name.substring(Field.FORM.length() + 1)) : new Paragraph(name);
    }

    private static Place at(String form, String row, int column) {
        return SheetPart.isPart(form) ? new SheetPart(form, row, column) : new CellAddress(form, row, column);
    }
}
