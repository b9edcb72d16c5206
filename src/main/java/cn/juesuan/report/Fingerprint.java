package cn.juesuan.report;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A mark of a report's content, 80 bits of its SHA-256: two copies with the same mark print the same words and figures. It says nothing
 * about how the pages look, and a footnote does not count. Until 2026 only the first twelve digits were printed.
 *
 * @param text such as 3F7A-09C2-D4E1-77B0-1C5D
 */
public record Fingerprint(String text) {
    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final int DIGITS = 2 * BYTES;
    private static final int ONCE = 12;
    private static final char END = '\u001e';
    /** Letters that no mark has, and the digits they are taken for. */
    private static final String LOOKALIKES = "OQILZSG";
    private static final String DIGITS_MEANT = "0011256";

    public static Fingerprint of(Report report) {
        MessageDigest digest = sha256();
        add(digest, report.title());
        report.sections().forEach(section -> section.blocks().forEach(block -> add(digest, block)));
        return new Fingerprint(grouped(HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, BYTES)));
    }

    private static String grouped(String digits) {
        return String.join("-", digits.split("(?<=\\G.{" + GROUP + "})"));
    }

    /**
     * The mark that somebody read from paper: spaces, dashes, small and wide letters and letters that look like digits do not matter.
     *
     * @throws UserFailure when it is none
     */
    public static Fingerprint typed(String text) {
        StringBuilder digits = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit)
            .forEach(sign -> digits.append(LOOKALIKES.indexOf(sign) < 0 ? (char) sign : DIGITS_MEANT.charAt(LOOKALIKES.indexOf(sign))));
        if (!digits.toString().matches("[0-9A-F]+") || digits.length() != DIGITS && digits.length() != ONCE) {
            throw new UserFailure("“%s”不是指纹。指纹是 %d 位数字和字母 A 到 F，四位一组（旧的是 %d 位）；空格、横线、大小写不论。请照纸上的再抄一遍。"
                .formatted(text, DIGITS, ONCE));
        }
        return new Fingerprint(grouped(digits.toString()));
    }

    /** Whether both are of the same content; of an old short mark so many digits are compared as it has. */
    public boolean matches(Fingerprint other) {
        return text.startsWith(other.text) || other.text.startsWith(text);
    }

    /** The groups, counted from 1, that differ from those of the other. */
    public List<Integer> groupsOtherThan(Fingerprint other) {
        String[] mine = text.split("-");
        String[] others = other.text.split("-");
        return IntStream.range(0, Math.min(mine.length, others.length)).filter(group -> !mine[group].equals(others[group]))
            .mapToObj(group -> group + 1).toList();
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
