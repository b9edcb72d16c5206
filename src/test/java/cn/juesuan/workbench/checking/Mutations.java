package cn.juesuan.workbench.checking;

import cn.juesuan.intake.source.DocumentLine;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes one mistake in a correct report, of the kinds that published reports have. */
final class Mutations {
    /** What kind of mistake. */
    enum Kind { DIGIT, PERCENT, YEAR, DIRECTION, PERCENT_SIGN, UNIT, CELL, SLIPPED, SCORE }

    /**
     * A report with a mistake.
     *
     * @param what what was done, for one who looks for it
     */
    record Mutant(SourceDocument document, Kind kind, String what) {
    }

    private static final Pattern AMOUNT = Pattern.compile("[\\d,]+(?:\\.\\d+)?(?=万元(?!（含）))");
    private static final Pattern RATE = Pattern.compile("(?<=占|增长|下降|的)[\\d.]+(?=%)");
    private static final Pattern YEAR = Pattern.compile("(?<=与)20\\d\\d(?=年)|^20\\d\\d(?=年度)|(?<=截至)20\\d\\d(?=年)");
    private static final Pattern WORD = Pattern.compile("(?:增加|减少)(?=[\\d,.]+万元)|(?:增长|下降)(?=[\\d.]+%)|(?<=决算数)(?:大于|小于)");
    private static final Pattern SCORE = Pattern.compile("(?<=自评得分为)[\\d.]+(?=分)");

    private final SourceDocument report;
    private final SplittableRandom random;

    Mutations(SourceDocument report, long seed) {
        this.report = report;
        random = new SplittableRandom(seed);
    }

    Mutant next() {
        while (true) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            Optional<Mutant> made = switch (kind) {
                case DIGIT -> text(kind, AMOUNT, this::otherDigit);
                case PERCENT -> text(kind, RATE, rate -> rate.matches(".*\\.\\d\\d") ? otherDigit(rate.substring(0, rate.length() - 1)) + rate.substring(rate.length() - 1) : otherDigit(rate));
                case YEAR -> text(kind, YEAR, year -> Integer.toString(Integer.parseInt(year) - 1));
                case DIRECTION -> text(kind, WORD, Mutations::opposite);
                case PERCENT_SIGN -> text(kind, Pattern.compile("(?<=占[\\d.]{1,6}|增长[\\d.]{1,6}|下降[\\d.]{1,6})%"), sign -> "");
                case UNIT -> text(kind, Pattern.compile("(?<=\\d)万元(?=，占|。与|，增长|，下降|，支出决算|，完成)"), unit -> "元");
                case CELL -> cell();
                case SLIPPED -> slipped();
                case SCORE -> random.nextBoolean() ? text(kind, SCORE, this::otherDigit) : sheetScore();
            };
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    private static String opposite(String word) {
        return switch (word) {
            case "增加" -> "减少";
            case "减少" -> "增加";
            case "增长" -> "下降";
            case "下降" -> "增长";
            case "大于" -> "小于";
            default -> "大于";
        };
    }

    private String otherDigit(String number) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    private interface Change {
        String of(String text);
    }

    /** Lines of the thirteen sections. */
    private List<Integer> lines(Pattern pattern) {
        List<Integer> found = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < report.lines().size(); i++) {
            String text = report.lines().get(i).text();
            inside |= text.startsWith("一、收入支出决算总体情况说明") && i > 60;
            inside &= !text.startsWith("第四部分");
            if (inside && pattern.matcher(text).find()) {
                found.add(i);
            }
        }
        return found;
    }

