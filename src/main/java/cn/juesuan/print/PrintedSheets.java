package cn.juesuan.print;

import cn.juesuan.account.Account;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * The self-evaluation of an account as it is printed at one moment: the summary, every sheet, every score table. Empty where the account
 * has none of them.
 */
public record PrintedSheets(List<PrintedGrid> layouts) {
    public static final PrintedSheets NONE = new PrintedSheets(List.of());

    public PrintedSheets {
        layouts = List.copyOf(layouts);
    }

    /** Takes down what the sheets of {@code account} print now. */
    public static PrintedSheets of(Edition edition, Account account, MoneyUnit money) {
        SheetGrids layouts = new SheetGrids(edition, account, money);
        List<PrintedGrid> all = new ArrayList<>();
        if (!account.sheets().isEmpty()) {
            all.add(layouts.summary());
        }
        all.addAll(layouts.sheets());
        all.addAll(layouts.scoreTables());
        return new PrintedSheets(all);
    }

    public boolean isEmpty() {
        return layouts.isEmpty();
    }
}
