package cn.juesuan.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    private static LogRecord entry(Level level, String text) {
        LogRecord entry = new LogRecord(level, text);
        entry.setLoggerName("cn.juesuan");
        return entry;
    }

    @Test
    void aWarningIsWrittenAndNothingLess() throws IOException {
        Path logs = folder.resolve("100% 日志");
        LogFile log = new LogFile(logs);
        log.publish(entry(Level.INFO, "opened"));
        assertFalse(Files.exists(logs));
        log.publish(entry(Level.WARNING, "字体 not read"));
        log.close();
        String written = Files.readString(logs.resolve("juesuan.0.log"));
        assertTrue(written.contains("字体 not read"), written);
        assertFalse(written.contains("opened"), written);
    }

    @Test
    void whereNothingCanBeWrittenTheProgramGoesOn() throws IOException {
        Path file = Files.createFile(folder.resolve("occupied"));
        LogFile log = new LogFile(file.resolve("logs"));
        log.publish(entry(Level.SEVERE, "trouble"));
        log.publish(entry(Level.SEVERE, "trouble again"));
        log.close();
        assertEquals(0, Files.size(file));
    }
}
