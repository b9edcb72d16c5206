package cn.juesuan.intake.pdf;

/**
 * A straight line of a table.
 *
 * @param at   where it runs: y of a horizontal one, x of a vertical one
 * @param from where it begins, likewise in the other direction
 */
record Ruling(boolean horizontal, double at, double from, double to) {
    private static final double NEAR = 3;

    boolean covers(double place) {
        return from - 1 <= place && place <= to + 1;
    }

    boolean meets(Ruling other) {
        return horizontal != other.horizontal && from - NEAR <= other.at && other.at <= to + NEAR && other.from - NEAR <= at && at <= other.to + NEAR;
    }

    boolean continues(Ruling other) {
        return horizontal == other.horizontal && Math.abs(at - other.at) < 1.5 && from <= other.to + NEAR && other.from <= to + NEAR;
    }

    Ruling joined(Ruling other) {
        return new Ruling(horizontal, at, Math.min(from, other.from), Math.max(to, other.to));
    }
}
