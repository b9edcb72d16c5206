package cn.juesuan.store.server;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Many write at once, twenty a unit each and five the same one, while the server is killed and started again: what was acknowledged is there
 * afterwards, and no edit of a lease that was lost. Arguments: seconds, how often the server is killed.
 */
final class ManyWriters {
    private static final UnitCode SHARED = new UnitCode("999");
    private static final CellAddress CELL = new CellAddress("公开03", "2050202", 2);
    private static final String DATABASE = "writers";

    private final ThrowAwayCluster cluster;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    private ManyWriters(ThrowAwayCluster cluster) {
        this.cluster = cluster;
    }

    public static void main(String... arguments) throws Exception {
        try (ThrowAwayCluster cluster = ThrowAwayCluster.start()) {
            System.out.println(run(cluster, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
        }
    }

    /** @return what happened, in a line; throws when something was lost */
    static String run(ThrowAwayCluster cluster, int seconds, int kills) throws Exception {
        return new ManyWriters(cluster).run(seconds, kills);
    }

    private String run(int seconds, int kills) throws Exception {
        cluster.database(DATABASE).execute(DATABASE, "CREATE ROLE writer LOGIN", "GRANT juesuan_unit TO writer");
        List<UnitCode> units = new ArrayList<>(IntStream.range(0, 20).mapToObj(number -> new UnitCode("%03d".formatted(number))).toList());
        units.add(SHARED);
        try (UnitServer keeper = UnitServer.connect(cluster.keeper(DATABASE))) {
            units.forEach(unit -> keeper.add(unit, new UnitProfile("示例" + unit, UnitKind.UNIT, 2024, "shandong-2024"), "writer"));
        }
        List<Thread> writers = new ArrayList<>();
        units.stream().filter(unit -> !unit.equals(SHARED)).forEach(unit -> writers.add(new Thread(() -> write(unit, unit.value()))));
        IntStream.range(0, 5).forEach(number -> writers.add(new Thread(() -> write(SHARED, "共" + number))));
        writers.forEach(Thread::start);
        for (int kill = 0; kill <= kills; kill++) {
            TimeUnit.MILLISECONDS.sleep(seconds * 1000L / (kills + 1));
            if (kill < kills) {
                cluster.kill();
                cluster.up();
            }
        }
        over = true;
        for (Thread writer : writers) {
            writer.join();
        }
        return check(units);
    }

    /** Opens, writes a few edits, lets go; on a lost connection resumes under the same lease. */
    private void write(UnitCode unit, String name) {
        int number = 0;
        while (!over) {
            try (UnitServer server = UnitServer.connect(cluster.as("writer", DATABASE)); LeasedUnit leased = server.open(unit, name)) {
                number = write(leased, name, number);
            } catch (ServerException refused) {
                pause(refused);
            }
        }
    }

    private int write(LeasedUnit leased, String name, int from) {
        LeasedUnit now = leased;
        int number = from;
        for (int i = 0; i < 20 && !over; i++) {
            try {
                record(now, name + "-" + number++);
            } catch (ServerException failed) {
                if (failed.kind() != ServerException.Kind.UNREACHABLE) {
                    pause(failed);
                    return number;
                }
                Optional<LeasedUnit> again = resumed(now);
                if (again.isEmpty()) {
                    return number;
                }
                now = again.get();
            }
        }
        now.close();
        return number;
    }

    private Optional<LeasedUnit> resumed(LeasedUnit lost) {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return Optional.of(lost.resumed(UnitServer.connect(cluster.as("writer", DATABASE))));
            } catch (ServerException notYet) {
                if (notYet.kind() == ServerException.Kind.LEASE_LOST) {
                    return Optional.empty();
                }
                pause(notYet);
            }
        }
        return Optional.empty();
    }

    private void record(LeasedUnit unit, String label) {
        Entry after = new Entry.Figure(Amount.ofFen(Math.abs(label.hashCode())), Origin.TYPED);
        Edit edit = new Edit(label, List.of(new Step.EntryStep(CELL, unit.account().entry(CELL), Optional.of(after))));
        unit.record(edit, Map.of(CELL, Optional.of(((Entry.Figure) after).amount())));
        acknowledged.add(unit.unit() + " " + label);
        unit.account().apply(edit);
    }

    private void pause(ServerException refused) {
        if (refused.kind() == ServerException.Kind.FAILED) {
            unexpected.add(String.valueOf(refused.getCause()));
        }
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String check(List<UnitCode> units) {
        Set<String> there = new HashSet<>();
        long edits = 0;
        for (UnitCode unit : units) {
            try (UnitServer server = UnitServer.connect(cluster.as("writer", DATABASE))) {
                List<String> labels = server.inTransaction(unit.value(), sql -> sql.fetch("SELECT label FROM edit ORDER BY id").getValues(0, String.class));
                long last = server.inTransaction(unit.value(), sql -> sql.fetch("SELECT coalesce(max(id), 0) FROM edit").getValues(0, Long.class).get(0));
                if (last != labels.size()) {
                    throw new IllegalStateException("%s has edits up to %d, but %d of them".formatted(unit, last, labels.size()));
                }
                labels.forEach(label -> there.add(unit + " " + label));
                edits += labels.size();
            }
        }
        List<String> lost = acknowledged.stream().filter(label -> !there.contains(label)).toList();
        if (!lost.isEmpty() || there.size() != edits || !unexpected.isEmpty()) {
            throw new IllegalStateException("lost: %s; twice: %d; unexpected: %s".formatted(lost, edits - there.size(), unexpected.stream().distinct().toList()));
        }
        return "%d edits acknowledged, all of them there; %d there that were not".formatted(acknowledged.size(), edits - acknowledged.size());
    }
}
