package cn.juesuan.intake;

import java.util.SplittableRandom;

/**
 * How a table is laid out in a file.
 *
 * @param title       the title stands over it
 * @param code        公开NN表 stands over it
 * @param numbers     the row with 栏次 is there
 * @param lines       the columns with 行次 are there
 * @param merged      group captions are merged over their columns
 * @param numerals    captions begin with 一、 where the form has it
 * @param breaks      captions are broken and spaced
 * @param textAmounts amounts are text
 * @param codes       how codes stand
 * @param moved       figure columns stand in another order
 * @param top         empty rows before it
 * @param left        empty columns before it
 * @param gaps        empty columns between its columns
 */
record Look(boolean title, boolean code, boolean numbers, boolean lines, boolean merged, boolean numerals, boolean breaks, boolean textAmounts,
            Codes codes, boolean moved, int top, int left, boolean gaps, long seed) {
    enum Codes { TEXT, NUMBER, SPACED, PARTS, PARTS_REPEATED, PARTS_INHERITED }

    static final Look PLAIN = new Look(true, true, true, true, true, true, false, false, Codes.TEXT, false, 0, 0, false, 1);

    static Look any(SplittableRandom random) {
        boolean title = random.nextBoolean();
        boolean lines = random.nextInt(3) > 0;
        Codes codes = Codes.values()[random.nextInt(Codes.values().length)];
        return new Look(title, !title || random.nextBoolean(), random.nextBoolean(), lines, random.nextInt(3) > 0, lines || random.nextBoolean(),
            random.nextBoolean(), random.nextBoolean(), codes, random.nextBoolean(), random.nextInt(4), random.nextInt(3), random.nextBoolean(),
            random.nextLong());
    }

    Look withTitle(boolean there) {
        return new Look(there, code, numbers, lines, merged, numerals, breaks, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withCode(boolean there) {
        return new Look(title, there, numbers, lines, merged, numerals, breaks, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withNumbers(boolean there) {
        return new Look(title, code, there, lines, merged, numerals, breaks, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withLines(boolean there) {
        return new Look(title, code, numbers, there, merged, numerals, breaks, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withNumerals(boolean there) {
        return new Look(title, code, numbers, lines, merged, there, breaks, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withMerged(boolean there) {
        return new Look(title, code, numbers, lines, there, numerals, breaks, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withBreaks(boolean there) {
        return new Look(title, code, numbers, lines, merged, numerals, there, textAmounts, codes, moved, top, left, gaps, seed);
    }

    Look withTextAmounts(boolean there) {
        return new Look(title, code, numbers, lines, merged, numerals, breaks, there, codes, moved, top, left, gaps, seed);
    }

    Look withCodes(Codes how) {
        return new Look(title, code, numbers, lines, merged, numerals, breaks, textAmounts, how, moved, top, left, gaps, seed);
    }

    Look withMoved(boolean there) {
        return new Look(title, code, numbers, lines, merged, numerals, breaks, textAmounts, codes, there, top, left, gaps, seed);
    }

    Look at(int firstRow, int firstColumn) {
        return new Look(title, code, numbers, lines, merged, numerals, breaks, textAmounts, codes, moved, firstRow, firstColumn, gaps, seed);
    }

    Look withGaps(boolean there) {
        return new Look(title, code, numbers, lines, merged, numerals, breaks, textAmounts, codes, moved, top, left, there, seed);
    }
}
