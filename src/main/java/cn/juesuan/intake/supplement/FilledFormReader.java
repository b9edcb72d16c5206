package cn.juesuan.intake.supplement;

import cn.juesuan.account.Origin;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet as a form, by the heads of its columns, wherever they stand and whether they are hidden or not. */
final class FilledFormReader {
    private static final String KEY = "键";
    private static final String CAPTION = "项目";
    private static final String FILLED = "填写";
    private static final String EXPORTED = "导出时的值";
    private static final Pattern UNIT = Pattern.compile("(?:单位|部门)\\s*[：:]\\s*(\\S.*)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年度");
    private static final Pattern ERROR = Pattern.compile("#(?:REF!|VALUE!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");
    /** A spreadsheet cell holds no longer text. */
    private static final int LONGEST = 32_767;
    /** What a spreadsheet shows of the result of a formula; the digits behind are noise. */
    private static final MathContext SHOWN = new MathContext(15);

    private final SourceSheet sheet;
    private final List<FilledField> fields = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();

    FilledFormReader(SourceSheet sheet) {
        this.sheet = sheet;
    }

    boolean isForm() {
        return sheet.rows().keySet().stream().anyMatch(row -> heads(row).isPresent());
    }

    /** The columns by their heads, when the row has heads. */
    private Optional<Map<String, Integer>> heads(int row) {
        Map<String, Integer> heads = new HashMap<>();
        sheet.row(row).forEach((column, cell) -> heads.putIfAbsent(cell.text().replaceAll("\\s", ""), column));
        return Optional.of(heads).filter(found -> found.containsKey(KEY) && found.containsKey(FILLED));
    }

    FilledForm read() {
        Optional<Map<String, Integer>> columns = Optional.empty();
        Optional<String> unit = Optional.empty();
        Optional<Integer> year = Optional.empty();
        for (int row : sheet.rows().keySet()) {
            Optional<Map<String, Integer>> heads = heads(row);
            if (heads.isEmpty() && columns.isPresent()) {
                field(row, columns.get());
            } else if (heads.isEmpty()) {
                unit = unit.or(() -> above(row, UNIT));
                year = year.or(() -> above(row, YEAR).map(Integer::valueOf));
            }
            columns = heads.isPresent() ? heads : columns;
        }
        return new FilledForm(sheet.place(), unit, year, fields, unused);
    }

    private Optional<String> above(int row, Pattern pattern) {
        return sheet.row(row).values().stream().map(cell -> pattern.matcher(cell.text().strip())).filter(Matcher::find)
            .map(found -> found.group(1).strip()).findFirst();
    }

    private void field(int row, Map<String, Integer> columns) {
        Optional<SourceCell> filled = sheet.cell(row, columns.get(FILLED)).filter(cell -> !cell.isBlank() || cell.formula());
        if (filled.isEmpty()) {
            return;
        }
        String key = text(row, columns, KEY).orElse("");
        Optional<SourceCell> exported = Optional.ofNullable(columns.get(EXPORTED)).flatMap(column -> sheet.cell(row, column));
        boolean touched = exported.map(before -> !same(before, filled.get())).orElse(true);
        Optional<String> why = touched ? why(key, filled.get()) : Optional.empty();
        why.ifPresent(reason -> unused.add(new Unused(from(filled.get()).text(), reason)));
        if (why.isEmpty() && !key.isEmpty()) {
            fields.add(new FilledField(key, text(row, columns, CAPTION), filled.get().text(), number(filled.get()), touched, from(filled.get())));
        }
    }

    private Optional<String> text(int row, Map<String, Integer> columns, String head) {
        return Optional.ofNullable(columns.get(head)).flatMap(column -> sheet.cell(row, column)).map(cell -> cell.text().strip())
            .filter(text -> !text.isEmpty());
    }

    private Origin from(SourceCell cell) {
        return Origin.imported(sheet.file(), sheet.name(), cell.name());
    }

    private static Optional<BigDecimal> number(SourceCell cell) {
        return cell.number().map(number -> cell.formula() ? number.round(SHOWN).stripTrailingZeros() : number);
    }

    private static boolean same(SourceCell before, SourceCell now) {
        return before.number().isPresent() && now.number().isPresent() ? number(before).get().compareTo(number(now).get()) == 0
            : before.text().strip().equals(now.text().strip());
    }

    /** Why the cell cannot be taken. */
    private static Optional<String> why(String key, SourceCell cell) {
        if (cell.lacksResult()) {
            return Optional.of("是公式，文件里没有存结果。请用 Excel 或 WPS 打开这个文件，保存后再导入");
        }
        if (ERROR.matcher(cell.text().strip()).matches()) {
            return Optional.of("是出错的公式（%s）".formatted(cell.text().strip()));
        }
        if (cell.text().length() >= LONGEST) {
            return Optional.of("文字有 %d 字或更多，超过 Excel 一格的长度，可能不全。请在窗口里填".formatted(LONGEST));
        }
        return key.isEmpty() ? Optional.of("这一行没有键，不知道填的是哪一栏") : Optional.empty();
    }
}
