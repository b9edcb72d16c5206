package cn.juesuan.document.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML text under construction. Office files are written as text rather than through an object model: a table of some thousand cells
 * takes milliseconds this way, and elements stand in the order in which the code reads.
 */
public final class Xml implements CharSequence {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** Above it lie surrogates, which may be halves of nothing. */
    private static final char LAST_PLAIN = '\uD7FF';
    private final StringBuilder text = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** A whole part of an Office file, with its declaration. */
    public static Xml part() {
        Xml xml = new Xml();
        xml.text.append(DECLARATION);
        return xml;
    }

    /** Opens an element; {@code attributes} are names and values by turns. */
    public Xml start(String element, Object... attributes) {
        tag(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    public Xml empty(String element, Object... attributes) {
        tag(element, attributes);
        text.append("/>");
        return this;
    }

    /** An element that holds only text. */
    public Xml leaf(String element, String content, Object... attributes) {
        return start(element, attributes).text(content).end();
    }

    /** Closes the element opened last. */
    public Xml end() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text, with what would be markup or forbidden in it made harmless. */
    public Xml text(String content) {
        if (isPlain(content)) {
            text.append(content);
            return this;
        }
        for (int i = 0; i < content.length(); i++) {
            append(content, i);
        }
        return this;
    }

    private static boolean isPlain(String content) {
        for (int i = 0; i < content.length(); i++) {
            char character = content.charAt(i);
            if (character > LAST_PLAIN || character < ' ' || character == '&' || character == '<' || character == '>' || character == '"') {
                return false;
            }
        }
        return true;
    }

    /** Finished XML, as it stands. */
    public Xml raw(CharSequence xml) {
        text.append(xml);
        return this;
    }

    private void tag(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            if (attributes[i + 1] instanceof Integer number) {
                text.append(number.intValue());
            } else {
                text(String.valueOf(attributes[i + 1]));
            }
            text.append('"');
        }
    }

    /** Pasted names may hold characters that XML forbids: one of them would make the whole file unreadable. */
    private void append(String content, int index) {
        char character = content.charAt(index);
        switch (character) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\t', '\n' -> text.append(character);
            default -> text.append(isAllowed(content, index) ? character : ' ');
        }
    }

    private static boolean isAllowed(String content, int index) {
        char character = content.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 < content.length() && Character.isLowSurrogate(content.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index > 0 && Character.isHighSurrogate(content.charAt(index - 1));
        }
        return character >= ' ' && character < '\uFFFE';
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
