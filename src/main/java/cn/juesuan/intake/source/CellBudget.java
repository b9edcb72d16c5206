package cn.juesuan.intake.source;

/** How many cells of one file are still read: all its sheets together stay within the memory of a small computer. */
final class CellBudget {
    private int left = 700_000;

    boolean isSpent() {
        return left <= 0;
    }

    void spend() {
        left--;
    }
}
