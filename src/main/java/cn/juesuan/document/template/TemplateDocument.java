package cn.juesuan.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The tables of a Word file as a form: texts are put into cells, in the look that the cell has; all other parts of the file stay. */
final class TemplateDocument {
    private static final String MAIN = "word/document.xml";
    private static final Pattern TABLE = Pattern.compile("第(\\d+)个表格");
    /** What the reading of Word files leaves out, too: deleted text, and second versions for older programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback");

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange");

    private final Document document;
    private final List<Element> tables = new ArrayList<>();

    private TemplateDocument(Document document) {
        this.document = document;
        collect(document.getDocumentElement(), "tbl", true, tables);
    }

    static byte[] filled(byte[] form, List<TemplateCell> cells) throws IOException {
        TemplateParts parts = new TemplateParts(form);
        try {
            DocumentBuilderFactory builders = XMLHelper.getDocumentBuilderFactory();
            builders.setNamespaceAware(true);
            Document document = builders.newDocumentBuilder().parse(new ByteArrayInputStream(parts.part(MAIN)));
            new TemplateDocument(document).fill(cells);
            parts.put(MAIN, written(document));
            return parts.file();
        } catch (SAXException | ParserConfigurationException | TransformerException damaged) {
            throw new IOException(damaged);
        }
    }

    private static byte[] written(Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toByteArray();
    }

    private void fill(List<TemplateCell> cells) throws IOException {
        Map<String, Map<String, Element>> known = new HashMap<>();
        for (TemplateCell cell : cells) {
            Map<String, Element> places = known.computeIfAbsent(cell.sheet(), this::places);
            Element place = Optional.ofNullable(places.get(cell.cell())).orElseThrow(() -> new IOException("no cell " + cell.cell()));
            write(place, cell.text());
        }
    }

    /** The cells of a table by what users call them; columns are those of the grid, spans counted. */
    private Map<String, Element> places(String table) {
        Matcher number = TABLE.matcher(table);
        Map<String, Element> places = new HashMap<>();
        if (!number.matches() || Integer.parseInt(number.group(1)) > tables.size()) {
            return places;
        }
        List<Element> rows = new ArrayList<>();
        collect(tables.get(Integer.parseInt(number.group(1)) - 1), "tr", false, rows);
        rows.removeIf(row -> child(row, "trPr").flatMap(properties -> child(properties, "del")).isPresent());
        for (int row = 0; row < rows.size(); row++) {
            int column = child(rows.get(row), "trPr").flatMap(properties -> child(properties, "gridBefore")).map(TemplateDocument::value).orElse(0);
            List<Element> cells = new ArrayList<>();
            collect(rows.get(row), "tc", false, cells);
            for (Element cell : cells) {
                places.put("第%d行第%d列".formatted(row + 1, column + 1), cell);
                column += child(cell, "tcPr").flatMap(properties -> child(properties, "gridSpan")).map(TemplateDocument::value).orElse(1);
            }
        }
        return places;
    }

    private static int value(Element property) {
        return Integer.parseInt(property.getAttributeNS(property.getNamespaceURI(), "val"));
    }

    /** The elements of a name under {@code from} in the order of the file; with those inside one another only where asked. */
    private static void collect(Element from, String name, boolean nested, List<Element> found) {
        for (Element each : children(from)) {
            String local = each.getLocalName();
            if (local.equals(name)) {
                found.add(each);
            }
            boolean inside = nested || !local.equals(name) && !local.equals("tbl");
            if (inside && !LEFT_OUT.contains(local)) {
                collect(each, name, nested, found);
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).findFirst();
    }

    /** Puts a text where the cell has one, or would have it first. */
    private void write(Element cell, String text) throws IOException {
        List<Element> texts = new ArrayList<>();
        collect(cell, "t", false, texts);
        if (texts.isEmpty()) {
            texts.add(added(cell));
        }
        texts.forEach(each -> each.setTextContent(""));
        texts.get(0).setTextContent(text);
    }

    private Element added(Element cell) throws IOException {
        List<Element> paragraphs = new ArrayList<>();
        collect(cell, "p", false, paragraphs);
        Element paragraph = paragraphs.stream().findFirst().orElseThrow(() -> new IOException("a cell without paragraph"));
        Element run = word(paragraph, "r");
        // an empty paragraph says in its mark how what is typed into it looks
        child(paragraph, "pPr").flatMap(properties -> child(properties, "rPr")).ifPresent(look -> run.appendChild(plain(look)));
        Element text = word(paragraph, "t");
        run.appendChild(text);
        paragraph.appendChild(run);
        return text;
    }

    /** Without the marks of a tracked paragraph. */
    private static Node plain(Element look) {
        Element copy = (Element) look.cloneNode(true);
        children(copy).stream().filter(mark -> TRACKED.contains(mark.getLocalName())).forEach(copy::removeChild);
        return copy;
    }

    private Element word(Element like, String name) {
        return document.createElementNS(like.getNamespaceURI(), like.getPrefix() == null ? name : like.getPrefix() + ":" + name);
    }
}
