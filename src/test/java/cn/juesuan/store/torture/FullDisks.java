package cn.juesuan.store.torture;

import cn.juesuan.store.AccountFile;
import cn.juesuan.store.StoreException;
import cn.juesuan.store.torture.Tally.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** The disk runs full while the account is worked on; later there is room again. */
final class FullDisks {
    private static final Set<StoreException.Kind> TOLD = Set.of(StoreException.Kind.DISK_FULL, StoreException.Kind.NOT_SAVED);
    private static final int FAILURES = 3;
    private static final int AFTERWARDS = 5;

    private final SmallDisk disk;
    private final SplittableRandom random;
    private final Tally tally;

    FullDisks(SmallDisk disk, long seed) {
        this.disk = disk;
        this.random = new SplittableRandom(seed);
        this.tally = new Tally("full disk (" + disk.name() + ")");
    }

    Tally run(int times) throws IOException {
        for (int run = 0; run < times; run++) {
            Path path = disk.folder().resolve("满" + run + ".juesuan");
            try {
                fillUp(path);
            } catch (RuntimeException failure) {
                tally.add(Outcome.UNEXPECTED, failure.toString());
            } finally {
                disk.free();
                Accounts.delete(path);
            }
        }
        return tally;
    }

    private void fillUp(Path path) throws IOException {
        Model model = Accounts.make(path);
        AccountFile file = AccountFile.open(path);
        disk.leave(random.nextInt(20_000, 600_000));
        long acknowledged = 0;
        for (int failures = 0; failures < FAILURES; ) {
            if (work(model, file)) {
                acknowledged++;
            } else {
                failures++;
            }
        }
        boolean goesOn = random.nextBoolean();
        if (goesOn) {
            disk.free();
            for (int deed = 0; deed < AFTERWARDS; deed++) {
                acknowledged += work(model, file) ? 1 : 0;
            }
        }
        file.close();
        disk.free();
        tally.session(acknowledged);
        check(path, model, goesOn ? "went on" : "closed while full");
    }

    /** Whether the deed was acknowledged. */
    private boolean work(Model model, AccountFile file) {
        Model before = model.copy();
        try {
            before.carryOut(Deed.next(before, random.nextLong(1_000_000_000)), file);
        } catch (StoreException full) {
            if (!TOLD.contains(full.kind())) {
                throw full;
            }
            return false;
        }
        model.become(before);
        return true;
    }

    private void check(Path path, Model model, String how) {
        try (AccountFile file = AccountFile.open(path)) {
            Optional<String> difference = Model.of(file).differenceTo(model);
            tally.add(difference.isEmpty() ? Outcome.WHOLE : Outcome.LOST, how + " " + difference.orElse(""));
        } catch (StoreException failure) {
            tally.add(Outcome.LOST, how + " " + failure.getMessage());
        }
    }
}
