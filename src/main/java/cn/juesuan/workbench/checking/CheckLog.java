package cn.juesuan.workbench.checking;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.file.Program;
import cn.juesuan.review.Opinion;
import cn.juesuan.review.ReviewedFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has been checked of many reports, kept beside their summary until it is written, so that a run which was stopped goes on where it was. A
 * line for each report, its values between tabs; a file that changed since, or another version of the program, makes its line void.
 */
final class CheckLog implements AutoCloseable {
    private static final String ENDING = ".未完";
    private static final String END = "完";
    private static final int HEAD = 7;
    private static final int OPINION = 8;

    private final Path file;
    private final Map<String, ReviewedFile> done = new HashMap<>();
    private final Writer out;

    private CheckLog(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (!lines.isEmpty() && lines.get(0).equals(Program.version())) {
                lines.forEach(this::read);
            }
        }
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        line(List.of(Program.version()));
    }

    /** @throws UserFailure when it cannot be kept there */
    static CheckLog beside(Path summary) {
        Path file = summary.resolveSibling(summary.getFileName() + ENDING);
        try {
            return new CheckLog(file);
        } catch (IOException unwritable) {
            throw new UserFailure("记不下审查的进度：“%s”写不了。请换一个能写的文件夹。".formatted(file));
        }
    }

    /** What came of this file last time, if it is still the same. */
    Optional<ReviewedFile> before(Path report) {
        return Optional.ofNullable(done.get(key(report)));
    }

    void add(ReviewedFile report, Path file) {
        Stream<String> head = Stream.of(key(file), report.file(), report.unit(), String.valueOf(report.year()), String.valueOf(report.unread()), report.why(),
            String.valueOf(report.opinions().size()));
        line(Stream.of(head, report.opinions().stream().flatMap(CheckLog::values), Stream.of(END)).flatMap(values -> values).toList());
    }

    private static Stream<String> values(Opinion opinion) {
        return Stream.of(opinion.strength().name(), opinion.rule(), opinion.words(), opinion.where(), opinion.expected(), opinion.found(), opinion.difference(), opinion.message());
    }

    private static String key(Path report) {
        try {
            return "%s %d %d".formatted(report.toAbsolutePath().normalize(), Files.size(report), Files.getLastModifiedTime(report).toMillis());
        } catch (IOException gone) {
            return report.toString();
        }
    }

    private void read(String line) {
        List<String> values = Stream.of(line.split("\t", -1)).map(CheckLog::unescaped).toList();
        // a line that was cut off when the computer went out counts for nothing
        if (values.size() <= HEAD || !values.get(values.size() - 1).equals(END) || values.size() != HEAD + OPINION * Integer.parseInt(values.get(HEAD - 1)) + 1) {
            return;
        }
        List<Opinion> opinions = new ArrayList<>();
        for (int at = HEAD; at < values.size() - 1; at += OPINION) {
            opinions.add(new Opinion(Strength.valueOf(values.get(at)), values.get(at + 1), values.get(at + 2), values.get(at + 3), values.get(at + 4), values.get(at + 5),
                values.get(at + 6), values.get(at + 7)));
        }
        done.put(values.get(0), new ReviewedFile(values.get(1), values.get(2), Integer.parseInt(values.get(3)), opinions, Integer.parseInt(values.get(4)), values.get(5)));
    }

    private void line(List<String> values) {
        try {
            out.write(values.stream().map(CheckLog::escaped).collect(Collectors.joining("\t")) + "\n");
            out.flush();
        } catch (IOException full) {
            throw new UserFailure("审查的进度“%s”写不下去了，可能磁盘已满。已经查完的没有丢，腾出空间后再运行一次就接着查。".formatted(file));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\' && i + 1 < text.length()) {
                char code = text.charAt(++i);
                plain.append(code == 't' ? '\t' : code == 'n' ? '\n' : code);
            } else {
                plain.append(next);
            }
        }
        return plain.toString();
    }

    /** The summary is written: nothing is left to go on with. */
    void remove() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UserFailure("汇总已经写好，但进度文件“%s”删不掉，可以自己删除。".formatted(file));
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException ignored) {
            // every line was flushed when it was written
        }
    }
}
