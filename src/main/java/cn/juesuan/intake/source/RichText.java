package cn.juesuan.intake.source;

/** A text made of runs, with the reading aids (rPh) of East Asian text left out. */
final class RichText {
    private static final int LONGEST = 32_767;

    private RichText() {
    }

    /** Text of the element {@code name} that starts here, up to its end. */
    static String read(XmlPart xml, String name) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.ends(name)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && text.length() < LONGEST) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}
