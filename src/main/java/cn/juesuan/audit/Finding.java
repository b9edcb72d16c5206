package cn.juesuan.audit;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Optional;

/**
 * Something the audit found.
 *
 * @param rule     编号 of the rule
 * @param places   the cells it touches, the one to go to first
 * @param expected the figure that should stand there, where the rule knows one
 * @param found    the figure that stands there
 * @param message  where, both figures, how far apart, what to do
 * @param compared the two values where they are no money
 */
public record Finding(String rule, Strength strength, List<Place> places, Optional<Amount> expected, Optional<Amount> found,
                      String message, Optional<Compared> compared) {
    public Finding {
        places = List.copyOf(places);
    }

    /** A finding about money, or about nothing that can be compared. */
    public Finding(String rule, Strength strength, List<Place> places, Optional<Amount> expected, Optional<Amount> found,
                   String message) {
        this(rule, strength, places, expected, found, message, Optional.empty());
    }

    /** Two values that are no money, as printed: scores, rates, weights, grades; the difference is empty where there is none. */
    public record Compared(String expected, String found, String difference) {
    }

    /** Found less expected. */
    public Optional<Amount> difference() {
        return expected.flatMap(right -> found.map(left -> left.minus(right)));
    }

    /** What should stand there, as printed: money in 万元, anything else as it is. */
    public Optional<String> expectedText() {
        return printed(expected).or(() -> compared.map(Compared::expected));
    }

    /** What stands there, as printed. */
    public Optional<String> foundText() {
        return printed(found).or(() -> compared.map(Compared::found));
    }

    /** How far apart they are, as printed. */
    public Optional<String> differenceText() {
        return printed(difference()).or(() -> compared.map(Compared::difference).filter(text -> !text.isEmpty()));
    }

    private static Optional<String> printed(Optional<Amount> amount) {
        return amount.map(present -> present.in(MoneyUnit.WAN));
    }

    public boolean touches(String form) {
        return places.stream().anyMatch(place -> place.form().equals(form));
    }
}
