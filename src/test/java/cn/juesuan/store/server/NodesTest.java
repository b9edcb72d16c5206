package cn.juesuan.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Units spread over three servers: each adds up its own, the statement is the same, and so are the sums. */
class NodesTest {
    private static final String FIGURES = "INSERT INTO figure (unit, form, row_key, column_number, fen) SELECT lpad(unit::text, 6, '0'), '公开03', row::text, col, "
        + "unit * 1000 + row * 10 + col FROM generate_series(1, 300) unit, generate_series(2010101, 2010120) row, generate_series(1, 3) col";

    private static void spread(ThrowAwayCluster bureau, ThrowAwayCluster node, int part) throws SQLException {
        bureau.execute("bureau", "CREATE SERVER node%d FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '%d', dbname 'node')".formatted(part, node.port()),
            "CREATE USER MAPPING FOR PUBLIC SERVER node%d OPTIONS (user '%s', password_required 'false')".formatted(part, ThrowAwayCluster.KEEPER),
            "ALTER TABLE figure DETACH PARTITION figure_" + part, "DROP TABLE figure_" + part,
            "CREATE FOREIGN TABLE figure_%1$d PARTITION OF figure FOR VALUES WITH (MODULUS 4, REMAINDER %1$d) SERVER node%1$d OPTIONS (table_name 'figure_%1$d')".formatted(part));
    }

    @Test
    void everyNodeAddsUpItsOwnUnits() throws Exception {
        try (ThrowAwayCluster bureau = ThrowAwayCluster.start(); ThrowAwayCluster first = ThrowAwayCluster.start(); ThrowAwayCluster second = ThrowAwayCluster.start()) {
            bureau.database("alone").execute("alone", FIGURES, "CREATE ROLE bureau LOGIN", "GRANT juesuan_bureau TO bureau");
            first.database("node");
            second.database("node");
            // the reading node has no accounts of its own, and foreign parts cannot be unique over all
            bureau.database("bureau").execute("bureau", "CREATE EXTENSION postgres_fdw", "DROP VIEW figure_sum", "ALTER TABLE figure DROP CONSTRAINT figure_pkey");
            spread(bureau, first, 1);
            spread(bureau, second, 2);
            bureau.execute("bureau", "SELECT juesuan_sums()", FIGURES);
            try (UnitServer alone = UnitServer.connect(bureau.as("bureau", "alone")); UnitServer spread = UnitServer.connect(bureau.as("bureau", "bureau"))) {
                Map<CellAddress, Amount> sums = spread.sums();
                assertEquals(alone.sums(), sums);
                assertEquals(Amount.ofFen(300L * 301 / 2 * 1000 + 300L * (2_010_101 * 10 + 1)), sums.get(new CellAddress("公开03", "2010101", 1)));
                List<String> plan = spread.inTransaction("*", sql -> sql.fetch("EXPLAIN (VERBOSE, COSTS OFF) " + UnitServer.SUMS).getValues(0, String.class));
                String text = String.join("\n", plan);
                assertEquals(2, plan.stream().filter(line -> line.contains("Remote SQL: SELECT") && line.contains("sum(fen)") && line.contains("GROUP BY")).count(), text);
                assertTrue(text.contains("Relations: Aggregate on (public.figure_1)") && text.contains("Relations: Aggregate on (public.figure_2)"), text);
            }
            assertTrue(count(first, "figure_1") > 0 && count(second, "figure_2") > 0);
        }
    }

    private static long count(ThrowAwayCluster node, String part) {
        try (UnitServer server = UnitServer.connect(node.keeper("node"))) {
            return server.inTransaction("*", sql -> sql.fetch("SELECT count(*) FROM " + part).getValues(0, Long.class)).stream().collect(Collectors.summingLong(Long::longValue));
        }
    }
}