    private Optional<Mutant> text(Kind kind, Pattern pattern, Change change) {
        List<Integer> lines = lines(pattern);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int line = lines.get(random.nextInt(lines.size()));
        DocumentLine before = report.lines().get(line);
        List<MatchResult> places = pattern.matcher(before.text()).results().toList();
        MatchResult place = places.get(random.nextInt(places.size()));
        String changed = change.of(place.group());
        String text = before.text().substring(0, place.start()) + changed + before.text().substring(place.end());
        List<DocumentLine> all = new ArrayList<>(report.lines());
        all.set(line, new DocumentLine(before.number(), before.page(), text, before.sheets(), before.goesOn()));
        return Optional.of(new Mutant(new SourceDocument(report.file(), all, report.sheets(), report.pages(), report.unruled(), report.unread(), report.anchors()), kind,
            "%s → %s: %s".formatted(place.group(), changed, text)));
    }

    private SourceSheet with(SourceSheet sheet, List<SourceCell> cells) {
        NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows = new TreeMap<>();
        sheet.rows().forEach((row, each) -> rows.put(row, new TreeMap<>(each)));
        cells.forEach(cell -> rows.get(cell.row()).put(cell.column(), cell));
        return sheet.with(rows);
    }

    private Mutant mutant(Kind kind, SourceSheet before, SourceSheet after, String what) {
        List<SourceSheet> sheets = new ArrayList<>(report.sheets());
        sheets.set(sheets.indexOf(before), after);
        return new Mutant(new SourceDocument(report.file(), report.lines(), sheets, report.pages(), report.unruled(), report.unread(), report.anchors()), kind, what);
    }

    private static SourceCell saying(SourceCell cell, String text) {
        return SourceCell.text(cell.row(), cell.column(), cell.name(), text);
    }

    private static boolean isFigure(SourceCell cell) {
        return cell.text().matches("[\\d,]+\\.\\d\\d");
    }

    private Optional<Mutant> cell() {
        SourceSheet sheet = report.sheets().get(random.nextInt(9));
        List<SourceCell> cells = sheet.rows().values().stream().flatMap(row -> row.values().stream()).filter(Mutations::isFigure).filter(cell -> !cell.text().equals("0.00")).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        SourceCell cell = cells.get(random.nextInt(cells.size()));
        String changed = otherDigit(cell.text());
        return Optional.of(mutant(Kind.CELL, sheet, with(sheet, List.of(saying(cell, changed))), "%s %s: %s → %s".formatted(sheet.name(), cell.name(), cell.text(), changed)));
    }

    private Optional<Mutant> slipped() {
        SourceSheet sheet = report.sheets().get(List.of(1, 2, 4).get(random.nextInt(3)));
        int column = 2 + random.nextInt(2);
        List<SourceCell> cells = sheet.rows().values().stream().filter(row -> row.containsKey(column) && row.firstEntry().getValue().text().matches("\\d{3,7}")).map(row -> row.get(column)).toList();
        if (cells.size() < 5) {
            return Optional.empty();
        }
        List<SourceCell> moved = new ArrayList<>();
        for (int i = cells.size() - 1; i > 0; i--) {
            moved.add(saying(cells.get(i), cells.get(i - 1).text()));
        }
        moved.add(saying(cells.get(0), ""));
        return Optional.of(mutant(Kind.SLIPPED, sheet, with(sheet, moved), "%s column %d".formatted(sheet.name(), column)));
    }

    private Optional<Mutant> sheetScore() {
        List<SourceSheet> sheets = report.sheets().stream().skip(9).toList();
        SourceSheet sheet = sheets.get(random.nextInt(sheets.size()));
        List<SourceCell> scores = sheet.rows().values().stream().filter(row -> !row.isEmpty() && (row.firstEntry().getValue().text().replaceAll("\\s", "").equals("合计")
            || row.firstEntry().getValue().text().matches("\\d"))).flatMap(row -> row.values().stream()).filter(cell -> cell.text().matches("\\d{2,3}\\.\\d\\d")).toList();
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        SourceCell cell = scores.get(random.nextInt(scores.size()));
        String changed = otherDigit(cell.text());
        return Optional.of(mutant(Kind.SCORE, sheet, with(sheet, List.of(saying(cell, changed))), "%s %s: %s → %s".formatted(sheet.name(), cell.name(), cell.text(), changed)));
    }
}
