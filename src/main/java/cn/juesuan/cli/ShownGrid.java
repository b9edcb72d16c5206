package cn.juesuan.cli;

import cn.juesuan.print.PrintedGrid;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A printed grid in tab-separated lines. Cells covered by a span are empty, and a text of several lines stands in one. */
record ShownGrid(PrintedGrid grid) {
    String lines() {
        Stream<String> rows = grid.lines().stream().map(row -> row.stream().map(ShownGrid::inOneLine).collect(Collectors.joining("\t")));
        return Stream.of(Stream.of(heading()), rows, grid.notes().stream()).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private String heading() {
        PrintedGrid.Heading heading = grid.heading();
        return grid.isTable() ? String.join("\t", heading.code().isBlank() ? grid.name() : heading.code(), heading.title(), heading.right())
            : Stream.of(grid.name(), heading.title(), heading.subtitle(), heading.left(), heading.right()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\t"));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
    }
}
