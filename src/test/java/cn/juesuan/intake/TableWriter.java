package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.LayoutColumn;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.TableGrids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a published table into a worksheet, laid out in one of the many ways of real files. */
final class TableWriter {
    private final Published published;
    private final Look look;
    private final SplittableRandom random;

    TableWriter(Published published, Look look) {
        this.published = published;
        this.look = look;
        random = new SplittableRandom(look.seed());
    }

    /** Writes the table; returns the first free row. */
    int write(Sheet sheet, String formName, int from) {
        return write(sheet, formName, from, 0, Integer.MAX_VALUE, true);
    }

    /** Writes rows of the body from {@code first} up to {@code end}, under a heading of its own or only under its head. */
    int write(Sheet sheet, String formName, int from, int first, int end, boolean heading) {
        FormDefinition form = published.edition().form(formName).orElseThrow();
        PrintedGrid layout = new TableGrids(published.edition(), published.account(), MoneyUnit.WAN).of(form);
        List<Integer> order = order(form);
        Map<Integer, Integer> places = places(form, order);
        int row = from + look.top();
        if (heading) {
            row = heading(sheet, form, layout, row);
        }
        int numberRow = layout.headRows() - 1;
        boolean hasNumbers = layout.cells().stream().anyMatch(cell -> cell.row() == numberRow && cell.text().equals("1"));
        boolean drop = hasNumbers && !look.numbers();
        int headRows = layout.headRows() - (drop ? 1 : 0);
        Map<Integer, Integer> rows = new HashMap<>();
        for (int line = 0; line < layout.rowCount(); line++) {
            boolean body = line >= layout.headRows();
            int index = line - layout.headRows();
            if (!body && line < headRows || body && index >= first && index < end) {
                rows.put(line, row++);
            }
        }
        layout.cells().stream().filter(cell -> rows.containsKey(cell.row())).forEach(cell -> put(sheet, form, cell, rows, places, headRows));
        text(sheet, row++, look.left(), "注：本表反映单位本年度的情况。");
        return row;
    }

    private int heading(Sheet sheet, FormDefinition form, PrintedGrid layout, int row) {
        int next = row;
        if (look.title()) {
            text(sheet, next++, look.left(), spaced(layout.title()));
        }
        if (look.code()) {
            text(sheet, next++, look.left(), form.tableCode().replaceAll("(\\d+)", look.breaks() ? " $1 " : "$1"));
        }
        text(sheet, next, look.left(), "单位：示例区人民政府办公室（本级）");
        text(sheet, next++, look.left() + 4, "金额单位：万元");
        return next;
    }

