package cn.juesuan.store.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.h2.engine.Constants;

/**
 * All trials. The long run: {@code java -cp … cn.juesuan.store.torture.Torture 1000 2000 100 300 1000}, so many kills, copies, full disks,
 * truncations and flipped bytes; it prints a table of counts, then the first of what went wrong, and ends with 1 if anything did.
 */
record Torture(int kills, int copies, int fullDisks, int truncations, int flips, long seed) {
    private static final int TOLD = 20;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // the libraries have much to say, and nobody reads it
        LogManager.getLogManager().reset();
        int[] counts = Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("torture");
        long seed = Long.getLong("juesuan.torture.seed", System.nanoTime());
        System.out.println("H2 " + Constants.VERSION + ", seed " + seed);
        System.out.println(Tally.head());
        List<Tally> tallies = new Torture(counts[0], counts[1], counts[2], counts[3], counts[4], seed).run(folder);
        List<String> bad = tallies.stream().flatMap(tally -> tally.bad().stream()).toList();
        bad.stream().limit(TOLD).forEach(System.out::println);
        System.exit(bad.isEmpty() ? 0 : 1);
    }

    List<Tally> run(Path folder) throws IOException, InterruptedException {
        List<Tally> tallies = new ArrayList<>();
        if (copies > 0) {
            tallies.add(shown(new Copies(folder, seed).run(copies)));
        }
        if (fullDisks > 0) {
            try (SmallDisk disk = SmallDisk.in(folder)) {
                tallies.add(shown(new FullDisks(disk, seed).run(fullDisks)));
            }
        }
        if (truncations + flips > 0) {
            tallies.addAll(damage(folder));
        }
        if (kills > 0) {
            tallies.add(shown(new Kills(folder, seed).run(kills)));
        }
        return tallies;
    }

    private List<Tally> damage(Path folder) throws IOException {
        Tally cut = new Tally("truncated");
        Tally anywhere = new Tally("byte flipped anywhere");
        Tally content = new Tally("byte flipped in content");
        Tally structure = new Tally("byte flipped in structure");
        for (Damage.State state : Damage.State.values()) {
            int share = Damage.State.values().length;
            Damage damage = new Damage(folder, state, seed);
            damage.truncations(upwards(truncations, share), cut);
            damage.flips(upwards(flips, 3 * share), Places::anywhere, anywhere);
            damage.flips(upwards(flips, 3 * share), Places::content, content);
            damage.flips(upwards(flips, 3 * share), Places::structure, structure);
            Accounts.delete(damage.path());
        }
        return List.of(shown(cut), shown(anywhere), shown(content), shown(structure));
    }

    private static int upwards(int all, int parts) {
        return (all + parts - 1) / parts;
    }

    private static Tally shown(Tally tally) {
        System.out.println(tally);
        return tally;
    }
}
