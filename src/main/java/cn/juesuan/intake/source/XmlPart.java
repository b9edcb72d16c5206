package cn.juesuan.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part, read forward. Document types, and with them entities of any kind, are refused: no office program writes them. */
final class XmlPart implements AutoCloseable {
    /** Office programs write some dozens of levels; what builds a tree of more runs out of stack. */
    static final int DEEPEST = 250;

    private final XMLStreamReader reader;
    private int depth;
    private int paragraphs;

    /** A part that POI has read already. */
    XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    XmlPart(InputStream stream) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(decoded(stream));
        } catch (XMLStreamException | IOException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    /** Decoded here: about wrong bytes the parser would write, in English, to the error stream. Office files are in UTF-8 or UTF-16. */
    static Reader decoded(InputStream stream) throws IOException {
        PushbackInputStream start = new PushbackInputStream(stream, 3);
        byte[] mark = start.readNBytes(3);
        boolean wide = mark.length > 1 && ((mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF || (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE);
        boolean marked = mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF;
        if (!marked) {
            start.unread(mark);
        }
        return new InputStreamReader(start, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /** Goes on by one event; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw Unreadable.doctype();
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            paragraphs += starts("p") ? 1 : 0;
            if (depth > DEEPEST) {
                throw Unreadable.tooDeep();
            }
            return true;
        } catch (XMLStreamException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    /** Goes on to the next element with this name; false when there is none. */
    boolean toStart(String name) {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** Name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** Text here; empty at anything but text. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** How many paragraphs have begun so far, those that were skipped as well. */
    int paragraphs() {
        return paragraphs;
    }

    /** Leaves the element that starts here, with all it holds. */
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
    }

    /** An attribute of the element that starts here, by its name without prefix. */
    Optional<String> attribute(String name) {
        return IntStream.range(0, reader.getAttributeCount()).filter(i -> reader.getAttributeLocalName(i).equals(name))
            .mapToObj(reader::getAttributeValue).findFirst();
    }

    /** Whether an attribute that stands for yes or no says yes. */
    boolean flag(String name) {
        return attribute(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
    }

    /** A whole number given as attribute. */
    int number(String name, int otherwise) {
        return attribute(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException ignored) {
            // it was only read: nothing can be lost
        }
    }
}
