package cn.juesuan.document.layout;

/** A colour as 0xRRGGBB. */
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0x000000);

    public int red() {
        return rgb >> 16 & 0xFF;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }
}
