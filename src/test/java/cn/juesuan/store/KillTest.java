package cn.juesuan.store;

import static cn.juesuan.store.Examples.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Account;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing acknowledged is lost when the program is killed at any moment. More kills: -Djuesuan.kills=50. */
class KillTest {
    @TempDir
    private Path folder;

    static IntStream kills() {
        return IntStream.rangeClosed(1, Integer.getInteger("juesuan.kills", 5));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void everyAcknowledgedEditSurvivesAKill(int seed) throws IOException, InterruptedException {
        Path path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
        int acknowledged = editUntilKilled(path, new SplittableRandom(seed));
        try (AccountFile file = AccountFile.open(path)) {
            List<RecordedEdit> edits = new ArrayList<>(file.undoable());
            Collections.reverse(edits);
            // one more may be saved or undone without having been acknowledged
            assertTrue(edits.size() >= acknowledged && edits.size() <= acknowledged + 1, edits.size() + " of " + acknowledged);
            Account expected = new Account(UNIT);
            for (RecordedEdit edit : edits) {
                assertEquals(Examples.typedOver((int) edit.number() % 50, edit.number()), edit.edit());
                expected.apply(edit.edit());
            }
            Examples.assertSame(withoutUndone(expected, file.redoable()), file.account());
            file.record(Examples.typedOver(1, 1));
        }
    }

    /** Undoing an edit of the loop leaves its cell empty. */
    private static Account withoutUndone(Account account, List<RecordedEdit> undone) {
        undone.forEach(edit -> account.apply(edit.edit().reversed()));
        return account;
    }

    private static int editUntilKilled(Path path, SplittableRandom random) throws IOException, InterruptedException {
        ProgramProcess program = ProgramProcess.start("edit", path);
        assertEquals(Optional.of("opened"), program.line());
        List<String> said = new ArrayList<>();
        for (int lines = random.nextInt(1, 300); lines > 0; lines--) {
            said.add(program.line().orElseThrow());
        }
        Thread.sleep(random.nextInt(0, 10));
        program.kill();
        for (Optional<String> line = program.line(); line.isPresent(); line = program.line()) {
            line.filter(whole -> whole.startsWith("saved ")).ifPresent(said::add);
        }
        return said.size();
    }
}
