package cn.juesuan.intake;

import cn.juesuan.account.Subject;
import cn.juesuan.intake.row.SubjectCodeReader;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a list of budget subjects, such as the ministry's yearly 政府收支分类科目: codes in one column or split over 类, 款, 项, then the name. */
public final class SubjectList {
    private static final String NAME_HEADING = "科目名称";
    private static final int MOST_CODE_COLUMNS = 3;

    private SubjectList() {
    }

    /** The subjects of all visible sheets, code to name; of a code listed twice the first. */
    public static NavigableMap<String, String> read(List<SourceSheet> sheets) {
        NavigableMap<String, String> subjects = new TreeMap<>();
        sheets.stream().filter(SourceSheet::visible).forEach(sheet -> read(sheet, subjects));
        return subjects;
    }

    private static void read(SourceSheet sheet, NavigableMap<String, String> subjects) {
        SubjectCodeReader codes = new SubjectCodeReader();
        int names = nameColumn(sheet);
        int first = Math.max(0, names - MOST_CODE_COLUMNS);
        sheet.rows().forEach((row, cells) -> codes.read(IntStream.range(first, names).mapToObj(column -> Optional.ofNullable(cells.get(column))).toList())
            .filter(SubjectCodeReader.Read::isCode)
            .ifPresent(code -> code.name().or(() -> name(cells, names)).ifPresent(name -> subjects.putIfAbsent(code.text(), name))));
    }

    /** The column headed 科目名称; without such a head the one behind the first code. */
    private static int nameColumn(SourceSheet sheet) {
        Optional<SourceCell> heading = cells(sheet).filter(cell -> cell.text().replaceAll("\\s", "").equals(NAME_HEADING)).findFirst();
        return heading.map(SourceCell::column).orElseGet(() -> cells(sheet).filter(cell -> Subject.isCode(cell.text().strip())).findFirst()
            .map(cell -> cell.column() + 1).orElse(1));
    }

    private static java.util.stream.Stream<SourceCell> cells(SourceSheet sheet) {
        return sheet.rows().values().stream().flatMap(row -> row.values().stream());
    }

    private static Optional<String> name(NavigableMap<Integer, SourceCell> cells, int column) {
        return Optional.ofNullable(cells.get(column)).map(cell -> cell.text().strip()).filter(text -> !text.isEmpty());
    }
}
