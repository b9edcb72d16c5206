package cn.juesuan.edition.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What becomes of mistakes in the data of an edition: the first one ends the reading, or all that do not follow from others are collected. */
public final class Mistakes {
    private final boolean collecting;
    private final List<EditionException> found = new ArrayList<>();

    private Mistakes(boolean collecting) {
        this.collecting = collecting;
    }

    /** The first mistake ends the reading. */
    public static Mistakes endReading() {
        return new Mistakes(false);
    }

    /** Reading goes on behind a mistake as far as it can. */
    public static Mistakes collected() {
        return new Mistakes(true);
    }

    /** What {@code reading} gives; nothing when there is a mistake in it. */
    public <T> Stream<T> of(Supplier<T> reading) {
        try {
            return Stream.of(reading.get());
        } catch (EditionException mistake) {
            add(mistake);
            return Stream.empty();
        }
    }

    /** @throws EditionException where the first mistake ends the reading */
    public void add(EditionException mistake) {
        if (!collecting) {
            throw mistake;
        }
        found.add(mistake);
    }

    /**
     * To be called before what follows builds on everything so far.
     *
     * @throws EditionException the last mistake, when there were some
     */
    public void requireNone() {
        if (!found.isEmpty()) {
            throw found.remove(found.size() - 1);
        }
    }

    /** File by file, in the order in which these were come upon, and line by line. */
    public List<EditionException> found() {
        List<String> files = found.stream().map(mistake -> mistake.where().file()).distinct().toList();
        return found.stream().sorted(Comparator.<EditionException>comparingInt(mistake -> files.indexOf(mistake.where().file()))
            .thenComparingInt(mistake -> mistake.where().line())).toList();
    }
}
