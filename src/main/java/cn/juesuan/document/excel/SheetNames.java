package cn.juesuan.document.excel;

import cn.juesuan.print.PrintedGrid;

/** What the tabs of a workbook say: 公开03表, the title of a table without number, or 自评表3 with as much of the project's name as Excel allows. */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {
    }

    /** The number makes it unique, so two projects may share a name. */
    static String of(PrintedGrid grid) {
        String table = grid.heading().code().isBlank() ? grid.title() : grid.heading().code();
        String name = grid.isTable() ? table : grid.name().replace("/", "") + " " + grid.subject();
        // Excel refuses these, and quotes at the end of a name; what cannot be printed has no place on a tab
        String plain = name.replaceAll("[\\\\/?*\\[\\]:]", "_").replaceAll("[\\p{Cntrl}\\s\\u3000\\uFFFE\\uFFFF]+", " ").strip();
        return cut(plain).strip().replaceFirst("'+$", "");
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
