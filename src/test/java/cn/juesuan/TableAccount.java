package cn.juesuan;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellValue;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.FormDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small account of an invented unit and its live figures, filled in cell by cell as an accountant would say it: 公开03 2010301 栏2, 761.17. */
public final class TableAccount {
    private static final Map<String, Edition> EDITIONS = Stream.of("shandong-2023", "shandong-2024", "shanghai-2024")
        .collect(Collectors.toMap(name -> name, new Editions()::named));

    private final Account account;
    private final Calculation calculation;

    private TableAccount(String edition) {
        account = new Account(new UnitProfile("示例县档案馆", UnitKind.UNIT, 2024, edition));
        calculation = new Calculation(EDITIONS.get(edition), account);
    }

    public static TableAccount of(String edition) {
        return new TableAccount(edition);
    }

    public static TableAccount of2024() {
        return of("shandong-2024");
    }

    public static CellAddress cell(String address) {
        String[] parts = address.split(" ");
        return new CellAddress(parts[0], parts[1].replaceFirst("行$", ""), Integer.parseInt(parts[2].substring(1)));
    }

    /** Types {@code text} in 万元; subjects and those above them are added as they are needed; an empty text clears the cell. */
    public TableAccount enter(String address, String text) {
        CellAddress cell = cell(address);
        if (calculation.edition().form(cell.form()).orElseThrow().hasSubjectRows() && !cell.row().equals(FormDefinition.TOTAL)) {
            subject(cell.form(), cell.row());
        }
        return put(cell, entry(text));
    }

    private static Optional<Entry> entry(String text) {
        AmountText.Reading reading = AmountText.read(text, MoneyUnit.WAN);
        if (reading instanceof AmountText.Read read) {
            return Optional.of(new Entry.Figure(read.amount(), Origin.TYPED));
        }
        return reading instanceof AmountText.Refused ? Optional.of(new Entry.Unreadable(text, Origin.TYPED)) : Optional.empty();
    }

    private void subject(String form, String code) {
        Subject.parentOf(code).ifPresent(above -> subject(form, above));
        if (!account.rows(form).containsKey(code)) {
            subject(form, code, calculation.edition().subjects().getOrDefault(code, "科目" + code));
        }
    }

    /** Adds or renames a subject row. */
    public TableAccount subject(String form, String code, String name) {
        return apply(new Step.RowStep(form, code, Optional.ofNullable(account.rows(form).get(code)), Optional.of(name)));
    }

    /** Lets a cell follow another. */
    public TableAccount link(String address, String source) {
        return put(cell(address), Optional.of(new Entry.Link(cell(source), Origin.TYPED)));
    }

    /** Accepts a 尾差 at a total: the published figure is so much more than its parts. */
    public TableAccount remainder(String address, String difference) {
        return put(cell(address), Optional.of(new Entry.Remainder(Amount.wan(difference), Origin.TYPED)));
    }

    public TableAccount put(CellAddress cell, Optional<Entry> entry) {
        return apply(new Step.EntryStep(cell, account.entry(cell), entry));
    }

    public TableAccount apply(Step... steps) {
        Edit edit = new Edit("示例", List.of(steps));
        account.apply(edit);
        calculation.follow(edit);
        return this;
    }

    public Account account() {
        return account;
    }

    public Calculation calculation() {
        return calculation;
    }

    /** Figure and state of a cell, such as 761.17 计算; only the state where there is no figure. */
    public String at(String address) {
        CellValue value = calculation.value(cell(address));
        return (value.known() ? value.amount() + " " : "") + value.state().caption();
    }
}
