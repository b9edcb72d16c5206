package cn.juesuan.ui.shell;

import java.util.Optional;

/**
 * What the user wants to print.
 *
 * @param first from 1
 */
record PrintChoice(String printer, int first, int last, int copies) {
    private static final int MOST_COPIES = 99;

    /** The pages and copies as they are typed. */
    record Typed(String first, String last, String copies) {
        /** Why it cannot be printed like that, of a report of so many pages; empty when it can. */
        Optional<String> problem(int pages) {
            int from = number(first);
            int to = number(last);
            if (from < 1 || from > pages || to < 1 || to > pages) {
                return Optional.of("页码请填 1 至 %d。".formatted(pages));
            }
            if (from > to) {
                return Optional.of("起始页不能大于结束页。");
            }
            int number = number(copies);
            return number < 1 || number > MOST_COPIES ? Optional.of("份数请填 1 至 %d。".formatted(MOST_COPIES)) : Optional.empty();
        }

        PrintChoice on(String printer) {
            return new PrintChoice(printer, number(first), number(last), number(copies));
        }

        private static int number(String text) {
            return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
        }
    }
}
