package cn.juesuan.document.word;

import cn.juesuan.report.page.Contents;
import java.util.OptionalInt;

/**
 * A heading that contents and navigation know.
 *
 * @param number in the document, from 1
 * @param entry  how contents list it
 * @param level  from 1
 * @param page   the number printed on its page; empty where none is known
 */
record Heading(int number, String entry, int level, OptionalInt page) {
    /** Contents list parts and what stands directly in them. */
    static final int LISTED_LEVELS = 2;

    /** Name of the place it marks; Word hides names of this form from the user's own bookmarks. */
    String bookmark() {
        return "_Toc" + (100_000_000 + number);
    }

    /** Whether contents of the section it stands in list it. */
    boolean isListedByItsSection() {
        return level >= Contents.OWN_LEVEL;
    }

    boolean isListed() {
        return level <= LISTED_LEVELS;
    }
}
