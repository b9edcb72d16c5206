package cn.juesuan.intake.source;

import java.util.List;
import java.util.Map;
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
 * @param anchors of a Word file, the paragraph element by its place in the file, from 1, that a line or a cell begins with: 第12段, 第3个表格 第5行第2列
 */
public record SourceDocument(String file, List<DocumentLine> lines, List<SourceSheet> sheets, List<Integer> pages, List<Integer> unruled, List<String> unread,
                             Map<String, Integer> anchors) {
    public SourceDocument {
        lines = List.copyOf(lines);
        sheets = List.copyOf(sheets);
        pages = List.copyOf(pages);
        unruled = List.copyOf(unruled);
        unread = List.copyOf(unread);
        anchors = Map.copyOf(anchors);
    }

    /** A file that has no pages of its own. */
    public SourceDocument(String file, List<DocumentLine> lines, List<SourceSheet> sheets, List<String> unread) {
        this(file, lines, sheets, List.of(), List.of(), unread, Map.of());
    }

    SourceDocument with(List<SourceSheet> other) {
        return new SourceDocument(file, lines, other, pages, unruled, unread, anchors);
    }

    /** The page on which a table begins. */
    public OptionalInt page(int table) {
        return table <= pages.size() ? OptionalInt.of(pages.get(table - 1)) : OptionalInt.empty();
    }
}
