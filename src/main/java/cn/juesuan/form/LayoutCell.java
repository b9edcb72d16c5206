package cn.juesuan.form;

import cn.juesuan.account.CellAddress;
import java.util.Optional;

/**
 * One cell of a laid-out table.
 *
 * @param row    grid row, from 0
 * @param column grid column, from 0
 * @param rowKey key of the table row it belongs to; empty in the head
 */
public record LayoutCell(int row, int column, int rowSpan, int columnSpan, String rowKey, Content content) {
    /** What a cell shows. */
    public sealed interface Content {
    }

    /** A caption of the head. */
    public record Heading(String text) implements Content {
    }

    /** A caption in the body. */
    public record Caption(String text, Alignment alignment) implements Content {
    }

    /** A subject code in the body. */
    public record Code(String text) implements Content {
    }

    /** 行次 in the body. */
    public record LineNumber(String text) implements Content {
    }

    /** A figure. */
    public record Figure(CellAddress address) implements Content {
    }

    /** A cell without item: always blank. */
    public record Vacant() implements Content {
    }

    public Optional<CellAddress> address() {
        return content instanceof Figure figure ? Optional.of(figure.address()) : Optional.empty();
    }

    /** What it prints, unless it is a figure. */
    public String text() {
        if (content instanceof Heading heading) {
            return heading.text();
        }
        if (content instanceof Caption caption) {
            return caption.text();
        }
        if (content instanceof Code code) {
            return code.text();
        }
        return content instanceof LineNumber line ? line.text() : "";
    }
}
