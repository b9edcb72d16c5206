package cn.juesuan.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a TrueType file says about itself, not its characters. */
final class FontFileReader {
    private static final int COLLECTION = 0x74746366;
    private static final int MOST_FACES = 64;
    private static final int LARGEST_TABLE = 1 << 20;
    /** Embedding is forbidden, or allowed only for the whole font or for bitmaps. */
    private static final int FORBIDDEN = 0x0300;
    private static final int RESTRICTED = 0x0002;
    private static final int PERMISSIONS = 0x000F;
    /** The bit of Chinese characters in the second word of the covered ranges. */
    private static final int IDEOGRAPHS = 1 << 27;
    private static final int REGULAR = 400;

    private final FileChannel channel;
    private final Path file;

    /** Where a table lies in the file. */
    private record Place(long offset, int length) {
    }

    private FontFileReader(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** The faces in a file that can be embedded; none where it holds outlines of another kind. */
    static List<FontFace> faces(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new FontFileReader(channel, file).faces();
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new IOException("not a font: " + file.getFileName(), damaged);
        }
    }

    private List<FontFace> faces() throws IOException {
        ByteBuffer start = read(0, 12);
        List<FontFace> faces = new ArrayList<>();
        if (start.getInt(0) == COLLECTION) {
            int count = Math.min(MOST_FACES, start.getInt(8));
            ByteBuffer offsets = read(12, 4 * count);
            for (int i = 0; i < count; i++) {
                face(Integer.toUnsignedLong(offsets.getInt())).ifPresent(faces::add);
            }
        } else {
            face(0).ifPresent(faces::add);
        }
        return faces;
    }

    private Optional<FontFace> face(long offset) throws IOException {
        Map<String, Place> tables = tables(offset);
        if (!tables.containsKey("glyf") || !tables.containsKey("name") || !tables.containsKey("cmap")) {
            return Optional.empty();
        }
        ByteBuffer metrics = tables.containsKey("OS/2") ? read(tables.get("OS/2")) : ByteBuffer.allocate(0);
        int permissions = metrics.capacity() > 9 ? metrics.getShort(8) : 0;
        if ((permissions & FORBIDDEN) != 0 || (permissions & PERMISSIONS) == RESTRICTED) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        String postScriptName = names(read(tables.get("name")), names);
        boolean chinese = metrics.capacity() > 49 && (metrics.getInt(46) & IDEOGRAPHS) != 0;
        return Optional.of(new FontFace(file, postScriptName, Set.copyOf(names), chinese, metrics.capacity() > 5 ? metrics.getShort(4) : REGULAR,
            metrics.capacity() > 63 && (metrics.getShort(62) & 1) != 0));
    }

    private Map<String, Place> tables(long offset) throws IOException {
        int count = read(offset, 6).getShort(4);
        ByteBuffer directory = read(offset + 12, 16 * count);
        Map<String, Place> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.position(16 * i).get(tag).getInt();
            tables.put(new String(tag, StandardCharsets.US_ASCII), new Place(Integer.toUnsignedLong(directory.getInt()), directory.getInt()));
        }
        return tables;
    }

    /** Collects families and full names and returns the PostScript name. */
    private static String names(ByteBuffer table, Set<String> names) {
        int count = table.getShort(2);
        int texts = table.getShort(4) & 0xFFFF;
        String postScriptName = "";
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            int kind = table.getShort(record + 6);
            if (kind == 1 || kind == 4 || kind == 6 || kind == 16) {
                byte[] text = new byte[table.getShort(record + 8)];
                table.position(texts + (table.getShort(record + 10) & 0xFFFF)).get(text);
                String name = new String(text, encoding(table.getShort(record))).strip();
                names.add(name.toLowerCase(Locale.ROOT));
                postScriptName = kind == 6 ? name : postScriptName;
            }
        }
        return postScriptName;
    }

    private static Charset encoding(int platform) {
        return platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }

    private ByteBuffer read(Place place) throws IOException {
        return read(place.offset(), Math.min(LARGEST_TABLE, place.length()));
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }
}
