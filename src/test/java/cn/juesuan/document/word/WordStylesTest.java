package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.TextSize;
import cn.juesuan.report.page.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** styles.xml says of every style what the model says of it. */
class WordStylesTest {
    private final CTStyles styles;
    private final Map<String, CTStyle> byId;

    WordStylesTest() throws IOException, XmlException {
        styles = StylesDocument.Factory.parse(part("styles")).getStyles();
        byId = styles.getStyleList().stream().collect(Collectors.toMap(CTStyle::getStyleId, Function.identity()));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSizeOfTheModel(ParagraphStyle style) {
        assertEquals(style.halfPoints(), number(text(style, rPr -> rPr.sizeOfSzArray() > 0).getSzArray(0).getVal()));
        assertEquals(style.halfPoints(), number(text(style, rPr -> rPr.sizeOfSzCsArray() > 0).getSzCsArray(0).getVal()));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheLineHeightOfTheModel(ParagraphStyle style) {
        CTSpacing spacing = paragraph(style, CTPPrGeneral::isSetSpacing).orElseThrow().getSpacing();
        assertEquals(style.lineHeight(), number(spacing.getLine()));
        assertEquals(STLineSpacingRule.EXACT, spacing.getLineRule());
        assertEquals(0, number(spacing.getBefore()) + number(spacing.getAfter()));
    }

    @ParameterizedTest
    @EnumSource
    void isIndentedByCharacters(ParagraphStyle style) {
        Optional<CTInd> indent = paragraph(style, CTPPrGeneral::isSetInd).map(CTPPrGeneral::getInd);
        assertEquals(style.indent() * 100, indent.map(own -> own.getFirstLineChars().intValue()).orElse(0));
        assertEquals(style.indent() * style.halfPoints() * 10, indent.map(own -> number(own.getFirstLine())).orElse(0));
    }

    @ParameterizedTest
    @EnumSource
    void isAlignedAsTheModel(ParagraphStyle style) {
        STJc.Enum found = paragraph(style, CTPPrGeneral::isSetJc).map(properties -> properties.getJc().getVal()).orElse(STJc.LEFT);
        STJc.Enum running = style == ParagraphStyle.BODY ? STJc.BOTH : STJc.LEFT;
        assertEquals(style.alignment() == Alignment.CENTER ? STJc.CENTER : style.alignment() == Alignment.RIGHT ? STJc.RIGHT : running, found);
    }

    @ParameterizedTest
    @EnumSource
    void hasTheTypefaceOfTheModelAndNamesAllItsFonts(ParagraphStyle style) {
        CTFonts fonts = chain(style).map(CTStyle::getRPr).filter(Objects::nonNull).filter(own -> own.sizeOfRFontsArray() > 0)
            .map(own -> own.getRFontsArray(0)).findFirst().orElse(styles.getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0));
        assertEquals(style.typeface().officialName(), fonts.getEastAsia());
        assertEquals(fonts.getAscii(), fonts.getHAnsi());
        assertTrue(Stream.of("Times New Roman", fonts.getEastAsia()).anyMatch(fonts.getAscii()::equals), fonts.getAscii());
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreBasedOnWordsOwnAndStandInItsNavigation(ParagraphStyle style) {
        Optional<Integer> outline = paragraph(style, CTPPrGeneral::isSetOutlineLvl).map(properties -> properties.getOutlineLvl().getVal().intValue());
        assertEquals(style.level() == 0 ? Optional.empty() : Optional.of(style.level() - 1), outline);
        assertEquals(style.level() > 0, chain(style).anyMatch(own -> own.getStyleId().equals("Heading" + style.level())));
        // the numbers 一、（一） are part of the text
        assertTrue(paragraph(style, CTPPrGeneral::isSetNumPr).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void hasAChineseName(ParagraphStyle style) {
        assertTrue(byId.get(style.id()).getName().getVal().matches("[\\u4e00-\\u9fff]+"));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSizesOfTables(TextSize size) {
        CTStyle style = byId.get(size.styleId());
        assertEquals(size.em() / 10, number(style.getRPr().getSzArray(0).getVal()));
        assertEquals(size.lineHeight(), number(style.getPPr().getSpacing().getLine()));
    }

    @Test
    void everyStyleThatIsReferredToIsThere() {
        for (CTStyle style : styles.getStyleList()) {
            assertTrue(!style.isSetBasedOn() || byId.containsKey(style.getBasedOn().getVal()), style.getStyleId());
            assertTrue(!style.isSetNext() || byId.containsKey(style.getNext().getVal()), style.getStyleId());
        }
        assertTrue(byId.keySet().containsAll(java.util.List.of("TOC1", "TOC2", "TOC3", "Chart", "Footer", "FooterNote")));
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhatToTakeWhereAFontIsMissing(Typeface typeface) throws Exception {
        CTFont font = FontsDocument.Factory.parse(part("fontTable")).getFonts().getFontList().stream()
            .filter(own -> own.getName().equals(typeface.officialName())).findFirst().orElseThrow();
        // Word takes the whole value for one name, of 31 letters at most
        assertFalse(font.getAltName().getVal().contains(","));
    }

    private CTRPr text(ParagraphStyle style, Predicate<CTRPr> has) {
        return chain(style).map(CTStyle::getRPr).filter(Objects::nonNull).filter(has).findFirst().orElseThrow();
    }

    private Optional<CTPPrGeneral> paragraph(ParagraphStyle style, Predicate<CTPPrGeneral> has) {
        return chain(style).map(CTStyle::getPPr).filter(Objects::nonNull).filter(has).findFirst();
    }

    /** The style and what it is based on. */
    private Stream<CTStyle> chain(ParagraphStyle style) {
        return Stream.iterate(byId.get(style.id()), Objects::nonNull, own -> own.isSetBasedOn() ? byId.get(own.getBasedOn().getVal()) : null);
    }

    private static int number(Object value) {
        return value instanceof BigInteger number ? number.intValueExact() : Integer.parseInt(value.toString());
    }

    private static InputStream part(String name) {
        return WordDocument.class.getResourceAsStream(name + ".xml");
    }
}
