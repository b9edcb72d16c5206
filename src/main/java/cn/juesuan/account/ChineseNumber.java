package cn.juesuan.account;

/** Chinese numbers for headings and lists: 一, 十三, 二十五. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {
    }

    /** @param number from 1 to 999 */
    public static String of(int number) {
        if (number >= 100) {
            int rest = number % 100;
            return DIGITS.charAt(number / 100) + "百" + (rest == 0 ? "" : rest < 10 ? "零" + of(rest) : (rest < 20 ? "一" : "") + of(rest));
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
