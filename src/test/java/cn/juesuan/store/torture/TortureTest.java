package cn.juesuan.store.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short run of {@link Torture}; another each time with -Djuesuan.torture.seed. */
class TortureTest {
    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingElseIsShown() throws IOException, InterruptedException {
        List<Tally> tallies = new Torture(4, 60, 3, 12, 45, Long.getLong("juesuan.torture.seed", 8)).run(folder);
        assertEquals(List.of(), tallies.stream().flatMap(tally -> tally.bad().stream()).toList());
    }

    @Test
    void theDiskThatOnlyPretendsRunsFullToo() throws IOException {
        try (SmallDisk disk = new QuotaDisk(folder)) {
            assertEquals(List.of(), new FullDisks(disk, 8).run(3).bad());
        }
    }
}
