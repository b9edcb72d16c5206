package cn.juesuan.workbench;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.PrintedTables;
import cn.juesuan.document.excel.ExcelTables;
import cn.juesuan.document.word.WordTables;
import java.nio.file.Path;

/** Writes the tables of an account as documents. What is written is what stood in the account when this was made. */
public final class Exporting {
    private final PrintedTables tables;

    /** Takes down what the account prints now, in 万元. */
    public Exporting(EditSession session) {
        this(session, MoneyUnit.WAN);
    }

    public Exporting(EditSession session, MoneyUnit unit) {
        this.tables = PrintedTables.of(session.edition(), session.account(), session.calculation(), unit);
    }

    /**
     * Writes a Word document.
     *
     * @throws cn.juesuan.account.UserFailure when the file cannot be written; what was there before stays
     */
    public void word(Path target) {
        new WordTables(tables).writeTo(target);
    }

    /**
     * Writes an Excel workbook.
     *
     * @throws cn.juesuan.account.UserFailure when the file cannot be written; what was there before stays
     */
    public void excel(Path target) {
        new ExcelTables(tables).writeTo(target);
    }
}
