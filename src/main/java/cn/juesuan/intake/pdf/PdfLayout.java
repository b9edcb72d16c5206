package cn.juesuan.intake.pdf;

import cn.juesuan.intake.source.DocumentLine;
import cn.juesuan.intake.source.DocumentTable;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Puts the pages of a PDF in order: lines and tables from top to bottom, without what repeats at the edges of the pages. */
final class PdfLayout {
    private static final int LINES_AROUND = 8;
    private static final double EDGE = 0.09;
    private static final int OFTEN = 3;

    private final String file;
    private final List<PageMarks> pages;
    private final Map<String, Integer> edges = new HashMap<>();
    private final List<DocumentLine> lines = new ArrayList<>();
    private final List<DocumentTable> tables = new ArrayList<>();
    private final List<Integer> tablePages = new ArrayList<>();
    private final List<Integer> unruled = new ArrayList<>();
    private final List<String> since = new ArrayList<>();
    private final Margins margins = new Margins();
    private Optional<GrowingTable> growing = Optional.empty();

    PdfLayout(String file, List<PageMarks> pages) {
        this.file = file;
        this.pages = pages;
    }

    /** Something that stands at a height of a page. */
    private record Item(double y, Runnable take) {
    }

    SourceDocument document() {
        pages.forEach(page -> PrintedRow.of(page.glyphs()).stream().filter(row -> isEdge(page, row)).map(PdfLayout::plain).distinct()
            .forEach(text -> edges.merge(text, 1, Integer::sum)));
        pages.forEach(this::page);
        closeLast();
        List<SourceSheet> sheets = tables.stream().map(table -> table.sheet(file)).toList();
        List<String> unread = pages.stream().filter(PageMarks::isPicture).map(page -> "第%d页是图片，没有文字，没有读".formatted(page.number())).toList();
        return new SourceDocument(file, lines, sheets, tablePages, unruled, unread, Map.of());
    }

    private static boolean isEdge(PageMarks page, PrintedRow row) {
        return row.y() < page.height() * EDGE || row.y() > page.height() * (1 - EDGE);
    }

    private static String plain(PrintedRow row) {
        return row.text().replaceAll("[\\s\\d]+", "");
    }

    private void page(PageMarks page) {
        List<RuledTable> ruled = RuledTable.of(page.rulings()).stream().filter(table -> table.boxes().size() > 1)
            .filter(table -> page.glyphs().stream().filter(glyph -> !glyph.isBlank()).anyMatch(table::holds)).toList();
        List<Glyph> free = page.glyphs().stream().filter(glyph -> ruled.stream().noneMatch(table -> table.holds(glyph))).toList();
        List<Item> items = new ArrayList<>();
        margins.page(PrintedRow.of(free));
        ruled.forEach(table -> items.add(new Item(table.top(), () -> table(page, table))));
        List<PrintedRow> rows = PrintedRow.of(free).stream().filter(row -> !isFurniture(page, row)).toList();
        new UnruledTables(rows).blocks().forEach(block -> items.add(new Item(block.rows().get(0).y(), () -> block(page, block))));
        items.stream().sorted(Comparator.comparingDouble(Item::y)).forEach(item -> item.take().run());
    }

    /** Page numbers, and what stands at the edge of several pages. */
    private boolean isFurniture(PageMarks page, PrintedRow row) {
        String plain = plain(row);
        return isEdge(page, row) && (plain.isEmpty() || plain.matches("[-—–·第页共/]*") || edges.getOrDefault(plain, 0) >= Math.max(OFTEN, pages.size() / 3));
    }

    private void block(PageMarks page, UnruledTables.Block block) {
        if (block.isTable()) {
            begin(page, block::fill);
            unruled.add(tables.size());
        } else {
            block.rows().forEach(row -> line(page, row));
        }
    }

    private void line(PageMarks page, PrintedRow row) {
        since.add(row.text());
        lines.add(new DocumentLine(lines.size() + 1, OptionalInt.of(page.number()), row.text(), tables.size(), margins.goesOn(page.number(), row)));
    }

    private void begin(PageMarks page, Consumer<DocumentTable> fill) {
        closeLast();
        DocumentTable table = new DocumentTable(tables.size() + 1, since.subList(Math.max(0, since.size() - LINES_AROUND), since.size()).stream().toList());
        since.clear();
        tables.add(table);
        tablePages.add(page.number());
        fill.accept(table);
    }

    private void closeLast() {
        growing.ifPresent(table -> table.fill(tables.get(tables.size() - 1)));
        growing = Optional.empty();
        if (!tables.isEmpty()) {
            tables.get(tables.size() - 1).after(since.stream().limit(LINES_AROUND).toList());
        }
    }

    /** A table goes on on the next page when nothing stands between and its columns are the same. */
    private void table(PageMarks page, RuledTable ruled) {
        if (growing.isPresent() && since.isEmpty() && growing.get().takes(page, ruled)) {
            growing.get().add(page, ruled);
            return;
        }
        begin(page, table -> { });
        growing = Optional.of(new GrowingTable(page, ruled));
    }
}
