package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.account.Transfer;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.Formula;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds what the units of a department paid to each other: what one has as received and another as paid, in the columns that the edition names
 * (内部往来). Pairs of the same amount and subject come first, then those of the same amount, then what can be matched in part.
 */
public final class InternalTransfers {
    private static final Comparator<FoundTransfer> ORDER = Comparator.<FoundTransfer, String>comparing(found -> found.transfer().paid().form()
        + found.transfer().paid().column()).thenComparing(found -> found.transfer().payer()).thenComparing(found -> found.transfer().paid().row())
        .thenComparing(found -> found.transfer().receiver()).thenComparing(found -> found.transfer().received().row());

    private final Account department;
    private final List<FoundTransfer> found = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();

    /**
     * What a unit has as paid or received and no other unit has: money from or to outside, or the other side is missing.
     *
     * @param rest what no transfer uses up
     */
    public record Unmatched(UnitCode unit, CellAddress cell, Amount rest) {
    }

    /** A figure that waits for its other side. */
    private static final class Side {
        private final UnitCode unit;
        private final CellAddress cell;
        private final long whole;
        private long rest;

        Side(UnitCode unit, CellAddress cell, long whole) {
            this.unit = unit;
            this.cell = cell;
            this.whole = whole;
            this.rest = whole;
        }
    }

    public InternalTransfers(Edition edition, Account department) {
        this.department = department;
        edition.transfers().forEach(this::match);
        found.sort(ORDER);
    }

    /** Proposed and accepted, in an order that stays while they are accepted one by one. */
    public List<FoundTransfer> found() {
        return found;
    }

    public List<Unmatched> unmatched() {
        return unmatched;
    }

    private void match(Formula rule) {
        List<Side> payers = sides(rule.terms().get(0).place());
        List<Side> receivers = sides(rule.target());
        List<Pair> pairs = accepted(payers, receivers);
        pair(payers, receivers, pairs, (payer, receiver) -> payer.rest == receiver.rest && payer.cell.row().equals(receiver.cell.row()));
        pair(payers, receivers, pairs, (payer, receiver) -> payer.rest == receiver.rest);
        pair(payers, receivers, pairs, (payer, receiver) -> payer.cell.row().equals(receiver.cell.row()));
        pair(payers, receivers, pairs, (payer, receiver) -> true);
        pairs.forEach(pair -> found.add(pair.found()));
        payers.stream().filter(side -> side.rest != 0).forEach(this::noteUnmatched);
        receivers.stream().filter(side -> side.rest != 0).forEach(this::noteUnmatched);
    }

    private record Pair(Side payer, Side receiver, long amount, Optional<Elimination> accepted) {
        FoundTransfer found() {
            return new FoundTransfer(new Transfer(payer.unit, payer.cell, receiver.unit, receiver.cell), Amount.ofFen(amount), Amount.ofFen(payer.whole),
                Amount.ofFen(receiver.whole), payer.rest == 0 && receiver.rest == 0, accepted);
        }
    }

    private void noteUnmatched(Side side) {
        unmatched.add(new Unmatched(side.unit, side.cell, Amount.ofFen(side.rest)));
    }

    /** The figures of the units in the columns of a place, at their lowest codes. */
    private List<Side> sides(CellSelection place) {
        List<Side> sides = new ArrayList<>();
        for (MemberUnit unit : department.units()) {
            List<String> codes = unit.figures().rows().stream().filter(row -> row.form().equals(place.form())).map(UnitFigures.Row::key)
                .filter(Subject::isCode).toList();
            codes.stream().filter(code -> codes.stream().noneMatch(other -> other.length() > code.length() && other.startsWith(code))).forEach(code -> {
                CellAddress cell = new CellAddress(place.form(), code, place.columns().first());
                unit.figures().amount(cell).filter(amount -> !amount.isZero()).ifPresent(amount -> sides.add(new Side(unit.code(), cell, amount.fen())));
            });
        }
        return sides;
    }

    /** Accepted eliminations use up their share before anything is proposed. */
    private List<Pair> accepted(List<Side> payers, List<Side> receivers) {
        Map<List<Object>, Side> byPlace = new HashMap<>();
        payers.forEach(side -> byPlace.put(List.of(side.unit, side.cell), side));
        receivers.forEach(side -> byPlace.put(List.of(side.unit, side.cell), side));
        List<Pair> pairs = new ArrayList<>();
        department.eliminations().forEach((transfer, elimination) -> {
            Optional<Side> payer = Optional.ofNullable(byPlace.get(List.of(transfer.payer(), transfer.paid())));
            Optional<Side> receiver = Optional.ofNullable(byPlace.get(List.of(transfer.receiver(), transfer.received())));
            if (payer.isPresent() && receiver.isPresent()) {
                pairs.add(use(payer.get(), receiver.get(), elimination.amount().fen(), Optional.of(elimination)));
            }
        });
        return pairs;
    }

    private static Pair use(Side payer, Side receiver, long amount, Optional<Elimination> accepted) {
        payer.rest -= amount;
        receiver.rest -= amount;
        return new Pair(payer, receiver, amount, accepted);
    }

    private static void pair(List<Side> payers, List<Side> receivers, List<Pair> pairs, BiPredicate<Side, Side> fits) {
        for (Side payer : payers) {
            for (Side receiver : receivers) {
                if (payer.rest > 0 && receiver.rest > 0 && !payer.unit.equals(receiver.unit) && fits.test(payer, receiver)) {
                    pairs.add(use(payer, receiver, Math.min(payer.rest, receiver.rest), Optional.empty()));
                }
            }
        }
    }
}
