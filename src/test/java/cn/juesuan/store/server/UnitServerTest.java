package cn.juesuan.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.schema.DefaultSchema;
import cn.juesuan.store.server.ServerException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Units' accounts in a server database: written by one at a time, seen by whom they are for, added up by one statement. */
class UnitServerTest {
    private static final UnitCode SCHOOL = new UnitCode("002");
    private static final UnitCode OFFICE = new UnitCode("001");
    private static final CellAddress CELL = new CellAddress("公开03", "2050202", 2);
    private static final CellAddress TOTAL = new CellAddress("公开03", "合计", 1);
    private static ThrowAwayCluster cluster;
    private static int databases;

    @BeforeAll
    static void start() throws Exception {
        cluster = ThrowAwayCluster.start();
        cluster.execute("postgres", "CREATE ROLE school LOGIN", "CREATE ROLE office LOGIN", "CREATE ROLE bureau LOGIN", "CREATE ROLE stranger LOGIN");
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    /** A database with two units. */
    private static String database() throws Exception {
        String name = "bureau" + ++databases;
        cluster.database(name).execute(name, "GRANT juesuan_unit TO school, office", "GRANT juesuan_bureau TO bureau");
        try (UnitServer keeper = UnitServer.connect(cluster.keeper(name))) {
            keeper.add(OFFICE, profile("示例区教育局本级"), "office");
            keeper.add(SCHOOL, profile("示例小学"), "school");
        }
        return name;
    }

    private static UnitProfile profile(String name) {
        return new UnitProfile(name, UnitKind.UNIT, 2024, "shandong-2024");
    }

    private static Edit typed(Account account, String wan) {
        Step row = new Step.RowStep("公开03", "2050202", Optional.ofNullable(account.rows("公开03").get("2050202")), Optional.of("小学教育"));
        return new Edit("录入 " + wan, List.of(row, new Step.EntryStep(CELL, account.entry(CELL), Optional.of(new Entry.Figure(Amount.wan(wan), Origin.TYPED)))));
    }

    private static void write(LeasedUnit unit, String wan) {
        Edit edit = typed(unit.account(), wan);
        unit.record(edit, Map.of(CELL, Optional.of(Amount.wan(wan)), TOTAL, Optional.of(Amount.wan(wan))));
        unit.account().apply(edit);
    }

    private static Kind failure(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ServerException.class, work).kind();
    }

