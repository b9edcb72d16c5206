package cn.juesuan.print;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Words;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.edition.table.LayoutColumn;
import java.util.List;

/** Lays out the tables of an edition for one account: its words, its optional rows, its subject rows. Figures are left blank. */
public final class TableGrids {
    private final Edition edition;
    private final Account account;
    private final MoneyUnit money;
    private final Words words;

    public TableGrids(Edition edition, Account account, MoneyUnit money) {
        this.edition = edition;
        this.account = account;
        this.money = money;
        this.words = Words.of(edition, account);
    }

    public PrintedGrid of(FormDefinition form) {
        TableRows rows = new TableRows(form, words);
        int count = rows.add(account.rows(form.name()), row -> prints(form, row));
        int captions = (int) form.columns().stream().filter(column -> column.figureColumn() == 0).count();
        return new PrintedGrid(form.name(), "", new PrintedGrid.Heading(words.in(form.title()), form.tableCode(), "", words.owner(),
            words.moneyLine(money)), form.columns().stream().map(LayoutColumn::width).toList(), form.head().size(),
            form.hasSubjectRows() ? captions : 0, count, rows.cells(), List.of(), form.landscape(),
            form.hasSubjectRows() ? PrintedGrid.Paging.MANY_PAGES : PrintedGrid.Paging.ONE_PAGE);
    }

    /** The lines under a table, words put in; lines without words left are dropped. */
    public List<String> notes(FormDefinition form, boolean empty) {
        List<String> templates = empty && !form.emptyNotes().isEmpty() ? form.emptyNotes() : form.notes();
        return templates.stream().map(words::in).filter(note -> !note.isBlank()).toList();
    }

    /** Whether this account prints an optional row: as it is set, and always when a figure stands there, for that counts. */
    public boolean prints(FormDefinition form, FormRow row) {
        return !row.optional() || hasFigure(form, row) || hasSubjects(row) || account.setting(Setting.optionalRow(form.name(), row.key())).map("有"::equals)
            .orElse(edition.optionalRows().getOrDefault(form.name() + "/" + row.key(), true));
    }

    /** Whether the account has subjects of the 类 that the row stands for. */
    private boolean hasSubjects(FormRow row) {
        return row.classCode().filter(code -> edition.forms().stream().filter(FormDefinition::hasSubjectRows)
            .anyMatch(form -> account.rows(form.name()).containsKey(code))).isPresent();
    }

    private boolean hasFigure(FormDefinition form, FormRow row) {
        return form.columnsOf(row.key()).stream().flatMap(column -> account.entry(new CellAddress(form.name(), row.key(), column)).stream())
            .anyMatch(entry -> entry instanceof Entry.Figure figure && !figure.amount().isZero());
    }
}
