package cn.juesuan.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Text of the paragraphs of a Word file, as it is printed. */
final class WordText {
    /** Deleted and moved-away text, drawings with their text, and second versions for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "drawing", "pict", "object", "Fallback");
    private static final Set<String> BOXES = Set.of("drawing", "pict", "object");
    private static final int LONGEST = 100_000;

    private WordText() {
    }

    static boolean isLeftOut(XmlPart xml) {
        return xml.isStart() && LEFT_OUT.contains(xml.name());
    }

    /**
     * The paragraph that starts here, up to its end.
     *
     * @param boxed takes a table in a text box of the paragraph, which stands at its start
     */
    static String paragraph(XmlPart xml, Consumer<XmlPart> boxed) {
        return paragraph(xml, boxed, text -> { });
    }

    /** @param boxedText takes the paragraphs of text boxes that stand at it */
    static String paragraph(XmlPart xml, Consumer<XmlPart> boxed, Consumer<String> boxedText) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.ends("p")) {
            if (xml.isStart() && BOXES.contains(xml.name())) {
                box(xml, boxed, boxedText);
            } else if (isLeftOut(xml)) {
                xml.skip();
            } else if (xml.starts("p") || xml.starts("tbl")) {
                throw Unreadable.damaged(new IOException("paragraph in a paragraph"));
            } else if (xml.isStart()) {
                inText = xml.name().equals("t");
                text.append(mark(xml));
            } else if (xml.isEnd()) {
                inText = false;
            } else if (inText && text.length() < LONGEST) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    /** Goes through a drawing for the tables and paragraphs in it. */
    private static void box(XmlPart xml, Consumer<XmlPart> boxed, Consumer<String> boxedText) {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.starts("tbl")) {
                boxed.accept(xml);
            } else if (xml.starts("p")) {
                boxedText.accept(paragraph(xml, boxed, boxedText));
            } else if (xml.starts("Fallback")) {
                xml.skip();
            } else {
                depth += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
            }
        }
    }

    /** Marks that stand for characters; tab stops of the paragraph itself are named like tabs but have a position. */
    private static String mark(XmlPart xml) {
        return switch (xml.name()) {
            case "tab" -> xml.attribute("pos").isPresent() ? "" : "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    static String joined(List<String> paragraphs) {
        List<String> filled = new ArrayList<>(paragraphs);
        filled.removeIf(String::isBlank);
        return String.join("\n", filled);
    }
}
