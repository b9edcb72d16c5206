package cn.juesuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Spoilt files of every kind, read in a program with little memory: refused in a sentence, read the same, or read with the difference told.
 * {@code -Djuesuan.mutants=10000} reads that many.
 */
class MutantsTest {
    private static final int FEW = 300;

    @Test
    void spoiltFilesAreRefusedOrToldAndNeverReadWrongInSilence() throws IOException, InterruptedException {
        String count = Integer.toString(Integer.getInteger("juesuan.mutants", FEW));
        Process trial = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Dstdout.encoding=UTF-8",
            "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), MutantTrial.class.getName(), count, "20241231")
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(trial.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(told);
        assertEquals(0, trial.waitFor(), told);
    }
}
