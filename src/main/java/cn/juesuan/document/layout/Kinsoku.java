package cn.juesuan.document.layout;

/** Where a Chinese line may end: no mark begins or ends a line that should not, numbers and words stay whole. */
final class Kinsoku {
    private static final String NEVER_FIRST = "，。；：、！？）》〉”’】』」〕］｝％‰℃…—·～々〃,.;:!?)]}%°";
    private static final String NEVER_LAST = "（《〈“‘【『「〔［｛￥＄([{$¥";
    private static final String INSIDE_NUMBERS = ".,:/+-_@&%'#=±≥≤";

    private Kinsoku() {
    }

    /** Whether a line may end between the two characters. */
    static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || after == ' ' || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !areOneWord(before, after);
    }

    /** Whether the two characters belong to one number or word, inside which no space is added either. */
    static boolean areOneWord(int before, int after) {
        return isWord(before) && isWord(after);
    }

    private static boolean isWord(int character) {
        return character < 0x80 ? Character.isLetterOrDigit(character) || INSIDE_NUMBERS.indexOf(character) >= 0
            : character < 0x250 || INSIDE_NUMBERS.indexOf(character) >= 0;
    }
}
