package cn.juesuan.edition;

import cn.juesuan.edition.data.EditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The editions that come with the program, and further ones. */
public final class Editions {
    private final List<String> own;
    private final Function<String, Optional<String>> ownFiles;
    private final EditionReader reader = new EditionReader(this::text);
    private final Map<String, EditionReader.Head> heads = new ConcurrentHashMap<>();
    /** By name, as far as they have been asked for: reading one costs some tenths of a second. */
    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    /** Those of the program alone. */
    public Editions() {
        this(List.of(), path -> Optional.empty());
    }

    /**
     * @param own      names of further ones
     * @param ownFiles gives the text of a file of theirs by its path, such as city-2025/edition.yaml
     */
    public Editions(List<String> own, Function<String, Optional<String>> ownFiles) {
        this.own = List.copyOf(own);
        this.ownFiles = ownFiles;
    }

    /** Names of all editions, those of the program first. */
    public List<String> names() {
        return Stream.concat(standing(), own.stream()).distinct().toList();
    }

    private static Stream<String> standing() {
        return resource("editions.txt").orElseThrow().lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The text of a file of an edition by its path, such as shandong-2024/form-01.yaml. */
    public Optional<String> text(String path) {
        return resource(path).or(() -> ownFiles.apply(path));
    }

    /**
     * The edition with this name or title.
     *
     * @throws EditionException when there is none, or its data has a mistake
     */
    public Edition named(String name) {
        if (names().contains(name)) {
            return known(name);
        }
        return heads().filter(edition -> edition.title().replace(" ", "").equals(name.replace(" ", ""))).findFirst().map(edition -> known(edition.name()))
            .orElseThrow(() -> new EditionException("没有“%s”这个版本，现有：%s".formatted(name, String.join("、", names()))));
    }

    /** The places that have editions, the first of them the usual one. */
    public List<String> places() {
        return heads().map(EditionReader.Head::place).distinct().toList();
    }

    /** The edition of the usual place for a year, as in {@link #of}. */
    public Edition forYear(int year) {
        return of(places().get(0), year);
    }

    /**
     * The newest edition of a place made for {@code year} or an earlier one; its oldest when the year is before all of them.
     *
     * @throws EditionException when the place has none
     */
    public Edition of(String place, int year) {
        List<EditionReader.Head> byYear = heads().filter(edition -> edition.place().equals(place))
            .sorted(Comparator.comparingInt(EditionReader.Head::firstYear)).toList();
        if (byYear.isEmpty()) {
            throw new EditionException("没有“%s”的版本，现有：%s".formatted(place, String.join("、", places())));
        }
        return known(byYear.stream().filter(edition -> edition.firstYear() <= year).reduce((earlier, later) -> later).orElse(byYear.get(0)).name());
    }

    private Stream<EditionReader.Head> heads() {
        return names().stream().flatMap(name -> head(name).stream());
    }

    /** A broken one of the user's own is told where it is used; it must not keep all others from being chosen. */
    private Optional<EditionReader.Head> head(String name) {
        try {
            return Optional.of(heads.computeIfAbsent(name, reader::head));
        } catch (EditionException broken) {
            if (standing().anyMatch(name::equals)) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private Edition known(String name) {
        return read.computeIfAbsent(name, reader::read);
    }

    private static Optional<String> resource(String path) {
        try (InputStream stream = Editions.class.getResourceAsStream("/edition/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
