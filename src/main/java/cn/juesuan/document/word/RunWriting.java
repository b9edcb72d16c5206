package cn.juesuan.document.word;

import cn.juesuan.document.OfficeText;
import cn.juesuan.report.page.Run;
import java.util.List;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Writes the runs of a paragraph. Line breaks and tabs are elements of their own in Word. */
final class RunWriting {
    private final Supplier<CTR> added;
    /** Whether the line has used its tab: there is one stop only, at the right margin. */
    private boolean tabbed;

    /** @param added adds a run to the paragraph or link */
    RunWriting(Supplier<CTR> added) {
        this.added = added;
    }

    /** Adds a piece of text without line breaks to a run. */
    static void text(CTR run, String text) {
        text(run.addNewT(), OfficeText.legal(text));
    }

    /** Makes a run say what a field is to work out. */
    static void instruction(CTR run, String instruction) {
        text(run.addNewInstrText(), instruction);
    }

    private static void text(CTText element, String text) {
        element.setStringValue(text);
        if (!text.equals(text.strip())) {
            element.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    void write(List<Run> runs) {
        runs.stream().filter(run -> !run.text().isEmpty()).forEach(this::run);
    }

    private void run(Run run) {
        CTR written = added.get();
        look(written.addNewRPr(), run.gap());
        String text = run.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                piece(written, text, start, i);
                separator(written, text, i);
                start = i + 1;
            }
        }
        piece(written, text, start, text.length());
    }

    private static void look(CTRPr properties, boolean gap) {
        // quotation marks and dashes stand in Latin fonts as well: without the hint Word takes the narrow ones of those
        properties.addNewRFonts().setHint(STHint.EAST_ASIA);
        if (gap) {
            properties.addNewHighlight().setVal(STHighlightColor.YELLOW);
        }
    }

    private static boolean isSeparator(char character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static void piece(CTR run, String text, int start, int end) {
        if (end > start) {
            text(run, text.substring(start, end));
        }
    }

    private void separator(CTR run, String text, int index) {
        if (text.charAt(index) == '\t') {
            if (tabbed) {
                text(run, " ");
            } else {
                run.addNewTab();
            }
            tabbed = true;
        } else if (text.charAt(index) == '\n' || !text.startsWith("\n", index + 1)) {
            run.addNewBr();
            tabbed = false;
        }
    }
}
