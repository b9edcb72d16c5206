package cn.juesuan.report.page;

import cn.juesuan.account.Place;
import java.util.Optional;

/**
 * A piece of a paragraph's text.
 *
 * @param text may hold line breaks only where a person typed them
 * @param place where the piece comes from; empty for the wording itself
 * @param gap  whether it only marks that something is still missing
 */
public record Run(String text, Optional<Place> place, boolean gap) {
    /** Plain wording. */
    public static Run of(String text) {
        return new Run(text, Optional.empty(), false);
    }

    /** A figure or text that was entered elsewhere. */
    public static Run of(String text, Place place) {
        return new Run(text, Optional.of(place), false);
    }

    /** A mark where the field is still to be filled in. */
    public static Run gap(String text, Place place) {
        return new Run(text, Optional.of(place), true);
    }
}
