package cn.juesuan.report.page;

import java.util.Optional;

/**
 * A piece of a paragraph's text.
 *
 * @param text may hold line breaks only where a person typed them
 * @param spot where the piece comes from; empty for the wording itself
 * @param gap  whether it only marks that something is still missing
 */
public record Run(String text, Optional<Spot> spot, boolean gap) {
    /** Plain wording. */
    public static Run of(String text) {
        return new Run(text, Optional.empty(), false);
    }

    /** A figure or text that was entered elsewhere. */
    public static Run of(String text, Spot spot) {
        return new Run(text, Optional.of(spot), false);
    }

    /** A mark where the field is still to be filled in. */
    public static Run gap(String text, Spot spot) {
        return new Run(text, Optional.of(spot), true);
    }
}