    @Test
    void theTablesAreThoseOfAnAccountsFileWithTheUnitInFront() throws Exception {
        String name = database();
        try (UnitServer keeper = UnitServer.connect(cluster.keeper(name))) {
            Map<String, Set<String>> there = keeper.sql().fetch("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'")
                .stream().collect(Collectors.groupingBy(row -> row.get(0, String.class), Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                Set<String> expected = Stream.concat(Stream.of("unit"), Stream.of(table.fields()).map(Field::getName).map(String::toLowerCase))
                    .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(expected, new TreeSet<>(there.getOrDefault(table.getName().toLowerCase(), Set.of())), table.getName());
            }
        }
    }

    @Test
    void anEditIsThereForTheNextWriterAndForTheBureau() throws Exception {
        String name = database();
        try (UnitServer server = UnitServer.connect(cluster.as("school", name)); LeasedUnit unit = server.open(SCHOOL, "张会计")) {
            write(unit, "761.17");
            write(unit, "761.18");
        }
        try (UnitServer server = UnitServer.connect(cluster.as("office", name)); LeasedUnit unit = server.open(OFFICE, "李会计")) {
            write(unit, "100.005");
        }
        try (UnitServer server = UnitServer.connect(cluster.as("school", name)); LeasedUnit unit = server.open(SCHOOL, "张会计")) {
            assertEquals(Optional.of(new Entry.Figure(Amount.wan("761.18"), Origin.TYPED)), unit.account().entry(CELL));
            assertEquals("示例小学", unit.account().profile().name());
        }
        try (UnitServer bureau = UnitServer.connect(cluster.as("bureau", name))) {
            assertEquals(Map.of(CELL, Amount.wan("861.185"), TOTAL, Amount.wan("861.185")), bureau.sums());
            assertEquals(List.of(OFFICE, SCHOOL), List.copyOf(bureau.units().keySet()));
            assertEquals(Map.of(1, Amount.wan("761.18")), bureau.byUnit("公开03", "合计").get(SCHOOL));
            assertEquals("示例小学", bureau.read(SCHOOL).profile().name());
        }
    }

    @Test
    void aUnitIsWrittenByOneAtATime() throws Exception {
        String name = database();
        try (UnitServer first = UnitServer.connect(cluster.as("school", name)); UnitServer second = UnitServer.connect(cluster.as("school", name))) {
            try (LeasedUnit unit = first.open(SCHOOL, "张会计")) {
                ServerException refused = assertThrows(ServerException.class, () -> second.open(SCHOOL, "王会计"));
                assertEquals("单位 002 的账正由“张会计”编制，现在只能查看。请等对方关闭，或过几分钟再试。", refused.getMessage());
                write(unit, "1");
                assertEquals(Optional.of(new Entry.Figure(Amount.wan("1"), Origin.TYPED)), second.read(SCHOOL).entry(CELL));
            }
            try (LeasedUnit unit = second.open(SCHOOL, "王会计")) {
                assertEquals(2, unit.fence());
                write(unit, "2");
            }
        }
    }

    @Test
    void aWriterWhoseLeaseRanOutWritesNothing() throws Exception {
        String name = database();
        try (UnitServer first = UnitServer.connect(cluster.as("school", name)); UnitServer second = UnitServer.connect(cluster.as("school", name))) {
            LeasedUnit slow = first.open(SCHOOL, "张会计");
            write(slow, "1");
            cluster.execute(name, "UPDATE lease SET expires = clock_timestamp() - interval '1 second'");
            assertEquals(Kind.LEASE_LOST, failure(() -> write(slow, "2")));
            try (LeasedUnit quick = second.open(SCHOOL, "王会计")) {
                write(quick, "3");
                assertEquals(Kind.LEASE_LOST, failure(() -> write(slow, "4")));
                assertEquals(Kind.LEASE_LOST, failure(slow::renew));
            }
            assertEquals(Optional.of(new Entry.Figure(Amount.wan("3"), Origin.TYPED)), second.read(SCHOOL).entry(CELL));
        }
    }

    @Test
    void anAccountantSeesAndWritesOnlyHerOwnUnit() throws Exception {
        String name = database();
        try (UnitServer school = UnitServer.connect(cluster.as("school", name))) {
            ServerException refused = assertThrows(ServerException.class, () -> school.open(OFFICE, "张会计"));
            assertEquals("数据库里没有编码为“001”的单位，或者您的角色看不到它。请核对编码，或请管理员授权。", refused.getMessage());
            assertEquals(Kind.NO_UNIT, failure(() -> school.read(OFFICE)));
            assertEquals(Kind.NO_RIGHT, failure(school::sums));
            assertEquals(Kind.NO_RIGHT, failure(() -> school.inTransaction("001", sql -> sql.execute("INSERT INTO setting (name, content) VALUES ('a', 'b')"))));
        }
        try (UnitServer bureau = UnitServer.connect(cluster.as("bureau", name))) {
            assertEquals(Kind.NO_RIGHT, failure(() -> bureau.open(SCHOOL, "局里")));
        }
    }

    @Test
    void whoMayNotComeInOrIsAboveTheRulesIsToldSo() throws Exception {
        String name = database();
        assertEquals(Kind.NO_RIGHT, failure(() -> {
            try (UnitServer stranger = UnitServer.connect(cluster.as("stranger", name))) {
                stranger.sums();
            }
        }));
        assertEquals(Kind.NOT_ALLOWED_IN, failure(() -> UnitServer.connect(cluster.as("nobody_known", name))));
        assertEquals(Kind.NOT_ALLOWED_IN, failure(() -> UnitServer.connect(cluster.as("school", "no_such_database"))));
        assertEquals(Kind.UNREACHABLE, failure(() -> UnitServer.connect(new ServerAddress("jdbc:postgresql://127.0.0.1:1/none", "a", ""))));
        try (UnitServer keeper = UnitServer.connect(cluster.keeper(name))) {
            assertEquals(Kind.TOO_MIGHTY, failure(() -> keeper.open(SCHOOL, "管理员")));
        }
    }

    @Test
    void aLostConnectionIsResumedUnderTheSameLease() throws Exception {
        String name = database();
        LeasedUnit unit;
        try (UnitServer server = UnitServer.connect(cluster.as("school", name))) {
            unit = server.open(SCHOOL, "张会计");
            write(unit, "1");
            cluster.execute(name, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'school'");
            LeasedUnit lost = unit;
            assertEquals(Kind.UNREACHABLE, failure(() -> write(lost, "2")));
        }
        try (UnitServer server = UnitServer.connect(cluster.as("school", name)); LeasedUnit resumed = unit.resumed(server)) {
            assertEquals(Optional.of(new Entry.Figure(Amount.wan("1"), Origin.TYPED)), resumed.account().entry(CELL));
            write(resumed, "3");
            assertEquals(unit.fence(), resumed.fence());
        }
    }

    @Test
    void anotherVersionIsRefused() throws Exception {
        String name = database();
        cluster.execute(name, "COMMENT ON TABLE writer IS '2'");
        ServerException refused = assertThrows(ServerException.class, () -> UnitServer.connect(cluster.as("school", name)));
        assertTrue(refused.getMessage().contains("的表是第 2 版，本程序认识的是第 1 版"), refused::getMessage);
    }
}
