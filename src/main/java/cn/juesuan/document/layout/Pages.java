package cn.juesuan.document.layout;

import cn.juesuan.account.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report brought onto pages.
 *
 * @param elements headings, paragraphs, tables with their rows and cells, figures, as they are read; parents before their parts
 * @param charts how high each chart has become, in twips
 */
public record Pages(List<LaidPage> pages, List<LaidHeading> headings, List<LaidElement> elements, List<Integer> charts) {
    public Pages {
        pages = List.copyOf(pages);
        headings = List.copyOf(headings);
        elements = List.copyOf(elements);
        charts = List.copyOf(charts);
    }

    /** What lies at a point of the page with index {@code page}; in points from its upper left corner. */
    public Hit at(int page, double x, double y) {
        List<LaidArea> areas = pages.get(page).areas().stream().filter(area -> area.box().contains(x, y)).toList();
        Optional<LaidHeading> heading = pages.get(page).links().stream().filter(link -> link.box().contains(x, y)).map(LaidLink::target)
            .findFirst();
        return new Hit(uppermost(areas, LaidArea::place), uppermost(areas, LaidArea::paragraph), heading);
    }

    /** The number printed on the page of each heading, 0 where none is: what contents of other formats print. */
    public List<Integer> numbersOfHeadings() {
        return headings.stream().map(heading -> heading.number().orElse(0)).toList();
    }

    /** Where a cell or field is printed, from the first page on. */
    public Stream<PlacedBox> boxesOf(Place place) {
        return boxes(area -> area.place().filter(place::equals).isPresent());
    }

    /** Where a composed paragraph is printed, one box for each of its lines. */
    public Stream<PlacedBox> boxesOf(String paragraph) {
        return boxes(area -> area.paragraph().filter(paragraph::equals).isPresent());
    }

    private Stream<PlacedBox> boxes(Predicate<LaidArea> wanted) {
        return IntStream.range(0, pages.size()).boxed().flatMap(page -> pages.get(page).areas().stream().filter(wanted)
            .map(area -> new PlacedBox(page, area.box())));
    }

    private static <T> Optional<T> uppermost(List<LaidArea> areas, Function<LaidArea, Optional<T>> part) {
        return areas.stream().flatMap(area -> part.apply(area).stream()).reduce((lower, upper) -> upper);
    }
}
