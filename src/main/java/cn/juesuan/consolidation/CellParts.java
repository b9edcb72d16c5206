package cn.juesuan.consolidation;

import java.util.Arrays;

/** What each unit has in one cell, in 分, and the sum; by the numbers the units have in {@link UnitSums}, in flat arrays. */
final class CellParts {
    private int[] units = new int[2];
    private long[] amounts = new long[2];
    private int size;
    private long sum;

    void set(int unit, long amount) {
        int place = Arrays.binarySearch(units, 0, size, unit);
        if (place < 0) {
            place = -place - 1;
            makeRoom(place);
            units[place] = unit;
        }
        sum += amount - amounts[place];
        amounts[place] = amount;
    }

    private void makeRoom(int place) {
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
            amounts = Arrays.copyOf(amounts, size * 2);
        }
        System.arraycopy(units, place, units, place + 1, size - place);
        System.arraycopy(amounts, place, amounts, place + 1, size - place);
        amounts[place] = 0;
        size++;
    }

    void remove(int unit) {
        int place = Arrays.binarySearch(units, 0, size, unit);
        if (place >= 0) {
            sum -= amounts[place];
            size--;
            System.arraycopy(units, place + 1, units, place, size - place);
            System.arraycopy(amounts, place + 1, amounts, place, size - place);
        }
    }

    int size() {
        return size;
    }

    int unit(int place) {
        return units[place];
    }

    long amount(int place) {
        return amounts[place];
    }

    long sum() {
        return sum;
    }
}
