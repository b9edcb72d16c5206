package cn.juesuan.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What one edit costs at the very least: figures in flat arrays, only the sums above the edited leaf moved by the difference, only the
 * checks that read a moved figure made again. It knows nothing of tables, entries, blanks or 尾差. One unit of 120 subjects in six columns,
 * its summary, a table of 62 lines drawn from the summary, 300 checks across them and ten of the unit itself.
 */
final class RecalculationFloor {
    static final int LEAVES = 120;
    static final int COLUMNS = 6;
    private static final int GROUPS = LEAVES / 3;
    private static final int CLASSES = (GROUPS + 2) / 3;
    private static final int TOTAL = LEAVES + GROUPS + CLASSES;
    /** The row total, then the columns. */
    private static final int WIDTH = 1 + COLUMNS;
    private static final int LINES = 62;
    private static final int CHECKS = 300;
    private static final int KINDS = 5;

    private final long[] unit = new long[(TOTAL + 1) * WIDTH];
    private final long[] summary = new long[(TOTAL + 1) * WIDTH];
    private final long[] table = new long[LINES * COLUMNS];
    private final int[][] linesOf = new int[TOTAL + 1][0];
    private final int[][] checksOf = new int[(TOTAL + 1) * WIDTH][0];
    private final byte[] kinds = new byte[CHECKS];
    private final int[] rows = new int[CHECKS];
    private final int[] columns = new int[CHECKS];
    private final int[] lines = new int[CHECKS];
    private final boolean[] fails = new boolean[CHECKS];
    private final int[] seen = new int[CHECKS];
    private int round;
    private int failing;

    RecalculationFloor() {
        for (int line = 0; line < LINES - 1; line++) {
            if (!isSubtotal(line)) {
                linesOf[source(line)] = with(linesOf[source(line)], line);
            }
        }
        for (int check = 0; check < CHECKS; check++) {
            register(check);
        }
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < LEAVES * COLUMNS; i++) {
            edit(i / COLUMNS, i % COLUMNS, random.nextLong(50_000_000));
        }
    }

    private static boolean isSubtotal(int line) {
        return line % 20 == 19;
    }

    private static int source(int line) {
        return LEAVES + line * 7 % (GROUPS + CLASSES + 1);
    }

    /** Lays down what a check compares; the row of a line of the table is the one it is drawn from. */
    private void register(int check) {
        int number = check / KINDS;
        kinds[check] = (byte) (check % KINDS);
        lines[check] = isSubtotal(number) ? number - 1 : number;
        rows[check] = kinds[check] == 2 ? source(lines[check]) : number % (TOTAL + 1);
        columns[check] = 1 + number % COLUMNS;
        readings(check, rows[check], columns[check]);
    }

    private void readings(int check, int row, int column) {
        switch (kinds[check]) {
            case 0 -> reads(check, row, 0, WIDTH);
            case 1 -> {
                for (int leaf = 0; leaf < LEAVES; leaf++) {
                    reads(check, leaf, column, column + 1);
                }
                reads(check, TOTAL, column, column + 1);
            }
            case 2 -> reads(check, row, column, column + 1);
            case 3 -> reads(check, TOTAL, column, column + 1);
            default -> reads(check, row, 1, 3);
        }
    }

    private void reads(int check, int row, int from, int to) {
        for (int cell = row * WIDTH + from; cell < row * WIDTH + to; cell++) {
            checksOf[cell] = with(checksOf[cell], check);
        }
    }

    private static int[] with(int[] array, int added) {
        int[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = added;
        return longer;
    }

    /** Sets a leaf and says how many checks fail. */
    int edit(int leaf, int column, long amount) {
        int group = LEAVES + leaf / 3;
        int top = LEAVES + GROUPS + leaf / 9;
        long by = amount - unit[leaf * WIDTH + 1 + column];
        round++;
        for (long[] sheet : new long[][] {unit, summary}) {
            move(sheet, leaf, column, by);
            move(sheet, group, column, by);
            move(sheet, top, column, by);
            move(sheet, TOTAL, column, by);
        }
        moveLines(group, column, by);
        moveLines(top, column, by);
        moveLines(TOTAL, column, by);
        checkAgain(leaf, column);
        checkAgain(group, column);
        checkAgain(top, column);
        checkAgain(TOTAL, column);
        return failing + unitFailing();
    }

    private static void move(long[] sheet, int row, int column, long by) {
        sheet[row * WIDTH] += by;
        sheet[row * WIDTH + 1 + column] += by;
    }

    private void moveLines(int row, int column, long by) {
        for (int line : linesOf[row]) {
            table[line * COLUMNS + column] += by;
            if (line < 60) {
                table[(line / 20 * 20 + 19) * COLUMNS + column] += by;
            }
            table[(LINES - 1) * COLUMNS + column] += by;
        }
    }

    private void checkAgain(int row, int column) {
        checkAgain(checksOf[row * WIDTH]);
        checkAgain(checksOf[row * WIDTH + 1 + column]);
    }

    private void checkAgain(int[] checks) {
        for (int check : checks) {
            if (seen[check] != round) {
                seen[check] = round;
                boolean before = fails[check];
                fails[check] = !holds(check);
                failing += (fails[check] ? 1 : 0) - (before ? 1 : 0);
            }
        }
    }

    private boolean holds(int check) {
        int row = rows[check] * WIDTH;
        int column = columns[check];
        return switch (kinds[check]) {
            case 0 -> across(summary, rows[check]) == summary[row];
            case 1 -> foot(summary, column, 0, LEAVES) == summary[TOTAL * WIDTH + column];
            case 2 -> table[lines[check] * COLUMNS + column - 1] == summary[row + column];
            case 3 -> unit[TOTAL * WIDTH + column] == summary[TOTAL * WIDTH + column];
            default -> summary[row + 1] >= summary[row + 2];
        };
    }

    private int unitFailing() {
        int found = across(unit, TOTAL) == unit[TOTAL * WIDTH] ? 0 : 1;
        for (int column = 0; column < WIDTH; column++) {
            found += foot(unit, column, 0, LEAVES) == unit[TOTAL * WIDTH + column] ? 0 : 1;
        }
        found += foot(unit, 0, LEAVES, LEAVES + GROUPS) == unit[TOTAL * WIDTH] ? 0 : 1;
        return found + (unit[TOTAL * WIDTH + 1] >= unit[TOTAL * WIDTH + 3] ? 0 : 1);
    }

    private static long across(long[] sheet, int row) {
        long sum = 0;
        for (int cell = row * WIDTH + 1; cell < (row + 1) * WIDTH; cell++) {
            sum += sheet[cell];
        }
        return sum;
    }

    private static long foot(long[] sheet, int column, int from, int to) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            sum += sheet[row * WIDTH + column];
        }
        return sum;
    }
}
