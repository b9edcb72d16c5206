package cn.juesuan.document.excel;

import cn.juesuan.document.ooxml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once. */
final class SharedStrings {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int uses;

    /** The number by which a cell refers to {@code text}. */
    int number(String text) {
        uses++;
        return texts.computeIfAbsent(text, added -> texts.size());
    }

    Xml part() {
        Xml xml = Xml.part().start("sst", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "count", uses, "uniqueCount", texts.size());
        texts.keySet().forEach(text -> xml.start("si").leaf("t", text, space(text)).end());
        return xml.end();
    }

    /** Excel drops blanks at the ends unless told otherwise. */
    private static Object[] space(String text) {
        return text.equals(text.strip()) ? new Object[0] : new Object[] {"xml:space", "preserve"};
    }
}
