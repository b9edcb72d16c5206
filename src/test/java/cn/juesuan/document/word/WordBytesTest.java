package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.document.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Whoever exports twice and compares the files finds what has changed in the account, and nothing else. */
class WordBytesTest {
    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertArrayEquals(written(), written());
    }

    @Test
    void theClockIsNowhereInIt() throws IOException {
        Set<LocalDateTime> times = new HashSet<>();
        collectTimes(new ZipInputStream(new ByteArrayInputStream(written())), times);
        assertEquals(Set.of(LocalDateTime.of(2000, 1, 1, 0, 0)), times);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written()))) {
            assertNull(document.getProperties().getCoreProperties().getCreated());
            assertNull(document.getCharts().get(0).getWorkbook().getProperties().getCoreProperties().getCreated());
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    @Test
    void noPartIsEmpty() throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written()));
        List<String> parts = new ArrayList<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            assertTrue(zip.readAllBytes().length > 0, entry.getName());
            parts.add(entry.getName());
        }
        assertTrue(parts.containsAll(List.of("word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml")), parts.toString());
    }

    private static void collectTimes(ZipInputStream zip, Set<LocalDateTime> times) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            times.add(entry.getTimeLocal());
            if (entry.getName().endsWith(".xlsx")) {
                collectTimes(new ZipInputStream(new ByteArrayInputStream(zip.readAllBytes())), times);
            }
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordDocument(SampleReport.whole()).writeTo(out);
        return out.toByteArray();
    }
}
