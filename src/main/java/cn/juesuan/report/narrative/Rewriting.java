package cn.juesuan.report.narrative;

import cn.juesuan.account.Account;
import cn.juesuan.report.figure.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A paragraph in the user's own words. Figures in it stay live: they are kept as names in braces ({本年}), not as digits.
 *
 * @param template the user's text
 */
public record Rewriting(String template) {
    /** Prefix of the field that keeps the text of a rewritten paragraph: 改写/说明/一/总体. */
    public static final String PREFIX = "改写/";
    /** A number as people write it, with its percent sign. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?%?");

    static Optional<Rewriting> of(Account account, String key) {
        return account.supplement(PREFIX + key).filter(text -> !text.isBlank()).map(Rewriting::new);
    }

    /**
     * Takes down what the user wrote: every number that stands where a live figure of the paragraph printed it becomes that figure again.
     * Numbers are matched in their order, so that two figures that happen to be equal keep apart.
     *
     * @param standard the paragraph by the edition's wording
     * @param written  the user's text
     */
    public static Rewriting of(List<Piece> standard, String written) {
        List<Piece> live = standard.stream().filter(piece -> piece.isLive() && !piece.gap()).toList();
        List<Token> tokens = tokens(written, live);
        int[][] common = commonLengths(live, tokens);
        StringBuilder template = new StringBuilder();
        int end = 0;
        int figure = 0;
        int token = 0;
        while (figure < live.size() && token < tokens.size()) {
            if (live.get(figure).text().equals(tokens.get(token).text())) {
                Token found = tokens.get(token++);
                template.append(written, end, found.start()).append('{').append(live.get(figure++).name()).append('}');
                end = found.start() + found.text().length();
            } else if (common[figure + 1][token] >= common[figure][token + 1]) {
                figure++;
            } else {
                token++;
            }
        }
        return new Rewriting(template.append(written.substring(end)).toString());
    }

    /** Whether the text is nothing but a number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private record Token(int start, String text) {
    }

    /** The numbers of the text, and the longer texts of fields that stand in it word by word. */
    private static List<Token> tokens(String written, List<Piece> live) {
        String texts = live.stream().map(Piece::text).filter(text -> text.length() > 3 && !NUMBER.matcher(text).matches())
            .distinct().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher token = Pattern.compile((texts.isEmpty() ? "" : texts + "|") + NUMBER.pattern()).matcher(written);
        List<Token> tokens = new ArrayList<>();
        while (token.find()) {
            tokens.add(new Token(token.start(), token.group()));
        }
        return tokens;
    }

    /** Length of the longest common row of figures from every pair of positions on. */
    private static int[][] commonLengths(List<Piece> live, List<Token> tokens) {
        int[][] lengths = new int[live.size() + 1][tokens.size() + 1];
        for (int i = live.size() - 1; i >= 0; i--) {
            for (int j = tokens.size() - 1; j >= 0; j--) {
                lengths[i][j] = live.get(i).text().equals(tokens.get(j).text()) ? lengths[i + 1][j + 1] + 1
                    : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** The paragraph with today's figures; a figure that the paragraph no longer has is marked as a gap. */
    List<Piece> pieces(List<Piece> standard, TextWriter writer) {
        Map<String, Piece> live = standard.stream().filter(Piece::isLive)
            .collect(Collectors.toMap(Piece::name, Function.identity(), (first, second) -> first));
        List<Piece> pieces = new ArrayList<>();
        Matcher name = Names.NAME.matcher(template);
        int end = 0;
        while (name.find()) {
            wording(pieces, template.substring(end, name.start()));
            pieces.add(Optional.ofNullable(live.get(name.group(1)))
                .orElseGet(() -> new Piece(name.group(1), writer.gapText(name.group(1)), Optional.empty(), true)));
            end = name.end();
        }
        wording(pieces, template.substring(end));
        return pieces;
    }

    private static void wording(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.wording(text));
        }
    }
}