    /** Grid columns in the order in which they are written; figures move only among those under the same captions. */
    private List<Integer> order(FormDefinition form) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, form.columns().size()).boxed().toList());
        Set<Integer> numbers = order.stream().filter(i -> form.columns().get(i).content() == LayoutColumn.Content.LINE_NUMBER).collect(Collectors.toSet());
        if (look.moved() && form.hasSubjectRows() && form.head().get(0).size() > 3) {
            List<Integer> free = order.stream().filter(i -> headOf(form, i)).toList();
            for (int i = free.size() - 1; i > 0; i--) {
                Collections.swap(order, free.get(i), free.get(random.nextInt(i + 1)));
            }
        }
        if (!look.lines()) {
            order.removeAll(numbers);
        }
        return order;
    }

    /** Whether a column stands alone under its caption, from the first line of the head. */
    private static boolean headOf(FormDefinition form, int column) {
        int at = 0;
        for (var cell : form.head().get(0)) {
            if (at == column) {
                return cell.columnSpan() == 1 && form.columns().get(column).figureColumn() > 0;
            }
            at += cell.columnSpan();
        }
        return false;
    }

    private Map<Integer, Integer> places(FormDefinition form, List<Integer> order) {
        Map<Integer, Integer> places = new HashMap<>();
        int place = look.left();
        for (int column : order) {
            places.put(column, place);
            boolean parts = form.hasSubjectRows() && form.columns().get(column).content() == LayoutColumn.Content.CODE && inParts();
            place += (parts ? 3 : 1) + (look.gaps() && random.nextInt(4) == 0 ? 1 : 0);
        }
        return places;
    }

    private boolean inParts() {
        return look.codes().name().startsWith("PARTS");
    }

    private void put(Sheet sheet, FormDefinition form, PrintedCell cell, Map<Integer, Integer> rows, Map<Integer, Integer> places, int headRows) {
        int row = rows.get(cell.row());
        List<Integer> columns = IntStream.range(cell.column(), cell.column() + cell.columnSpan()).filter(places::containsKey).mapToObj(places::get)
            .sorted().toList();
        if (columns.isEmpty()) {
            return;
        }
        boolean head = cell.row() < headRows || cell.kind() == PrintedCell.Kind.HEADING;
        if (cell.place().isPresent()) {
            amount(sheet, row, columns.get(0), (CellAddress) cell.place().get());
        } else if (cell.kind() == PrintedCell.Kind.CODE) {
            code(sheet, row, columns.get(0), cell.text(), form);
        } else if (cell.kind() == PrintedCell.Kind.LINE_NUMBER) {
            cell(sheet, row, columns.get(0)).setCellValue(Integer.parseInt(cell.text()));
        } else if (!cell.text().isEmpty()) {
            text(sheet, row, columns.get(0), head ? spaced(cell.text()) : bodyCaption(cell.text()));
        }
        boolean overParts = form.hasSubjectRows() && inParts() && columns.get(0).equals(places.get(0)) && columns.size() == 1 && head;
        merge(sheet, cell, row, overParts ? List.of(columns.get(0), columns.get(0) + 2) : columns, rows);
    }

    private void merge(Sheet sheet, PrintedCell cell, int row, List<Integer> columns, Map<Integer, Integer> rows) {
        int last = row + (int) IntStream.range(cell.row() + 1, cell.row() + cell.rowSpan()).filter(rows::containsKey).count();
        int right = columns.get(columns.size() - 1);
        if (look.merged() && (last > row || right > columns.get(0))) {
            sheet.addMergedRegion(new CellRangeAddress(row, last, columns.get(0), right));
        }
    }

    private String bodyCaption(String text) {
        String caption = look.numerals() ? text : text.replaceFirst("^[一二三四五六七八九十]+、", "");
        return look.breaks() && random.nextBoolean() ? "  " + caption + "　" : caption;
    }

    /** 项 目, 公务用车\n购置费, full and half width brackets. */
    private String spaced(String text) {
        if (!look.breaks() || text.length() < 2 || text.matches("\\d+")) {
            return text;
        }
        int cut = 1 + random.nextInt(text.length() - 1);
        String broken = text.substring(0, cut) + (random.nextBoolean() ? "\n" : " ") + text.substring(cut);
        return random.nextBoolean() ? broken.replace('（', '(').replace('）', ')') : broken;
    }

    private void amount(Sheet sheet, int row, int column, CellAddress address) {
        published.figure(address).ifPresent(figure -> {
            Cell cell = cell(sheet, row, column);
            if (!look.textAmounts()) {
                cell.setCellValue(Double.parseDouble(figure));
                cell.setCellStyle(style(sheet));
                return;
            }
            String grouped = "%,.2f".formatted(new BigDecimal(figure));
            cell.setCellValue(switch (random.nextInt(5)) {
                case 0 -> figure + "万元";
                case 1 -> " " + grouped + "\u00a0";
                case 2 -> grouped.replace(',', '，');
                case 3 -> figure.codePoints().mapToObj(c -> Character.toString(Character.isDigit(c) ? c - '0' + '０' : c)).collect(Collectors.joining());
                default -> grouped;
            });
        });
        if (published.figure(address).isEmpty() && look.textAmounts() && random.nextInt(4) == 0) {
            text(sheet, row, column, random.nextBoolean() ? "—" : "-");
        }
    }

    private static CellStyle style(Sheet sheet) {
        CellStyle style = sheet.getWorkbook().getNumCellStyles() > 1 ? sheet.getWorkbook().getCellStyleAt(sheet.getWorkbook().getNumCellStyles() - 1)
            : sheet.getWorkbook().createCellStyle();
        style.setDataFormat((short) 4);
        return style;
    }

    private void code(Sheet sheet, int row, int column, String code, FormDefinition form) {
        if (look.codes() == Look.Codes.NUMBER) {
            cell(sheet, row, column).setCellValue(Integer.parseInt(code));
        } else if (look.codes() == Look.Codes.SPACED) {
            text(sheet, row, column, " " + code.substring(0, 3) + " " + code.substring(3));
        } else if (inParts() && form.hasSubjectRows()) {
            parts(sheet, row, column, code);
        } else {
            text(sheet, row, column, code);
        }
    }

    private void parts(Sheet sheet, int row, int column, String code) {
        for (int level = 0; level * 2 + 3 <= code.length(); level++) {
            boolean last = level * 2 + 3 == code.length();
            String whole = code.substring(0, 3 + 2 * level);
            String part = level == 0 ? whole : whole.substring(whole.length() - 2);
            if (look.codes() == Look.Codes.PARTS || last && look.codes() == Look.Codes.PARTS_INHERITED) {
                text(sheet, row, column + level, part);
            } else if (look.codes() == Look.Codes.PARTS_REPEATED) {
                text(sheet, row, column + level, whole);
            }
        }
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
