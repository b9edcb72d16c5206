package cn.juesuan.check.text;

import cn.juesuan.edition.check.SentenceForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence of the report that was recognised.
 *
 * @param figures by name
 * @param words   by name, such as 向: 增加
 * @param quote   the sentence
 */
public record Statement(SentenceForm form, String section, Map<String, TextFigure> figures, Map<String, String> words, Spot spot, String quote,
                        TextParagraph paragraph) {
    public Statement {
        figures = Map.copyOf(figures);
        words = Map.copyOf(words);
    }

    /** The same, its amounts in 万元. */
    Statement inWan() {
        Map<String, TextFigure> converted = new HashMap<>();
        figures.forEach((name, figure) -> converted.put(name, figure.inWan()));
        return new Statement(form, section, converted, words, spot, quote, paragraph);
    }

    public Optional<TextFigure> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    public Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    public boolean is(String name) {
        return form.name().equals(name);
    }

    /** What it is about, for the user: 财政拨款收入, or the kind of sentence. */
    public String subject() {
        return word("名称").or(() -> word("项").map(Statement::name)).or(() -> word("类").map(Statement::name)).orElse(form.name());
    }

    /** A name without what stands before it by the way. */
    public static String name(String captured) {
        return captured.replaceFirst("^[、.．：，-]+", "");
    }
}
