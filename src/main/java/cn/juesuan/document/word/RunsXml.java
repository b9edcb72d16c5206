package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Run;
import java.util.List;

/** Writes the runs of a paragraph. Line breaks and tabs are elements of their own in Word. */
final class RunsXml {
    /** Quotation marks and dashes stand in Latin fonts as well: without the hint Word takes the narrow ones of those. */
    private static final String OPEN = "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>";
    private static final String OPEN_GAP = "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:highlight w:val=\"yellow\"/></w:rPr>";
    private static final String CLOSE = "</w:r>";

    private final Xml xml;
    /** Whether the line has used its tab: there is one stop only, at the right margin. */
    private boolean tabbed;

    RunsXml(Xml xml) {
        this.xml = xml;
    }

    void write(List<Run> runs) {
        runs.stream().filter(run -> !run.text().isEmpty()).forEach(this::run);
    }

    private void run(Run run) {
        xml.raw(run.gap() ? OPEN_GAP : OPEN);
        String text = run.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '\r' && isSeparator(text.charAt(i))) {
                piece(text, start, i);
                separator(text, i);
                start = i + 1;
            }
        }
        piece(text, start, text.length());
        xml.raw(CLOSE);
    }

    private static boolean isSeparator(char character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private void piece(String text, int start, int end) {
        if (end > start) {
            xml.leaf("w:t", text.substring(start, end), "xml:space", "preserve");
        }
    }

    private void separator(String text, int index) {
        if (text.charAt(index) == '\t') {
            xml.raw(tabbed ? "<w:t xml:space=\"preserve\"> </w:t>" : "<w:tab/>");
            tabbed = true;
        } else if (text.charAt(index) == '\n' || !text.startsWith("\n", index + 1)) {
            xml.raw("<w:br/>");
            tabbed = false;
        }
    }
}
