package cn.juesuan.report.narrative;

import cn.juesuan.account.Place;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.page.Run;
import java.util.Optional;

/**
 * A piece of a composed paragraph.
 *
 * @param name by which a rewritten paragraph refers to it: 本年, 各项.财政拨款收入.占比; empty for the wording itself
 * @param place where a figure or text is entered
 * @param gap  whether it only marks that something is missing
 */
public record Piece(String name, String text, Optional<Place> place, boolean gap) {
    static Piece wording(String text) {
        return new Piece("", text, Optional.empty(), false);
    }

    /** @param text what the figure prints */
    static Piece figure(String name, Figure figure, String text, String gapText) {
        return figure.isPresent() ? new Piece(name, text, figure.place(), false) : new Piece(name, gapText, figure.place(), true);
    }

    /** Whether it shows something entered or worked out rather than wording. */
    public boolean isLive() {
        return !name.isEmpty();
    }

    Run run() {
        return new Run(text, place, gap);
    }
}
