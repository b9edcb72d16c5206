package cn.juesuan.check;

/** What two texts have in common, letter by letter. */
final class CommonWords {
    private CommonWords() {
    }

    /** The longest piece that stands in both. */
    static String longest(String one, String other) {
        int[] before = new int[other.length() + 1];
        int best = 0;
        int end = 0;
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                row[j + 1] = one.charAt(i) == other.charAt(j) ? before[j] + 1 : 0;
                if (row[j + 1] > best) {
                    best = row[j + 1];
                    end = i + 1;
                }
            }
            before = row;
        }
        return one.substring(end - best, end);
    }

    /** How alike two names are: 1 when the same, 0 when without a letter in common in the same order. */
    static double likeness(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                row[j + 1] = one.charAt(i) == other.charAt(j) ? before[j] + 1 : Math.max(before[j + 1], row[j]);
            }
            before = row;
        }
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * before[other.length()] / (one.length() + other.length());
    }
}
