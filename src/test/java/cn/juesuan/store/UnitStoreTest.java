package cn.juesuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.Adjustment;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Placed;
import cn.juesuan.account.Step;
import cn.juesuan.account.Transfer;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitNature;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import cn.juesuan.store.content.HistoryLine;
import cn.juesuan.store.content.RecordedEdit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units, eliminations and adjustments of a department in its file: exactly as they were, checked with everything else, and undone. */
class UnitStoreTest {
    private static final UnitProfile DEPARTMENT = new UnitProfile("示例区教育局", UnitKind.DEPARTMENT, 2024, "shandong-2024");
    private static final CellAddress PAID = new CellAddress("公开03", "2050202", 6);
    private static final CellAddress RECEIVED = new CellAddress("公开02", "2050202", 3);

    @TempDir
    private Path folder;

    private static MemberUnit unit(String code, long fen) {
        UnitFigures figures = new UnitFigures.Builder().put(PAID, fen).put(new CellAddress("公开03", "2050202", 1), fen)
                .put(new CellAddress("公开03", "合计", 1), -fen).build();
        UnitSource source = new UnitSource("单位\t账/" + code + ".juesuan", Instant.parse("2025-03-01T10:31:05.123Z"), 123_456,
                Instant.parse("2025-03-02T08:00:00Z"), new UnitProfile("示例学校\n第二行", UnitKind.UNIT, 2024, "shandong-2024"));
        return new MemberUnit(new UnitCode(code), new UnitHead("示例学校", Optional.of(UnitNature.INSTITUTION), Optional.of(2)), source, figures,
                new UnitFigures.Builder().put(new CellAddress("公开03", "合计", 1), 10_000).build(),
                new UnitFigures.Builder().put(new CellAddress("公开03", "合计", 5), 0).build(),
                new TreeMap<>(Map.of("2050202", "小学教育")), new TreeMap<>(Map.of("上年/收支总计", "1,285.67", "原因/收支总计", "第一段\n第二段\t\\")));
    }

    private static Step added(MemberUnit unit, int position) {
        return new Step.UnitStep(unit.code(), Optional.empty(), Placed.at(position, unit));
    }

    private static Step changed(MemberUnit before, MemberUnit after) {
        return new Step.UnitStep(before.code(), Placed.at(0, before), Placed.at(0, after));
    }

    private static Edit everything() {
        return new Edit("加入", List.of(added(unit("001", 500_000), 0), added(unit("002", 0), 1),
                new Step.EliminationStep(new Transfer(new UnitCode("001"), PAID, new UnitCode("002"), RECEIVED), Optional.empty(),
                        Optional.of(new Elimination(Amount.wan("0.5"), "年中\n划转"))),
                new Step.AdjustmentStep(PAID, Optional.empty(), Optional.of(new Adjustment(Amount.wan("-1.005"), "重复")))));
    }

    private static void assertSame(Account expected, Account actual) {
        assertEquals(expected.units(), actual.units());
        assertEquals(expected.eliminations(), actual.eliminations());
        assertEquals(expected.adjustments(), actual.adjustments());
    }

    @Test
    void everythingComesBackAsItWas() {
        Account expected = new Account(DEPARTMENT);
        expected.apply(everything());
        Path path = folder.resolve("部门.juesuan");
        try (AccountFile file = AccountFile.create(path, DEPARTMENT)) {
            file.record(everything());
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertSame(expected, file.account());
            file.requireSound();
            assertEquals(everything(), file.undoable().get(0).edit());
        }
    }

    @Test
    void aUnitTakenOverAnewIsRecordedByWhatDiffersAndUndone() {
        Path path = folder.resolve("部门.juesuan");
        MemberUnit before = unit("001", 500_000);
        MemberUnit after = unit("001", 700_000);
        try (AccountFile file = AccountFile.create(path, DEPARTMENT)) {
            file.record(everything());
            RecordedEdit anew = file.record(new Edit("重新取数", List.of(changed(before, after))));
            HistoryLine line = file.history(0, 1).get(0);
            assertEquals("单位“示例学校”", line.place());
            assertEquals("数 公开03 2050202 0.70、、、、、0.70；数 公开03 合计 -0.70", line.after());
            assertEquals("单位“示例学校”", file.history(4, 1).get(0).place());
            assertEquals("单位，第 1 个", file.history(4, 1).get(0).after());
            file.undone(anew);
        }
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(List.of(before, unit("002", 0)), file.account().units());
            assertEquals(List.of(changed(before, after)), file.redoable().get(0).edit().steps());
        }
    }

    @Test
    void whatDiffersIsFoundAndNamed() throws Exception {
        Path path = folder.resolve("部门.juesuan");
        try (AccountFile file = AccountFile.create(path, DEPARTMENT)) {
            file.record(everything());
        }
        try (Database database = Database.writing(path, AccountKey.NONE)) {
            database.durably(sql -> {
                sql.execute("UPDATE ELIMINATION SET CONTENT = '900000\n'");
                sql.execute("UPDATE MEMBER_UNIT SET CONTENT = REPLACE(CONTENT, '500000', '500001') WHERE ID = '001'");
            });
        }
        List<String> places = new ClosedAccount(path).check(Keyring.empty()).differences().stream().map(found -> found.place()).toList();
        assertTrue(places.contains("单位 001 数/公开03/2050202"), places::toString);
        assertTrue(places.contains("抵销 001 公开03 2050202 栏6 002 公开02 2050202 栏3"), places::toString);
    }
}
