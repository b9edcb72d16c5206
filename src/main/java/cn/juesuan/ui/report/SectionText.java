package cn.juesuan.ui.report;

import cn.juesuan.workbench.session.Answer;
import java.util.List;

/** A text of the report under one node of the outline: as it reads now, and how its paragraphs are put into other words. */
interface SectionText {
    /** Of the node: 说明/五. */
    String name();

    String title();

    /** Whether the report has such a text. */
    default boolean exists() {
        return true;
    }

    List<SectionLine> lines();

    /** Puts a paragraph into the user's words. */
    Answer rewrite(String key, String text);

    /** Puts the program's own words back. */
    Answer restore(String key);
}
