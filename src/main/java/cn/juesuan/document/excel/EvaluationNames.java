package cn.juesuan.document.excel;

import cn.juesuan.evaluation.layout.SheetLayout;

/** What the tabs of self-evaluation sheets say: 自评表3 with as much of the project's name as Excel allows. */
final class EvaluationNames {
    private static final int LONGEST = 31;

    private EvaluationNames() {
    }

    /** The number makes it unique, so two projects may share a name. */
    static String of(SheetLayout layout) {
        String name = layout.name().replace("/", "") + " " + layout.subject();
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
