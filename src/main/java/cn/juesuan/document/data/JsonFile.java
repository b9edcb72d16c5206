package cn.juesuan.document.data;

import cn.juesuan.account.Place;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Piece;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Everything in one file, as juesuan-data.schema.json says. */
record JsonFile(OpenData data) {
    private static final int VERSION = 1;

    byte[] bytes() {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("$schema", OpenData.SCHEMA).put("version", VERSION).put("unit", data.profile().printedName())
            .put("kind", data.profile().kind().caption()).put("year", data.profile().year()).put("edition", data.edition()).put("moneyUnit", "万元");
        grids(whole.putArray("tables"), data.tables());
        grids(whole.putArray("sheets"), data.sheets());
        ArrayNode fields = whole.putArray("supplement");
        data.fields().forEach(field -> field(fields.addObject(), field));
        ArrayNode paragraphs = whole.putArray("narrative");
        data.paragraphs().forEach(paragraph -> paragraph(paragraphs.addObject(), paragraph));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void grids(ArrayNode list, List<PrintedGrid> grids) {
        for (PrintedGrid grid : grids) {
            ObjectNode node = list.addObject().put("name", grid.name()).put("title", grid.heading().title());
            node.put("subject", grid.subject().isBlank() ? null : grid.subject().strip());
            ArrayNode cells = node.putArray("cells");
            grid.cells().stream().filter(cell -> cell.place().isPresent()).forEach(cell -> cell(cells.addObject(), grid, cell));
            ArrayNode notes = node.putArray("notes");
            grid.notes().forEach(notes::add);
        }
    }

    private static void cell(ObjectNode node, PrintedGrid grid, PrintedCell cell) {
        node.put("place", cell.place().orElseThrow().name()).put("row", cell.rowKey().isEmpty() ? null : cell.rowKey())
            .put("item", CsvFiles.caption(grid, cell)).put("printed", cell.text().isEmpty() ? null : cell.text())
            .put("value", cell.number().map(BigDecimal::toPlainString).orElse(null));
    }

    private static void field(ObjectNode node, FieldValue field) {
        node.put("key", field.instance().shownKey()).put("caption", field.instance().caption()).put("printed", field.text().isEmpty() ? null : field.text())
            .put("value", field.figure().flatMap(Figure::value).map(BigDecimal::toPlainString).orElse(null))
            .put("unit", field.instance().field().unit().isEmpty() ? null : field.instance().field().unit());
    }

    private static void paragraph(ObjectNode node, ComposedParagraph paragraph) {
        node.put("key", paragraph.key()).put("text", paragraph.text());
        ArrayNode figures = node.putArray("figures");
        paragraph.pieces().stream().filter(Piece::isLive).forEach(piece -> figures.addObject().put("name", piece.name()).put("printed", piece.text())
            .put("missing", piece.gap()).put("place", piece.place().map(Place::name).orElse(null)));
    }
}
