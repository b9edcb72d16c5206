package cn.juesuan.benchmark;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.opening.DemoAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A made-up account of a large unit: 400 subject rows under all 26 classes in 公开02, 03 and 05, a few in 07 and 08. As in a real one most
 * relations hold; those between the tables of the year and the tables of other years' money do not.
 */
final class LargeAccount {
    static final UnitProfile PROFILE = DemoAccount.PROFILE;
    static final int ROWS = 400;
    /** 项 under each of the two 款 of a class; what is missing to {@link #ROWS} goes to the first classes. */
    private static final int ITEMS = 6;

    private final Edition edition;
    private final SplittableRandom random = new SplittableRandom(11);
    private final List<Step> steps = new ArrayList<>();

    private LargeAccount(Edition edition) {
        this.edition = edition;
    }

    /** The account with everything filled. */
    static Account of(Edition edition) {
        Account account = new Account(PROFILE);
        account.apply(edit(edition));
        return account;
    }

    /** The one edit that fills an empty account of {@link #PROFILE}. */
    static Edit edit(Edition edition) {
        LargeAccount account = new LargeAccount(edition);
        account.fill();
        return new Edit("大账", account.steps);
    }

    private void fill() {
        TreeSet<String> all = codes(classes());
        fill("公开02", all, 9, 2, 3, 4, 5, 6, 7);
        fill("公开03", all, 9, 2, 3, 4, 5, 6);
        fill("公开05", all, 3, 2, 3);
        fill("公开07", codes(List.of("208", "212", "229")), 5, 1, 2, 4, 5);
        fill("公开08", codes(List.of("223")), 5, 2, 3);
        edition.form("公开06").orElseThrow().fixedRows().filter(row -> row.key().length() == 5)
            .forEach(row -> figure(new CellAddress("公开06", row.key(), 1), 1));
    }

    private List<String> classes() {
        return edition.form("公开01").map(FormDefinition::fixedRows).orElseThrow().flatMap(row -> row.classCode().stream()).toList();
    }

    private static TreeSet<String> codes(List<String> classes) {
        TreeSet<String> codes = new TreeSet<>();
        classes.forEach(code -> addTwoGroups(codes, code, ITEMS));
        int extra = ITEMS;
        while (classes.size() == 26 && codes.size() < ROWS) {
            extra++;
            for (int i = 0; i < classes.size() && codes.size() < ROWS; i++) {
                codes.add("%s01%02d".formatted(classes.get(i), extra));
            }
        }
        return codes;
    }

    private static void addTwoGroups(TreeSet<String> codes, String classCode, int items) {
        codes.add(classCode);
        for (int group = 1; group <= 2; group++) {
            codes.add("%s%02d".formatted(classCode, group));
            for (int item = 1; item <= items; item++) {
                codes.add("%s%02d%02d".formatted(classCode, group, item));
            }
        }
    }

    /** @param size the figures of a table are this many million 元 and a part of another, so that those of 公开05 stay below 公开03 */
    private void fill(String form, TreeSet<String> codes, int size, int... columns) {
        codes.forEach(code -> steps.add(new Step.RowStep(form, code, Optional.empty(), Optional.of(name(code)))));
        codes.stream().filter(code -> code.length() == 7).forEach(code -> {
            for (int column : columns) {
                figure(new CellAddress(form, code, column), size);
            }
        });
    }

    private String name(String code) {
        return Optional.ofNullable(edition.subjects().get(code)).orElse("示例科目" + code);
    }

    private void figure(CellAddress cell, int size) {
        Amount amount = Amount.ofFen(100_000_000L * size + random.nextLong(100_000_000L));
        steps.add(new Step.EntryStep(cell, Optional.empty(), Optional.of(new Entry.Figure(amount, Origin.TYPED))));
    }
}
