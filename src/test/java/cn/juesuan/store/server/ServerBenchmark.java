package cn.juesuan.store.server;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** 10,000 units of 120 rows with two figures each loaded by COPY, and added up by the bureau's statement. Arguments: how many units. */
final class ServerBenchmark {
    private static final int ROWS = 120;

    private ServerBenchmark() {
    }

    public static void main(String... arguments) throws Exception {
        int units = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        try (ThrowAwayCluster cluster = ThrowAwayCluster.start()) {
            cluster.database("bench").execute("bench", "CREATE ROLE bureau LOGIN", "GRANT juesuan_bureau TO bureau");
            long start = System.nanoTime();
            load(cluster, units);
            System.out.printf("%d units, %d figures loaded by COPY: %.1f s%n", units, units * ROWS * 2L, (System.nanoTime() - start) / 1e9);
            cluster.execute("bench", "VACUUM ANALYZE figure");
            try (UnitServer bureau = UnitServer.connect(cluster.as("bureau", "bench"))) {
                for (int i = 0; i < 5; i++) {
                    start = System.nanoTime();
                    int cells = bureau.sums().size();
                    System.out.printf("added up by one statement: %.2f s, %d cells%n", (System.nanoTime() - start) / 1e9, cells);
                }
            }
        }
    }

    private static void load(ThrowAwayCluster cluster, int units) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        try (Connection connection = DriverManager.getConnection(cluster.keeper("bench").url(), ThrowAwayCluster.KEEPER, "")) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY figure (unit, form, row_key, column_number, fen) FROM STDIN");
            for (int unit = 0; unit < units; unit++) {
                StringBuilder lines = new StringBuilder();
                for (int row = 0; row < ROWS; row++) {
                    for (int column = 2; column <= 3; column++) {
                        lines.append("%06d\t公开03\t%d\t%d\t%d%n".formatted(unit, 2_010_101 + row, column, random.nextLong(1_000_000_000)).replace("\r\n", "\n"));
                    }
                }
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
        }
    }
}
