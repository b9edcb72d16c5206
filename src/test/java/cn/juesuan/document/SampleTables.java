package cn.juesuan.document;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.print.PrintedTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Accounts with published figures and invented names, and made-up ones of any length. */
public final class SampleTables {
    /** A row of a table: form, key, name of a subject, then column=figure. */
    private static final String UNIT_2023 = "unit-2023.tsv";
    private static final String DEPARTMENT_2024 = "department-2024.tsv";

    private SampleTables() {
    }

    /** One unit that prints zeros as 0.00. */
    public static PrintedTables unit2023(MoneyUnit money) {
        return printed(read(UNIT_2023, "示例区人民政府办公室（本级）", UnitKind.UNIT, 2023), money);
    }

    /** A department that leaves zeros blank. */
    public static PrintedTables department2024(MoneyUnit money) {
        return printed(read(DEPARTMENT_2024, "示例市示例区人民政府办公室（汇总）", UnitKind.DEPARTMENT, 2024), money);
    }

    /** An account whose tables by subject have about {@code rows} rows, with large amounts and long names. */
    public static PrintedTables longTables(int rows) {
        Account account = account("示例省示例市大型综合预算管理单位", UnitKind.DEPARTMENT, 2024);
        List<Step> steps = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        Stream.of("公开02", "公开03", "公开05", "公开07", "公开08").forEach(form -> subjects(form, rows, random, steps));
        account.apply(new Edit("示例", steps));
        return printed(account, MoneyUnit.YUAN);
    }

    public static PrintedTables of(Account account, MoneyUnit money) {
        return printed(account, money);
    }

    public static Account department2024() {
        return read(DEPARTMENT_2024, "示例市示例区人民政府办公室（汇总）", UnitKind.DEPARTMENT, 2024);
    }

    public static Account account(String name, UnitKind kind, int year) {
        return new Account(new UnitProfile(name, kind, year, "shandong-" + year));
    }

    private static void subjects(String form, int rows, SplittableRandom random, List<Step> steps) {
        List<Integer> inputs = switch (form) {
            case "公开02" -> List.of(2, 3, 7);
            case "公开03" -> List.of(2, 3, 5);
            case "公开07" -> List.of(1, 2, 4, 5);
            default -> List.of(2, 3);
        };
        for (int i = 0; i < rows; i++) {
            String code = "2%02d%02d%02d".formatted(1 + i / 40, 1 + i / 10 % 4, 1 + i % 10);
            row(steps, form, code.substring(0, 3), "示例类支出");
            row(steps, form, code.substring(0, 5), "示例款及相关机构事务");
            row(steps, form, code, i % 17 == 5 ? "国有土地使用权出让收入及对应专项债务收入安排的支出" : "示例一般行政管理事务支出" + i);
            long most = i % 9 == 0 ? 123_456_789_012L : 9_999_999L;
            inputs.forEach(column -> figure(steps, new CellAddress(form, code, column), Amount.ofFen(random.nextLong(most))));
        }
    }

    private static void row(List<Step> steps, String form, String code, String name) {
        steps.add(new Step.RowStep(form, code, Optional.empty(), Optional.of(name)));
    }

    private static void figure(List<Step> steps, CellAddress cell, Amount amount) {
        steps.add(new Step.EntryStep(cell, Optional.empty(), Optional.of(new Entry.Figure(amount, Origin.TYPED))));
    }

    private static Account read(String resource, String name, UnitKind kind, int year) {
        Account account = account(name, kind, year);
        List<Step> steps = new ArrayList<>();
        text(resource).lines().forEach(line -> line(line.split("\t"), steps));
        account.apply(new Edit("示例", steps));
        return account;
    }

    private static void line(String[] fields, List<Step> steps) {
        if (fields.length > 2 && !fields[2].isEmpty()) {
            row(steps, fields[0], fields[1], fields[2]);
        }
        Stream.of(fields).skip(3).map(field -> field.split("=")).forEach(figure ->
            figure(steps, new CellAddress(fields[0], fields[1], Integer.parseInt(figure[0])), Amount.wan(figure[1])));
    }

    private static PrintedTables printed(Account account, MoneyUnit money) {
        Edition edition = new Editions().named(account.profile().edition());
        return PrintedTables.of(edition, account, new Calculation(edition, account), money);
    }

    /** A text that lies beside the tests. */
    public static String text(String resource) {
        try (InputStream stream = SampleTables.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
