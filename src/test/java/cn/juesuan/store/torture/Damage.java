package cn.juesuan.store.torture;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.BackupReason;
import cn.juesuan.store.Backups;
import cn.juesuan.store.StoreException;
import cn.juesuan.store.chain.Seal;
import cn.juesuan.store.torture.Tally.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Files cut off and spoiled: closed ones, sealed ones and such as a kill leaves them. */
final class Damage {
    private static final int SESSIONS = 6;
    private static final int DEEDS = 6;
    /** A second edit tells whether what looked whole goes on being so. */
    private static final Edit ONE_MORE = new Edit("再改一格", List.of(new Step.EntryStep(new CellAddress("公开09", "再改", 1), Optional.empty(),
            Optional.of(new Entry.Figure(Amount.wan("1.00"), Origin.TYPED)))));

    private final SplittableRandom random;
    private final Path path;
    private final Path backup;
    private final byte[] sound;
    private final Content expected;

    enum State { CLOSED, SEALED, KILLED }

    Damage(Path folder, State state, long seed) throws IOException {
        this.random = new SplittableRandom(seed);
        this.path = folder.resolve("坏" + state + ".juesuan");
        Accounts.make(path);
        for (int session = 0; session < SESSIONS; session++) {
            try (AccountFile file = AccountFile.open(path)) {
                work(file);
            }
        }
        this.sound = finish(state);
        Files.write(path, sound);
        this.backup = Backups.of(path).take(BackupReason.OPENED).orElseThrow().file();
        try (AccountFile file = AccountFile.open(path)) {
            this.expected = Content.of(file);
        }
    }

    private void work(AccountFile file) {
        Model model = Model.of(file);
        for (int deed = 0; deed < DEEDS; deed++) {
            model.carryOut(Deed.next(model, random.nextLong(1_000_000_000)), file);
        }
    }

    private byte[] finish(State state) throws IOException {
        try (AccountFile file = AccountFile.open(path)) {
            file.seal("3F7A-09C2-D4E1-77B0-1C5D", "报送财政", Map.of("公开03 2010301 栏2", "761.17", "说明/一/总体", "收、支总计761.17万元。"), file.changes());
            file.note(Seal.Action.SIGNED, "3F7A-09C2-D4E1-77B0-1C5D", "");
            if (state != State.SEALED) {
                file.note(Seal.Action.UNSEALED, "3F7A-09C2-D4E1-77B0-1C5D", "财政退回");
                work(file);
            }
            if (state == State.KILLED) {
                return Files.readAllBytes(path);
            }
        }
        return Files.readAllBytes(path);
    }

    /** Cuts the file off at any length. */
    void truncations(int times, Tally tally) throws IOException {
        for (int time = 0; time < times; time++) {
            int length = random.nextInt(sound.length);
            trial(Arrays.copyOf(sound, length), "cut at " + length, tally);
        }
    }

    /** Spoils one byte, wherever {@code places} says. */
    void flips(int times, Function<byte[], List<Integer>> places, Tally tally) throws IOException {
        List<Integer> offsets = places.apply(sound);
        for (int time = 0; time < times; time++) {
            byte[] spoiled = sound.clone();
            int offset = offsets.get(random.nextInt(offsets.size()));
            int before = spoiled[offset];
            while (spoiled[offset] == before) {
                spoiled[offset] = (byte) (random.nextBoolean() ? before ^ 1 << random.nextInt(Byte.SIZE) : random.nextInt());
            }
            trial(spoiled, "byte %d from %d to %d".formatted(offset, before, spoiled[offset]), tally);
        }
    }

    Path path() {
        return path;
    }

    private void trial(byte[] spoiled, String what, Tally tally) throws IOException {
        Files.write(path, spoiled);
        try {
            compare(expected, what, tally, true);
        } catch (StoreException refused) {
            boolean helps = refused.getMessage().contains(backup.toString());
            tally.add(helps ? Outcome.REFUSED : Outcome.UNEXPECTED, what + " " + refused.getMessage());
        } catch (RuntimeException | Error failure) {
            tally.add(Outcome.UNEXPECTED, what + " " + failure);
        }
    }

    private void compare(Content whole, String what, Tally tally, boolean goesOn) {
        Content found;
        try (AccountFile file = AccountFile.open(path)) {
            found = Content.of(file);
            Optional<String> difference = found.differenceTo(whole);
            if (difference.isPresent() || !goesOn) {
                tally.add(difference.isEmpty() ? Outcome.WHOLE : Outcome.OTHER, what + " " + difference.orElse(""));
                return;
            }
            addOne(file);
            found = reread(file, found);
        }
        compareAgain(found, what, tally);
    }

    private static void addOne(AccountFile file) {
        if (file.sealed().isPresent()) {
            file.note(Seal.Action.SIGNED, "3F7A-09C2-D4E1-77B0-1C5D", "又一次");
        } else {
            file.record(ONE_MORE);
        }
    }

    /** What must be there after one more. */
    private static Content reread(AccountFile file, Content before) {
        if (file.sealed().isEmpty()) {
            before.account().apply(ONE_MORE);
        }
        return new Content(before.account(), file.history(0, Integer.MAX_VALUE), file.undoable(), file.redoable(), file.seals(),
                file.seals().stream().map(file::sealedContent).toList());
    }

    private void compareAgain(Content whole, String what, Tally tally) {
        try {
            compare(whole, what + ", then one more", tally, false);
        } catch (StoreException lostLater) {
            tally.add(Outcome.LOST, what + ", then one more: " + lostLater.getMessage());
        }
    }
}
