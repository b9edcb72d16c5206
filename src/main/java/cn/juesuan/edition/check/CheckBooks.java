package cn.juesuan.edition.check;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormulaParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The rule book that comes with the program. The wording of published reports is much the same everywhere, so one book serves every edition. */
public final class CheckBooks {
    private static final String FILE = "/edition/check.yaml";

    private CheckBooks() {
    }

    /**
     * The book, its cells those of {@code forms}.
     *
     * @param others which cell or table of the forms is meant by one that the book names; of a table with such cells, the others are left out
     */
    public static CheckBook of(List<FormDefinition> forms, Map<String, String> others) {
        try (InputStream stream = CheckBooks.class.getResourceAsStream(FILE)) {
            return new CheckReader(new FormulaParser(forms), others).read(DataNode.parse("check.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
