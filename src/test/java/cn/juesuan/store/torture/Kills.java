package cn.juesuan.store.torture;

import cn.juesuan.store.AccountFile;
import cn.juesuan.store.torture.Tally.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;

/** The program is ended at any moment, as by kill -9, and the account opened again, over and over. */
final class Kills {
    private static final int KILLS_OF_ONE_ACCOUNT = 10;

    private final Path folder;
    private final WorkerStart workers;
    private final SplittableRandom random;
    private final Tally tally = new Tally("kill -9");

    Kills(Path folder, long seed) throws IOException, InterruptedException {
        this.folder = folder;
        this.workers = WorkerStart.prepared(folder);
        this.random = new SplittableRandom(seed);
    }

    Tally run(int kills) throws IOException, InterruptedException {
        for (int account = 0; account * KILLS_OF_ONE_ACCOUNT < kills; account++) {
            Path path = folder.resolve("杀" + account + ".juesuan");
            Model model = Accounts.make(path);
            long number = random.nextLong(1_000_000_000);
            for (int kill = 0; kill < Math.min(KILLS_OF_ONE_ACCOUNT, kills - account * KILLS_OF_ONE_ACCOUNT); kill++) {
                long acknowledged = workUntilKilled(path, number);
                for (long done = 0; done < acknowledged; done++) {
                    model.after(Deed.next(model, number++));
                }
                if (check(path, model, number)) {
                    number++;
                }
            }
            Accounts.delete(path);
        }
        return tally;
    }

    /** Whether the deed that was under way is there, too; that it is, or is not, is both right. */
    private boolean check(Path path, Model model, long number) {
        try (AccountFile file = AccountFile.open(path)) {
            Model found = Model.of(file);
            Optional<String> difference = found.differenceTo(model);
            Deed next = Deed.next(model, number);
            boolean oneMore = difference.isPresent() && found.differenceTo(model.copy().after(next)).isEmpty();
            tally.add(difference.isEmpty() || oneMore ? Outcome.WHOLE : Outcome.LOST, difference.orElse(""));
            if (oneMore) {
                model.after(next);
            }
            return oneMore;
        } catch (RuntimeException failure) {
            tally.add(Outcome.UNEXPECTED, failure.toString());
            throw failure;
        }
    }

    private long workUntilKilled(Path path, long number) throws IOException, InterruptedException {
        Process process = workers.start(path, number, Integer.MAX_VALUE);
        long acknowledged = 0;
        int sessions = 0;
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int lines = random.nextInt(1, 80);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged += line.startsWith("done ") ? 1 : 0;
                sessions += line.equals("open") ? 1 : 0;
                if (--lines == 0) {
                    Thread.sleep(random.nextInt(0, 12));
                    // destroyForcibly of the process itself would throw away what it said before
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        for (int session = 1; session <= sessions; session++) {
            tally.session(session == 1 ? acknowledged : 0);
        }
        return acknowledged;
    }
}
