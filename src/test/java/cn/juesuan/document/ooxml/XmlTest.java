package cn.juesuan.document.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void writesElementsAttributesAndText() {
        Xml xml = new Xml().start("a", "n", 1).empty("b").leaf("c", "文字", "t", "\"x\"").end();
        assertEquals("<a n=\"1\"><b/><c t=\"&quot;x&quot;\">文字</c></a>", xml.toString());
    }

    @Test
    void keepsOutWhatXmlForbids() {
        assertEquals("<t>&lt;办公室&gt;&amp; 一 二\uD840\uDC00 三</t>",
            new Xml().leaf("t", "<办公室>&\u0000一\u000B二\uD840\uDC00\uD840三").toString());
    }
}
