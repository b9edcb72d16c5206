package cn.juesuan.workbench.delivery;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.table.TableSections;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The tables and the self-evaluation of an account by themselves, as a workbook or as a report of nothing else. What is written is what stood in the account when this was made. */
public final class Exporting {
    private final PrintedTables tables;
    private final PrintedSheets sheets;

    /** Takes down what the account prints now, in 万元. */
    public Exporting(EditSession session) {
        this(session, MoneyUnit.WAN);
    }

    public Exporting(EditSession session, MoneyUnit unit) {
        this(PrintedTables.of(session.edition(), session.account(), session.calculation(), unit),
            PrintedSheets.of(session.edition(), session.account(), unit));
    }

    private Exporting(PrintedTables tables, PrintedSheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    /**
     * Writes nothing but {@code part}.
     *
     * @throws UserFailure when the account has nothing of it
     */
    public Exporting only(ExportPart part) {
        if (part == ExportPart.EVALUATION && sheets.isEmpty()) {
            throw new UserFailure("账里还没有自评表和得分表，没有可以导出的。");
        }
        return part == ExportPart.TABLES ? new Exporting(tables, PrintedSheets.NONE)
            : new Exporting(new PrintedTables(tables.title(), tables.unit(), tables.money(), List.of()), sheets);
    }

    /** A report of nothing but these tables and sheets. */
    public Report report() {
        return new TableSections(tables, sheets).report();
    }

    /** What replaces a file must be what its name says: an account or another document is never overwritten by mistake. */
    public static void requireEnding(Path target, String ending, String kind) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new UserFailure("导出 %s 的文件名应以 %s 结尾，不能是“%s”。没有导出。".formatted(kind, ending, target));
        }
    }

    /**
     * Writes an Excel workbook.
     *
     * @throws cn.juesuan.account.UserFailure when the file cannot be written; what was there before stays
     */
    public void excel(Path target) {
        requireEnding(target, ".xlsx", "Excel");
        new ExcelTables(tables, sheets).writeTo(target);
    }
}
