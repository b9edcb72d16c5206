package cn.juesuan.intake.row;

import cn.juesuan.account.Subject;
import cn.juesuan.intake.source.SourceCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads subject codes: in one cell or split over 类, 款 and 项, as text or number, spaced or not, with or without the name behind. */
public final class SubjectCodeReader {
    private static final Pattern CODE = Pattern.compile("^['’`]?(\\d[\\d\\s.\\-]*)(.*)$", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * What the code cells of a row say.
     *
     * @param text digits, or the text as it stands when it is no code
     * @param name a name that stands in the same cell
     */
    public record Read(String text, Optional<String> name) {
        public boolean isCode() {
            return Subject.isCode(text);
        }
    }

    /** The row before: parts that a row leaves out are taken from it. */
    private String previous = "";

    /** Reads the cells of one row, left to right, one for each code column; empty when none has digits. */
    public Optional<Read> read(List<Optional<SourceCell>> cells) {
        String code = "";
        Optional<String> name = Optional.empty();
        for (int level = 0; level < cells.size(); level++) {
            Optional<SourceCell> cell = cells.get(level).filter(found -> !found.isBlank());
            Matcher match = CODE.matcher(cell.map(SubjectCodeReader::text).orElse(""));
            boolean garbled = match.matches() && match.group(2).strip().matches("[A-Za-z][\\dA-Za-z]*");
            if (match.matches() && !garbled) {
                code = extended(code, match.group(1).replaceAll("[^0-9]", ""), level);
                name = match.group(2).isBlank() ? name : Optional.of(match.group(2).strip());
            } else if (cell.isPresent() && text(cell.get()).matches("(?s).*\\d.*")) {
                return Optional.of(new Read(cell.get().text().strip(), Optional.empty()));
            }
        }
        return finished(code, name);
    }

    private Optional<Read> finished(String code, Optional<String> name) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Read read = new Read(code, name);
        previous = read.isCode() ? code : previous;
        return Optional.of(read);
    }

    private String extended(String code, String part, int level) {
        if (part.matches("0+")) {
            return code;
        }
        if (part.length() > 2) {
            boolean repeated = code.isEmpty() || part.startsWith(code);
            return repeated ? part : code + part;
        }
        String padded = part.length() == 1 ? "0" + part : part;
        int above = 3 + 2 * (level - 1);
        boolean inherited = code.isEmpty() && level > 0 && previous.length() >= above;
        return (inherited ? previous.substring(0, above) : code) + padded;
    }

    private static String text(SourceCell cell) {
        Optional<BigDecimal> whole = cell.number().filter(number -> number.stripTrailingZeros().scale() <= 0);
        boolean padded = cell.text().strip().matches("0\\d+");
        return whole.isPresent() && !padded ? whole.get().toBigInteger().toString()
            : plainDigits(cell.text().strip());
    }

    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
