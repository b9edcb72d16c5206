package cn.juesuan.check.text;

/** Text without what reports print differently: spaces, half and full width, kinds of brackets and marks. */
public final class BareText {
    private BareText() {
    }

    public static String of(String printed) {
        String text = printed.replace("\\times", "×").replace("\\%", "%").replace("\\geq", "≥").replace("\\leq", "≤").replace("$", "");
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = half(text.charAt(i));
            if (!Character.isWhitespace(each) && each != '\u3000' && each != '\u00a0' && each != '\ufeff' && each != '\u200b') {
                plain.append(each);
            }
        }
        return marks(plain);
    }

    private static char half(char each) {
        if (each >= '０' && each <= '９' || each >= 'Ａ' && each <= 'Ｚ' || each >= 'ａ' && each <= 'ｚ') {
            return (char) (each - 0xFEE0);
        }
        return switch (each) {
            case '％', '﹪' -> '%';
            case '．' -> '.';
            case '(' -> '（';
            case ')' -> '）';
            case '－', '−' -> '-';
            case '／' -> '/';
            case ';' -> '；';
            default -> each;
        };
    }

    /** A comma or colon between figures belongs to them, any other to the sentence. */
    private static String marks(StringBuilder plain) {
        for (int i = 0; i < plain.length(); i++) {
            boolean inside = i > 0 && i + 1 < plain.length() && isDigit(plain.charAt(i - 1)) && isDigit(plain.charAt(i + 1));
            char each = plain.charAt(i);
            if (each == '，' && inside && separates(plain, i)) {
                plain.setCharAt(i, ',');
            } else if (each == ',' && !inside) {
                plain.setCharAt(i, '，');
            } else if (each == ':' && !inside) {
                plain.setCharAt(i, '：');
            }
        }
        return plain.toString();
    }

    private static boolean separates(StringBuilder plain, int comma) {
        int end = comma + 1;
        while (end < plain.length() && isDigit(plain.charAt(end))) {
            end++;
        }
        return end - comma - 1 == 3;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
