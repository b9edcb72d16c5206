package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Rewriting;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Typing into a field of the 补充资料 on the command line. */
final class SupplementInput {
    private static final String FILE = "@";
    private static final String CLEAR = "-";
    /** Four bytes for each character a field takes. */
    private static final long LARGEST = 800_000;

    private final ReportWork report;
    private final EditSession session;

    SupplementInput(ReportWork report) {
        this.report = report;
        this.session = report.session();
    }

    /**
     * Sets the field and says what stands there then.
     *
     * @param value the text; - or nothing clears the field, @ and a name takes the text of that file
     */
    String set(String key, String value) {
        String text = value.strip().equals(CLEAR) ? "" : text(value);
        Answer answer = key.startsWith(Rewriting.PREFIX) && key.strip().length() > Rewriting.PREFIX.length()
            ? rewritten(key.substring(Rewriting.PREFIX.length()).strip(), text)
            : new SupplementEditing(session).set(key, text);
        if (answer instanceof Answer.Refused refused) {
            throw new UserFailure(refused.message());
        }
        return "%s，已保存".formatted(typed(key.strip()));
    }

    /** A paragraph in other words; its figures stay live. */
    private Answer rewritten(String paragraph, String text) {
        return text.isBlank() ? report.restore(paragraph) : report.rewrite(paragraph, text);
    }

    private String typed(String key) {
        ReportFigures figures = new SupplementEditing(session).figures();
        return figures.instance(key).flatMap(instance -> figures.field(instance.key()))
            .map(field -> "补充资料 %s（%s）= %s".formatted(key, field.instance().caption(), content(field)))
            .orElseGet(() -> "补充资料 %s = %s".formatted(key, session.account().supplement(key).map(SupplementInput::shortened).orElse("空")));
    }

    private static String content(FieldValue field) {
        String source = !field.isDerived() ? "" : field.figure().isPresent() ? "（未填，取自账中）" : "（未填，用程序的文字）";
        return ShownSupplement.value(field).map(value -> (shortened(value) + " " + field.instance().field().unit() + source).strip()).orElse("空");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…（共 %d 字）".formatted(text.length());
    }

    private static String text(String value) {
        return value.startsWith(FILE) && value.length() > FILE.length() ? read(value.substring(FILE.length())) : value;
    }

    private static String read(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new UserFailure("找不到文件“%s”。@ 后面写文字所在的文本文件；账未改动。".formatted(name));
            }
            if (Files.size(file) > LARGEST) {
                throw new UserFailure("文件“%s”有 %d 字节，太大了，一栏最多 20 万字。账未改动。".formatted(name, Files.size(file)));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException other) {
            throw new UserFailure("文件“%s”不是 UTF-8 编码的文本。请用记事本另存为 UTF-8 再用；账未改动。".formatted(name), other);
        } catch (IOException | InvalidPathException unreadable) {
            throw new UserFailure("文件“%s”读不出来。请检查文件名和读取权限；账未改动。".formatted(name), unreadable);
        }
    }
}
