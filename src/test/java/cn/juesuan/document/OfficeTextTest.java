package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OfficeTextTest {
    @Test
    void keepsOutWhatXmlForbids() {
        assertEquals("<办公室>& 一 二\uD840\uDC00 三", OfficeText.legal("<办公室>&\u0000一\u000B二\uD840\uDC00\uD840三"));
    }

    @Test
    void keepsWhatIsAllowed() {
        assertEquals("一\t二\n三 \"𠀀\"", OfficeText.legal("一\t二\n三 \"𠀀\""));
    }
}
