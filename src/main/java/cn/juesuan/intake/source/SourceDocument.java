package cn.juesuan.intake.source;

import java.util.List;

/**
 * A finished report as it was read: what stands between its tables, and these.
 *
 * @param file   its name, without its folder
 * @param lines  in the order of the file, blank ones left out
 * @param sheets its tables
 * @param unread what could not be read of it, in words for the user: 第3页是图片
 */
public record SourceDocument(String file, List<TextLine> lines, List<SourceSheet> sheets, List<String> unread) {
    public SourceDocument {
        lines = List.copyOf(lines);
        sheets = List.copyOf(sheets);
        unread = List.copyOf(unread);
    }
}
