package cn.juesuan.intake.source;

import java.util.List;
import java.util.OptionalInt;

/**
 * A finished report as it was read: what stands between its tables, and these.
 *
 * @param file   its name, without its folder
 * @param lines  in the order of the file, blank ones left out
 * @param sheets its tables
 * @param pages  the page each of its tables begins on; empty where the file does not tell it
 * @param unruled its tables, from 1, that are only set in columns: what column a figure belongs to was told by its place
 * @param unread what could not be read of it, in words for the user: 第3页是图片
 */
public record SourceDocument(String file, List<DocumentLine> lines, List<SourceSheet> sheets, List<Integer> pages, List<Integer> unruled, List<String> unread) {
    public SourceDocument {
        lines = List.copyOf(lines);
        sheets = List.copyOf(sheets);
        pages = List.copyOf(pages);
        unruled = List.copyOf(unruled);
        unread = List.copyOf(unread);
    }

    /** A file that has no pages of its own. */
    public SourceDocument(String file, List<DocumentLine> lines, List<SourceSheet> sheets, List<String> unread) {
        this(file, lines, sheets, List.of(), List.of(), unread);
    }

    /** The page on which a table begins. */
    public OptionalInt page(int table) {
        return table <= pages.size() ? OptionalInt.of(pages.get(table - 1)) : OptionalInt.empty();
    }
}
