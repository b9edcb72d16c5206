package cn.juesuan.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file: those that nobody changed are written as they were, to the byte. */
final class TemplateParts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    TemplateParts(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    boolean has(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    byte[] part(String name) throws IOException {
        if (!parts.containsKey(name)) {
            throw new IOException("no part " + name);
        }
        return parts.get(name);
    }

    void put(String name, byte[] content) {
        parts.put(name, content);
    }

    byte[] file() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
