package cn.juesuan.intake.source;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a .xlsx file refer to by number. */
final class SharedTexts {
    private static final int CHARACTERS = 40_000_000;
    private static final int TEXTS = 2_000_000;

    private final List<String> texts = new ArrayList<>();
    private long length;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart xml) {
        SharedTexts shared = new SharedTexts();
        while (xml.toStart("si")) {
            shared.add(RichText.read(xml, "si"));
        }
        return shared;
    }

    private void add(String text) {
        length += text.length();
        if (length > CHARACTERS || texts.size() >= TEXTS) {
            throw Unreadable.bomb();
        }
        texts.add(text);
    }

    String get(String index) {
        int number = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
