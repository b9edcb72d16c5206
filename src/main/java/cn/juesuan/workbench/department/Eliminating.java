package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UserFailure;
import cn.juesuan.consolidation.FoundTransfer;
import cn.juesuan.consolidation.InternalTransfers;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;

/** Internal transfers between the units of a department: found, left out of their sum, taken back. */
public final class Eliminating {
    private final EditSession session;

    public Eliminating(EditSession session) {
        this.session = session;
    }

    private Account account() {
        return session.account();
    }

    /** Proposed and accepted ones; the first is number 1. */
    public List<FoundTransfer> list() {
        return found().found();
    }

    /** What a unit has as paid to or received from a unit of the department that does not have it. */
    public List<InternalTransfers.Unmatched> unmatched() {
        return found().unmatched();
    }

    private InternalTransfers found() {
        return new InternalTransfers(session.edition(), account());
    }

    /**
     * Leaves transfers out of the sum of the units.
     *
     * @param numbers from 1, as listed
     * @param amount  another one than proposed
     * @param reason  needed where the amount is another, or one side has more than the transfer
     * @throws UserFailure when there is no such transfer, the amount is not on both sides, or a reason is missing
     */
    public Answer accept(List<Integer> numbers, Optional<Amount> amount, String reason) {
        List<FoundTransfer> chosen = chosen(numbers);
        chosen.forEach(found -> require(found, numbers.get(chosen.indexOf(found)), amount.orElse(found.amount()), reason));
        return session.apply(DepartmentEdit.of("抵销 %d 笔内部往来".formatted(chosen.size()), session, draft -> chosen.forEach(found ->
            new Eliminations(draft).put(found.transfer(), Optional.of(new Elimination(amount.orElse(found.amount()), reason))))));
    }

    private static void require(FoundTransfer found, int number, Amount amount, String reason) {
        if (amount.isZero() || exceeds(amount, found.paid()) || exceeds(amount, found.received())) {
            throw new UserFailure("第 %d 笔不能抵销 %s 万元：付出方有 %s，收到方有 %s，抵销数要在两边的数以内。没有改动。"
                .formatted(number, amount, found.paid(), found.received()));
        }
        if (reason.isBlank() && !(found.isWhole() && amount.equals(found.amount()))) {
            throw new UserFailure("第 %d 笔两边不完全相等（付出方 %s，收到方 %s，抵销 %s 万元），请用 --reason 写明原因。没有改动。"
                .formatted(number, found.paid(), found.received(), amount));
        }
    }

    private static boolean exceeds(Amount amount, Amount there) {
        return amount.absolute().compareTo(there.absolute()) > 0 || amount.isNegative() != there.isNegative();
    }

    /**
     * Takes eliminations back.
     *
     * @param numbers from 1, as listed
     * @throws UserFailure when one is not eliminated
     */
    public Answer withdraw(List<Integer> numbers) {
        List<FoundTransfer> chosen = chosen(numbers);
        chosen.stream().filter(found -> found.accepted().isEmpty()).findFirst().ifPresent(found -> {
            throw new UserFailure("第 %d 笔没有抵销过。没有改动。".formatted(numbers.get(chosen.indexOf(found))));
        });
        return session.apply(DepartmentEdit.of("取消抵销 %d 笔内部往来".formatted(chosen.size()), session, draft ->
            chosen.forEach(found -> new Eliminations(draft).put(found.transfer(), Optional.empty()))));
    }

    private List<FoundTransfer> chosen(List<Integer> numbers) {
        List<FoundTransfer> list = list();
        return numbers.stream().distinct().map(number -> {
            if (number < 1 || number > list.size()) {
                throw new UserFailure(list.isEmpty() ? "没有找到单位之间的内部往来。没有改动。"
                    : "没有第 %d 笔，现有 1 到 %d。用 eliminate --list 列出。没有改动。".formatted(number, list.size()));
            }
            return list.get(number - 1);
        }).toList();
    }

    /** What the column of a cell is called: 上级补助收入. */
    public String column(CellAddress cell) {
        return session.edition().form(cell.form()).orElseThrow().columnCaption(cell.column());
    }

    /** The unit with this code, or its code where it is no longer in the department. */
    public String name(UnitCode code) {
        return account().unit(code).map(MemberUnit::head).map(head -> head.name()).orElse(code.value());
    }
}
