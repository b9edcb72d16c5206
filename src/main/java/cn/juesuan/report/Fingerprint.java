package cn.juesuan.report;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short mark of a report's content: two copies with the same mark print the same words and figures. It says nothing about how the
 * pages look, and a footnote does not count.
 *
 * @param text such as 3F7A-09C2-D4E1
 */
public record Fingerprint(String text) {
    private static final int BYTES = 6;
    private static final char END = '\u001e';

    public static Fingerprint of(Report report) {
        MessageDigest digest = sha256();
        add(digest, report.title());
        report.sections().forEach(section -> section.blocks().forEach(block -> add(digest, block)));
        String hex = HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, BYTES);
        return new Fingerprint(hex.substring(0, 4) + "-" + hex.substring(4, 8) + "-" + hex.substring(8));
    }

    private static void add(MessageDigest digest, Block block) {
        if (block instanceof Paragraph paragraph) {
            add(digest, paragraph.text());
        } else if (block instanceof Table table) {
            table.cells().forEach(cell -> add(digest, cell.row() + "," + cell.column() + ":" + cell.text()));
        } else if (block instanceof ChartBlock chart) {
            chart.chart().items().forEach(item -> add(digest, item.label() + ":" + item.amount().fen() + ":" + item.text()));
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + END).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
