package cn.juesuan.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a file: some bytes of it, the zip it is, or the XML of one of its parts. What is done depends on the seed only. */
final class Mutation {
    /** How deep the harm goes: bytes and zip change nothing that an office program wrote; XML may. */
    enum Level { BYTES, ZIP, XML }

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:]*)(?: [^<>]*)?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(">([^<>]{1,40})</");
    private static final List<String> ODD = List.of("", "#REF!", "$A$1", "-1", "0", "1", "99999999999", "A1:XFD1048576", "true", "s", "e", "str", "inlineStr", "b",
        "hidden", "veryHidden", "rId99", "NaN", "1E+308", "１２", "\u0001", "&#0;", "&x;", "甲".repeat(40_000), "0.00".repeat(7_000), "../../x");
    private static final List<String> INSERTED = List.of("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///nowhere'>]>", "<mergeCells><mergeCell ref=\"A1:C9\"/><mergeCell ref=\"B2:D4\"/></mergeCells>",
        "<a>".repeat(5_000), "<a>".repeat(300) + "</a>".repeat(300), "<!-- " + "-".repeat(9), "<row r=\"7\"><c r=\"C7\"><v>1</v></c></row>", "<c r=\"C8\"><v>12345.67</v></c>",
        "<sheet name=\"藏\" sheetId=\"99\" r:id=\"rId1\"/>", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>88.88</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "]]>", "<f>A1+</f>", "<f>1/0</f>");

    private final SplittableRandom random;

    Mutation(long seed) {
        random = new SplittableRandom(seed);
    }

    Level level(boolean zip) {
        return zip ? Level.values()[random.nextInt(3)] : Level.BYTES;
    }

    byte[] of(byte[] file, Level level) throws IOException {
        return switch (level) {
            case BYTES -> bytes(file);
            case ZIP -> zip(file);
            case XML -> xml(file);
        };
    }

    private byte[] bytes(byte[] file) {
        byte[] spoilt = file.clone();
        switch (random.nextInt(5)) {
            case 0 -> spoilt = Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> Arrays.fill(spoilt, random.nextInt(file.length / 2), file.length / 2 + random.nextInt(file.length / 2), (byte) random.nextInt(256));
            case 2 -> spoilt = without(file, random.nextInt(file.length), 1 + random.nextInt(64));
            default -> {
                for (int i = 1 + random.nextInt(20); i > 0; i--) {
                    spoilt[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return spoilt;
    }

    private static byte[] without(byte[] file, int from, int length) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(file, 0, from);
        rest.write(file, Math.min(file.length, from + length), Math.max(0, file.length - from - length));
        return rest.toByteArray();
    }

    private byte[] zip(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name.replace(".xml", "x.xml"), parts.remove(name));
            case 2 -> parts.put(name, parts.put(other, parts.get(name)));
            case 3 -> parts.put(name, new byte[0]);
            default -> {
                return twice(parts, name);
            }
        }
        return zipped(parts);
    }

    /** The same name in the directory once more, as no zip program writes it: the content of the second is other. */
    private static byte[] twice(Map<String, byte[]> parts, String name) throws IOException {
        String stand = name.substring(0, name.length() - 1) + "\u0001";
        parts.put(stand, new String(parts.get(name), StandardCharsets.UTF_8).replace('1', '2').getBytes(StandardCharsets.UTF_8));
        return new String(zipped(parts), StandardCharsets.ISO_8859_1).replace(stand, name).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] xml(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        List<String> names = parts.keySet().stream().filter(name -> name.matches("(xl|word)/.*xml|.*rels|\\[Content.*")).toList();
        String name = names.get(random.nextInt(names.size()));
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text = spoilt(text);
        }
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    private String spoilt(String text) {
        return switch (random.nextInt(7)) {
            case 0 -> replaced(text, ATTRIBUTE, 2, odd());
            case 1 -> replaced(text, VALUE, 1, odd());
            case 2 -> replaced(text, ATTRIBUTE, 0, "");
            case 3 -> replaced(text, ELEMENT, 0, "");
            case 4 -> inserted(text);
            case 5 -> replaced(text, ELEMENT, 1, ELEMENT.matcher(text).results().map(found -> found.group(1)).skip(random.nextInt(20)).findFirst().orElse("x"));
            default -> replaced(text, VALUE, 1, Integer.toString(random.nextInt(100_000)));
        };
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private String replaced(String text, Pattern pattern, int group, String by) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult place = found.get(random.nextInt(found.size()));
        return text.substring(0, place.start(group)) + by + text.substring(place.end(group));
    }

    private String inserted(String text) {
        List<MatchResult> found = ELEMENT.matcher(text).results().toList();
        int place = found.isEmpty() ? text.length() : found.get(random.nextInt(found.size())).start();
        return text.substring(0, place) + INSERTED.get(random.nextInt(INSERTED.size())) + text.substring(place);
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
