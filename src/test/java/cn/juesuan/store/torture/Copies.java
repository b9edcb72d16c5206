package cn.juesuan.store.torture;

import cn.juesuan.store.AccountFile;
import cn.juesuan.store.torture.Tally.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SplittableRandom;

/** After every acknowledgement the open file is copied as it is on the disk, and the copy opened: what a power cut would have left. */
final class Copies {
    private static final int SESSIONS_OF_ONE_ACCOUNT = 20;
    private static final int COPIES_OF_A_SESSION = 10;

    private final Path folder;
    private final Tally tally = new Tally("copy of the open file");
    private final SplittableRandom random;

    Copies(Path folder, long seed) {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    Tally run(int copies) throws IOException {
        for (int session = 0; session * COPIES_OF_A_SESSION < copies; session++) {
            Path path = folder.resolve("抄" + session / SESSIONS_OF_ONE_ACCOUNT + ".juesuan");
            if (session % SESSIONS_OF_ONE_ACCOUNT == 0) {
                Accounts.make(path);
            }
            session(path);
            if (session % SESSIONS_OF_ONE_ACCOUNT == SESSIONS_OF_ONE_ACCOUNT - 1) {
                Accounts.delete(path);
            }
        }
        return tally;
    }

    private void session(Path path) throws IOException {
        Path copy = folder.resolve("抄件.juesuan");
        try (AccountFile file = AccountFile.open(path)) {
            Model model = Model.of(file);
            for (int deed = 0; deed < COPIES_OF_A_SESSION; deed++) {
                model.carryOut(Deed.next(model, random.nextLong(1_000_000_000)), file);
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                compare(copy, model);
            }
        }
        tally.session(COPIES_OF_A_SESSION);
    }

    private void compare(Path copy, Model model) {
        try (AccountFile file = AccountFile.open(copy)) {
            Optional<String> difference = Model.of(file).differenceTo(model);
            tally.add(difference.isEmpty() ? Outcome.WHOLE : Outcome.LOST, difference.orElse(""));
        } catch (RuntimeException failure) {
            tally.add(Outcome.LOST, failure.getMessage());
        }
    }
}
