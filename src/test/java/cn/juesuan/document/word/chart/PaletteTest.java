package cn.juesuan.document.word.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void neighboursDifferInAGreyPrint() {
        for (int i = 0; i < 20; i++) {
            double difference = Math.abs(grey(Palette.slice(i)) - grey(Palette.slice(i + 1)));
            assertTrue(difference > 0.2, Palette.slice(i) + " " + difference);
        }
    }

    /** From 0, black, to 1, white. */
    private static double grey(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return (0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF)) / 255;
    }
}
