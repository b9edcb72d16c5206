package cn.juesuan.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Takes the records of a .xls file as they come and makes sheets of them. */
final class XlsRecords implements HSSFListener {
    /** Kinds of sheets; only worksheets have cells that are read. */
    private static final Set<Integer> KNOWN =
        Set.of(BOFRecord.TYPE_WORKSHEET, BOFRecord.TYPE_CHART, BOFRecord.TYPE_EXCEL_4_MACRO, BOFRecord.TYPE_VB_MODULE, BOFRecord.TYPE_WORKSPACE_FILE);

    private final String fileName;
    private final CellBudget budget = new CellBudget();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private NumberFormats numbers = new NumberFormats(false);
    private Optional<FormatTrackingHSSFListener> formats = Optional.empty();
    private Optional<SSTRecord> texts = Optional.empty();
    private Optional<SheetBuilder> sheet = Optional.empty();
    /** A formula whose text follows in a record of its own. */
    private Optional<FormulaRecord> awaitingText = Optional.empty();
    private int depth;
    private int started;

    XlsRecords(String fileName) {
        this.fileName = fileName;
    }

    void formats(FormatTrackingHSSFListener tracker) {
        formats = Optional.of(tracker);
    }

    /** @throws Unreadable when what the file lists is not what it holds */
    List<SourceSheet> sheets() {
        if (depth != 0 || listed.isEmpty() || started != listed.size()) {
            throw Unreadable.damaged(new IOException("sheets missing"));
        }
        return sheets;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord start) {
            start(start);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1 && sheet.isPresent()) {
            inSheet(record, sheet.get());
        } else if (record instanceof BoundSheetRecord bound) {
            listed.add(bound);
        } else if (record instanceof SSTRecord table) {
            texts = Optional.of(table);
        } else if (record instanceof DateWindow1904Record dates) {
            numbers = new NumberFormats(dates.getWindowing() == 1);
        }
    }

    /** Charts inside a sheet are streams within its stream: only the outer one is the sheet. */
    private void start(BOFRecord start) {
        depth++;
        if (depth > 1 || start.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        List<BoundSheetRecord> order = List.of(BoundSheetRecord.orderByBofPosition(listed));
        if (started < order.size() && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            BoundSheetRecord bound = order.get(started);
            sheet = Optional.of(new SheetBuilder(fileName, bound.getSheetname(), !bound.isHidden() && !bound.isVeryHidden(), budget));
        }
        if (!KNOWN.contains(start.getType())) {
            throw Unreadable.damaged(new IOException("unknown sheet"));
        }
        started++;
    }

    private void end() {
        depth--;
        if (depth == 0) {
            sheet.ifPresent(builder -> sheets.add(builder.build()));
            sheet = Optional.empty();
        }
    }

    private void inSheet(Record record, SheetBuilder builder) {
        if (record instanceof CellValueRecordInterface cell) {
            inCell(cell, builder);
        } else if (record instanceof StringRecord text) {
            awaitingText.ifPresent(formula -> builder.add(cell(formula, text.getString())));
            awaitingText = Optional.empty();
        } else if (record instanceof RowRecord row && (row.getZeroHeight() || isNothing(row.getHeight()))) {
            builder.hideRow(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            builder.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord merged) {
            merge(merged, builder);
        } else if (record instanceof WindowTwoRecord view && !view.getDisplayZeros()) {
            builder.hideZeros();
        }
    }

    /** Fifteen bits of height; the sixteenth says whether it is the usual one. */
    private static boolean isNothing(short height) {
        return (height & 0x7FFF) == 0;
    }

    private static void merge(MergeCellsRecord merged, SheetBuilder builder) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            builder.merge(new MergedArea(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
    }

    private void inCell(CellValueRecordInterface cell, SheetBuilder builder) {
        if (cell instanceof NumberRecord number) {
            builder.add(number(cell, number.getValue(), false));
        } else if (cell instanceof LabelSSTRecord label) {
            builder.add(cell(cell, texts.map(table -> table.getString(label.getSSTIndex()).getString()).orElse("")));
        } else if (cell instanceof LabelRecord label) {
            builder.add(cell(cell, label.getValue()));
        } else if (cell instanceof BoolErrRecord special) {
            builder.add(cell(cell, special.isBoolean() ? truth(special.getBooleanValue()) : error(special.getErrorValue())));
        } else if (cell instanceof FormulaRecord formula) {
            inFormula(formula, builder);
        }
    }

    private void inFormula(FormulaRecord formula, SheetBuilder builder) {
        CellType type = formula.getCachedResultTypeEnum();
        if (formula.hasCachedResultString()) {
            awaitingText = Optional.of(formula);
        } else if (type == CellType.NUMERIC) {
            builder.add(number(formula, formula.getValue(), true));
        } else if (type == CellType.BOOLEAN) {
            builder.add(cell(formula, truth(formula.getCachedBooleanValue())));
        } else if (type == CellType.ERROR) {
            builder.add(cell(formula, error(formula.getCachedErrorValue())));
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }

    private SourceCell number(CellValueRecordInterface cell, double stored, boolean formula) {
        int index = formats.map(tracker -> tracker.getFormatIndex(cell)).orElse(0);
        String format = formats.flatMap(tracker -> Optional.ofNullable(tracker.getFormatString(cell))).orElse("General");
        return new SourceCell(cell.getRow(), cell.getColumn(), name(cell), numbers.shown(stored, index, format),
            Optional.of(StoredNumber.exact(stored)), formula);
    }

    private static SourceCell cell(CellValueRecordInterface cell, String text) {
        return new SourceCell(cell.getRow(), cell.getColumn(), name(cell), text, Optional.empty(), cell instanceof FormulaRecord);
    }

    private static String name(CellValueRecordInterface cell) {
        return CellReference.convertNumToColString(cell.getColumn()) + (cell.getRow() + 1);
    }
}
