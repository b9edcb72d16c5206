package cn.juesuan.document;

import cn.juesuan.EvaluationAccounts;
import cn.juesuan.Sheets;
import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.edition.Editions;
import cn.juesuan.print.PrintedSheets;
import cn.juesuan.print.PrintedTables;
import java.util.List;
import java.util.stream.IntStream;

/** Self-evaluations of invented units as they are printed. */
public final class SampleSheets {
    public static final PrintedTables NO_TABLES = new PrintedTables("", EvaluationAccounts.of(2023, List.of(), List.of()).profile(), MoneyUnit.WAN, List.of());

    private SampleSheets() {
    }

    /** Sheets of every kind, two of them of projects with one name, and a score table. */
    public static PrintedSheets every(int year, MoneyUnit money) {
        return of(year, money, EvaluationAccounts.of(year, List.of(EvaluationAccounts.full(), Sheets.good(),
            EvaluationAccounts.transferred("乙", "信息系统运行维护"), Sheets.empty()), List.of(EvaluationAccounts.evaluation())));
    }

    /** The sheets of a published report. */
    public static PrintedSheets published(String report) {
        int year = report.endsWith("2023") ? 2023 : 2024;
        return of(year, MoneyUnit.WAN, EvaluationAccounts.of(year, EvaluationAccounts.published(report), List.of()));
    }

    /** As many sheets of fifteen indicators as asked for. */
    public static PrintedSheets many(int sheets) {
        List<EvaluationSheet> all = IntStream.rangeClosed(1, sheets).mapToObj(number -> EvaluationAccounts.many(number, 15)).toList();
        return of(2023, MoneyUnit.WAN, EvaluationAccounts.of(2023, all, List.of()));
    }

    /** A sheet whose goal fills more than a page. */
    public static PrintedSheets longTexts() {
        EvaluationSheet sheet = EvaluationAccounts.many(1, 25).withGoal(new SheetGoal("完成各项任务，按期交付。\n".repeat(90).strip(), "按期完成。"));
        return of(2023, MoneyUnit.WAN, EvaluationAccounts.of(2023, List.of(sheet), List.of()));
    }

    private static PrintedSheets of(int year, MoneyUnit money, Account account) {
        return PrintedSheets.of(new Editions().named("shandong-" + year), account, money);
    }
}
