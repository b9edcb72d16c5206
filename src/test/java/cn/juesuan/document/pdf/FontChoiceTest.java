package cn.juesuan.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.report.page.Typeface;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FontChoiceTest {
    private static final FontFace SONG = face("simsun.ttc", true, "宋体", "simsun");
    private static final FontFace HEI = face("simhei.ttf", true, "黑体", "simhei");
    private static final FontFace FANGSONG = face("simfang.ttf", true, "仿宋", "fangsong");
    private static final FontFace FANGSONG_GB = face("SIMFANG.TTF", true, "仿宋_gb2312");
    private static final FontFace KAI = face("FZKTK.TTF", true, "方正楷体_gbk");
    private static final FontFace UMING = face("uming.ttc", true, "ar pl uming cn");
    private static final FontFace ZENHEI = face("wqy-zenhei.ttc", true, "wenquanyi zen hei", "文泉驿正黑");
    private static final FontFace TIMES = face("times.ttf", false, "times new roman");
    private static final FontFace TIMES_ITALIC = new FontFace(Path.of("Itimes.ttf"), "", Set.of("times new roman"), false, 400, true);

    @Test
    void windowsHasThemAll() {
        FontChoice choice = new FontChoice(List.of(TIMES_ITALIC, KAI, FANGSONG, FANGSONG_GB, HEI, TIMES, SONG));
        assertEquals(SONG, choice.chinese(Typeface.SONG).get(0));
        assertEquals(HEI, choice.chinese(Typeface.HEI).get(0));
        assertEquals(FANGSONG_GB, choice.chinese(Typeface.FANGSONG).get(0));
        assertEquals(KAI, choice.chinese(Typeface.KAI).get(0));
        assertEquals(List.of(TIMES), choice.latin(Typeface.SONG));
        assertEquals(List.of(), choice.latin(Typeface.HEI));
    }

    @Test
    void whereATypefaceIsMissingTheNextLikeItServes() {
        FontChoice choice = new FontChoice(List.of(ZENHEI, TIMES, UMING));
        assertEquals(List.of(UMING, ZENHEI), choice.chinese(Typeface.FANGSONG));
        assertEquals(List.of(UMING, ZENHEI), choice.chinese(Typeface.KAI));
        assertEquals(List.of(ZENHEI, UMING), choice.chinese(Typeface.HEI));
    }

    @Test
    void anyFontOfChineseCharactersServesInTheEnd() {
        FontFace unknown = face("some.ttf", true, "某字体");
        assertEquals(List.of(unknown), new FontChoice(List.of(TIMES, unknown)).chinese(Typeface.SONG));
        assertEquals(List.of(), new FontChoice(List.of(TIMES)).chinese(Typeface.SONG));
    }

    private static FontFace face(String file, boolean chinese, String... names) {
        return new FontFace(Path.of(file), "", Set.of(names), chinese, 400, false);
    }
}
