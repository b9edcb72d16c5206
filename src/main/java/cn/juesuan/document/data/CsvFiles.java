package cn.juesuan.document.data;

import cn.juesuan.account.Place;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Piece;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CSV files (RFC 4180) of an account, in UTF-8 with the mark by which Excel and WPS know it. */
record CsvFiles(OpenData data) {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    /** As it is printed: what covers several positions stands in the first. */
    byte[] grid(PrintedGrid grid) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(grid.heading().title(), grid.heading().code(), grid.heading().left(), grid.heading().right()));
        String[][] cells = new String[grid.rowCount()][grid.widths().size()];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, ""));
        grid.cells().forEach(cell -> cells[cell.row()][cell.column()] = number(cell));
        Arrays.stream(cells).map(List::of).forEach(lines::add);
        grid.notes().stream().map(List::of).forEach(lines::add);
        return bytes(lines);
    }

    /** Numbers without separators, so that they are numbers wherever the file is opened. */
    private static String number(PrintedCell cell) {
        return cell.kind().isNumber() && cell.number().isPresent() ? cell.text().replace(",", "") : cell.text();
    }

    /** Every figure with its place. */
    byte[] figures() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("表", "位置", "项目", "印出", "准确值"));
        Stream.concat(data.tables().stream(), data.sheets().stream()).forEach(grid -> grid.cells().stream()
            .filter(cell -> cell.place().isPresent() && cell.number().isPresent())
            .forEach(cell -> lines.add(List.of(grid.name(), cell.place().get().name(), caption(grid, cell), number(cell),
                cell.number().map(BigDecimal::toPlainString).orElse("")))));
        return bytes(lines);
    }

    /** What stands left of a figure in its row. */
    static String caption(PrintedGrid grid, PrintedCell figure) {
        return grid.cells().stream().filter(cell -> cell.row() <= figure.row() && figure.row() < cell.row() + cell.rowSpan()
                && cell.column() < figure.column() && !cell.kind().isNumber() && cell.kind() != PrintedCell.Kind.LINE_NUMBER && !cell.text().isBlank())
            .reduce((left, right) -> right.column() > left.column() ? right : left).map(cell -> cell.text().strip()).orElse("");
    }

    /** Every sentence, then a line for each of its figures. */
    byte[] paragraphs() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("段落", "名称", "文字", "位置"));
        for (ComposedParagraph paragraph : data.paragraphs()) {
            lines.add(List.of(paragraph.key(), "", paragraph.text(), ""));
            paragraph.pieces().stream().filter(Piece::isLive).forEach(piece ->
                lines.add(List.of(paragraph.key(), piece.name(), piece.text(), piece.place().map(Place::name).orElse(""))));
        }
        return bytes(lines);
    }

    byte[] fields() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("键", "名称", "内容", "单位"));
        for (FieldValue field : data.fields()) {
            lines.add(List.of(field.instance().shownKey(), field.instance().caption(), field.text(), field.instance().field().unit()));
        }
        return bytes(lines);
    }

    private static byte[] bytes(List<List<String>> lines) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        return lines.stream().map(line -> Stream.concat(line.stream(), Collections.nCopies(columns - line.size(), "").stream())
                .map(CsvFiles::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining(END, MARK, END)).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
