package cn.juesuan.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** An account and edits of it, the same in every run. */
public final class Examples {
    public static final UnitProfile UNIT = new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, 2024, "shandong-2024");
    public static final CellAddress OFFICE = new CellAddress("公开03", "2010301", 2);
    static final Origin WORKBOOK = Origin.imported("2024决算.xlsx", "公开03表", "C17");

    private Examples() {
    }

    public static Entry figure(String wan) {
        return new Entry.Figure(Amount.wan(wan), Origin.TYPED);
    }

    /** A figure typed into a cell. */
    public static Edit typed(CellAddress cell, String before, String after) {
        Step step = new Step.EntryStep(cell, before.isEmpty() ? Optional.empty() : Optional.of(figure(before)), Optional.of(figure(after)));
        return new Edit("%s：%s→%s".formatted(cell, before.isEmpty() ? "空" : before, after), List.of(step));
    }

    /** An imported workbook of so many figures; the amounts are drawn anew for each seed. */
    public static Edit imported(int figures, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Step> steps = IntStream.range(0, figures).<Step>mapToObj(index -> new Step.EntryStep(cell(index), Optional.empty(),
                Optional.of(new Entry.Figure(Amount.ofFen(random.nextLong(1_000_000_000)), Origin.imported("决算.xlsx", "公开03表", "C" + index)))))
                .toList();
        return new Edit("导入 决算.xlsx", steps);
    }

    /** One figure typed over in the cell of this index. */
    public static Edit typedOver(int index, long fen) {
        return new Edit("改 " + fen, List.of(new Step.EntryStep(cell(index), Optional.empty(),
                Optional.of(new Entry.Figure(Amount.ofFen(fen), Origin.TYPED)))));
    }

    static CellAddress cell(int index) {
        return new CellAddress("公开0" + (1 + index % 9), Integer.toString(2_010_101 + index / 9), 1 + index % 7);
    }

    static void assertSame(Account expected, Account actual) {
        assertAll(
                () -> assertEquals(expected.profile(), actual.profile()),
                () -> assertEquals(expected.entries(), actual.entries()),
                () -> assertEquals(expected.rows("公开03"), actual.rows("公开03")),
                () -> assertEquals(expected.rows("公开06"), actual.rows("公开06")),
                () -> assertEquals(expected.settings(), actual.settings()),
                () -> assertEquals(expected.learnedSubjects(), actual.learnedSubjects()),
                () -> assertEquals(expected.supplement(), actual.supplement()),
                () -> assertEquals(expected.sheets(), actual.sheets()),
                () -> assertEquals(expected.evaluations(), actual.evaluations()));
    }

    /** A clock that stands still. */
    static Clock at(String local) {
        return Clock.fixed(instant(local), ZoneId.systemDefault());
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
    }
}
