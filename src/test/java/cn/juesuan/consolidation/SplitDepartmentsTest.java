package cn.juesuan.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.PublishedTables;
import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.Transfer;
import cn.juesuan.account.UnitCode;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.FigureText;
import cn.juesuan.edition.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Published departments split at random into units that pay each other, and put together again: every published cell comes back, with its 尾差
 * and its 0.00. The first unit has a part of everything, and the 尾差 stand in its account.
 */
class SplitDepartmentsTest {
    @RepeatedTest(100)
    void everyPublishedCellComesBack(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        PublishedTables published = PublishedTables.of(PublishedTables.ALL.get(repetition.getCurrentRepetition() % PublishedTables.ALL.size()));
        Calculation whole = published.session().calculation();
        Edition edition = published.edition();
        List<Account> accounts = split(whole, 2 + random.nextInt(6), random);
        Map<Transfer, Elimination> transfers = pay(accounts, whole, random);
        List<MemberUnit> units = IntStream.range(0, accounts.size()).mapToObj(index ->
            Departments.unit("%03d".formatted(index), new Calculation(edition, accounts.get(index)))).toList();
        Account department = Departments.empty(edition, published.year());
        whole.account().settings().forEach((key, value) -> department.apply(new Step.SettingStep(key, Optional.empty(), Optional.of(value))));
        transfers.forEach((transfer, elimination) -> department.apply(new Step.EliminationStep(transfer, Optional.empty(), Optional.of(elimination))));
        Calculation together = new Calculation(edition, Departments.of(edition, department, units));
        FigureText text = new FigureText(together, MoneyUnit.WAN);
        published.figures().keySet().stream().filter(whole::has).forEach(cell ->
            assertEquals(published.figures().get(cell), text.plain(cell), cell::toString));
        whole.cells().forEach(cell -> assertEquals(whole.value(cell).amount(), together.value(cell).amount(), cell::toString));
        assertEquals(List.of(), new Consolidation(together).gaps().toList());
        assertEquals(whole.brokenTies(), together.brokenTies());
    }

    private static List<Account> split(Calculation whole, int count, SplittableRandom random) {
        List<Account> accounts = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            Account account = new Account(whole.account().profile());
            whole.edition().forms().forEach(form -> whole.account().rows(form.name()).forEach((code, name) ->
                account.apply(new Step.RowStep(form.name(), code, Optional.empty(), Optional.of(name)))));
            accounts.add(account);
        }
        whole.account().entries().forEach((cell, entry) -> {
            if (entry instanceof Entry.Figure figure && !whole.isComputed(cell)) {
                share(figure.amount().fen(), cell, accounts, random);
            } else {
                enter(accounts.get(0), cell, entry);
            }
        });
        return accounts;
    }

    private static void share(long fen, CellAddress cell, List<Account> accounts, SplittableRandom random) {
        long rest = fen;
        for (int unit = accounts.size() - 1; unit > 0; unit--) {
            long part = Math.abs(rest) < 2 || random.nextInt(3) == 0 ? 0 : Long.signum(rest) * random.nextLong(Math.abs(rest));
            if (part != 0) {
                enter(accounts.get(unit), cell, new Entry.Figure(Amount.ofFen(part), Origin.TYPED));
                rest -= part;
            }
        }
        enter(accounts.get(0), cell, new Entry.Figure(Amount.ofFen(rest), Origin.TYPED));
    }

    /** Some units pay some others, at subjects that the department has in both tables. */
    private static Map<Transfer, Elimination> pay(List<Account> accounts, Calculation whole, SplittableRandom random) {
        List<String> codes = whole.account().rows("公开03").keySet().stream().filter(Subject::isItem).filter(whole.account().rows("公开02")::containsKey).toList();
        Map<Transfer, Elimination> transfers = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            int payer = random.nextInt(accounts.size());
            int receiver = (payer + 1 + random.nextInt(accounts.size() - 1)) % accounts.size();
            boolean down = random.nextBoolean();
            CellAddress paid = new CellAddress("公开03", codes.get(random.nextInt(codes.size())), down ? 6 : 4);
            CellAddress received = new CellAddress("公开02", codes.get(random.nextInt(codes.size())), down ? 3 : 6);
            Amount amount = Amount.ofFen(1 + random.nextLong(100_000_000));
            add(accounts.get(payer), paid, amount);
            add(accounts.get(receiver), received, amount);
            transfers.merge(new Transfer(code(payer), paid, code(receiver), received), new Elimination(amount, ""), (first, second) ->
                new Elimination(first.amount().plus(second.amount()), ""));
        }
        return transfers;
    }

    private static UnitCode code(int unit) {
        return new UnitCode("%03d".formatted(unit));
    }

    private static void add(Account account, CellAddress cell, Amount amount) {
        Amount before = account.entry(cell).filter(Entry.Figure.class::isInstance).map(entry -> ((Entry.Figure) entry).amount()).orElse(Amount.ZERO);
        enter(account, cell, new Entry.Figure(before.plus(amount), Origin.TYPED));
    }

    private static void enter(Account account, CellAddress cell, Entry entry) {
        account.apply(new Step.EntryStep(cell, account.entry(cell), Optional.of(entry)));
    }
}
