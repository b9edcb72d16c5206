package cn.juesuan.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads the tables of a .docx file: the text as it stands once all tracked changes are accepted. */
final class WordReader {
    private static final int LINES_AROUND = 8;
    private static final int OPENING = 15;

    private final PackagePart document;
    private final String fileName;
    private final List<DocumentTable> tables = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<DocumentLine> texts = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();

    WordReader(PackagePart document, String fileName) {
        this.document = document;
        this.fileName = fileName;
    }

    /** POI's own paragraphs and tables know nothing of tracked changes and of tables in content controls: its tree is walked instead. */
    List<SourceSheet> read() throws IOException {
        try (XWPFDocument word = new XWPFDocument(document.getPackage()); XmlPart xml = new XmlPart(word.getDocument().newXMLStreamReader())) {
            while (xml.next()) {
                if (xml.starts("tbl")) {
                    readTable(xml);
                } else if (xml.starts("p")) {
                    int anchor = xml.paragraphs();
                    line(WordText.paragraph(xml, this::readBoxed, boxed -> text(boxed, xml.paragraphs())), anchor);
                } else if (WordText.isLeftOut(xml)) {
                    xml.skip();
                }
            }
            closeLast();
        }
        List<String> opening = List.copyOf(first);
        CellBudget budget = new CellBudget();
        return tables.stream().map(table -> table.sheet(fileName, budget).withOpening(opening)).toList();
    }

    /** As {@link #read}, with what stands between the tables. */
    SourceDocument document() throws IOException {
        List<SourceSheet> sheets = read();
        tables.forEach(table -> table.addAnchors(anchors));
        return new SourceDocument(fileName, texts, sheets, List.of(), List.of(), List.of(), anchors);
    }

    private void line(String text, int anchor) {
        lines.add(text);
        text(text, anchor);
        if (tables.isEmpty() && first.size() < OPENING && !text.isBlank()) {
            first.add(text.strip());
        }
    }

    /** What a text box says belongs to the report, but to no table. */
    private void text(String text, int anchor) {
        text.lines().filter(part -> !part.isBlank()).forEach(part -> {
            DocumentLine line = new DocumentLine(texts.size() + 1, OptionalInt.empty(), part.strip(), tables.size(), false);
            texts.add(line);
            anchors.put(line.place(), anchor);
        });
    }

    private void readTable(XmlPart xml) {
        closeLast();
        List<String> before = last(lines);
        lines.clear();
        readTable(xml, before);
    }

    /** A table in a text box stands beside the text: no line is about it. */
    private void readBoxed(XmlPart xml) {
        readTable(xml, List.of());
    }

    private void readTable(XmlPart xml, List<String> before) {
        DocumentTable table = new DocumentTable(tables.size() + 1, before);
        tables.add(table);
        new WordTableReader(table).read(xml).forEach(inner -> {
            inner.number(tables.size() + 1);
            tables.add(inner);
        });
    }

    private void closeLast() {
        if (!tables.isEmpty()) {
            tables.get(tables.size() - 1).after(lines.stream().filter(line -> !line.isBlank()).limit(LINES_AROUND).toList());
        }
    }

    private static List<String> last(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return filled.subList(Math.max(0, filled.size() - LINES_AROUND), filled.size());
    }
}
