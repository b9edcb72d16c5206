package cn.juesuan.document.pdf;

import cn.juesuan.report.page.Typeface;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the installed fonts serve for a typeface: its own, then those that look like it, then any that holds Chinese characters. */
record FontChoice(List<FontFace> installed) {
    private static final int REGULAR = 400;
    /** Every font that is opened takes time and memory. */
    private static final int MOST = 12;
    private static final List<String> SONG = List.of("宋体", "SimSun", "新宋体", "NSimSun", "方正书宋_GBK", "FZShuSong-Z01", "方正书宋简体",
        "FZShuSong-Z01S", "华文宋体",
        "STSong", "Songti SC", "华文中宋", "STZhongsong", "AR PL UMing CN", "AR PL SungtiL GB");
    private static final List<String> HEI = List.of("黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "方正黑体简体", "FZHei-B01S", "华文黑体", "STHeiti",
        "Heiti SC", "微软雅黑", "Microsoft YaHei", "等线", "DengXian", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei");
    private static final List<String> FANGSONG = List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "FZFangSong-Z02",
        "方正仿宋简体", "FZFangSong-Z02S", "华文仿宋", "STFangsong");
    private static final List<String> KAI = List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "FZKai-Z03", "方正楷体简体",
        "FZKai-Z03S", "华文楷体", "STKaiti", "Kaiti SC", "AR PL UKai CN", "AR PL KaitiM GB");
    /** Letters and digits of documents are set in Times, as Word does. */
    private static final List<String> LATIN = List.of("Times New Roman", "Liberation Serif", "Tinos", "FreeSerif");
    /** For characters hardly any font holds. */
    private static final List<String> RARE = List.of("SimSun-ExtB", "SimSun-ExtG", "MingLiU-ExtB", "HanaMinB", "Segoe UI Symbol", "DejaVu Sans");

    FontChoice {
        installed = installed.stream().filter(face -> !face.slanted()).toList();
    }

    /** Fonts for Chinese text, the best first; none where no installed font holds Chinese characters. */
    List<FontFace> chinese(Typeface typeface) {
        Set<FontFace> chosen = new LinkedHashSet<>();
        preferences(typeface).forEach(name -> named(name).filter(FontFace::chinese).limit(1).forEach(chosen::add));
        installed.stream().filter(FontFace::chinese).sorted(Comparator.comparingInt(FontChoice::distance)).forEach(chosen::add);
        return chosen.stream().limit(MOST).toList();
    }

    /** Fonts for letters and digits, before all others. */
    List<FontFace> latin(Typeface typeface) {
        return typeface == Typeface.HEI ? List.of() : LATIN.stream().flatMap(this::named).limit(1).toList();
    }

    /** Fonts to look into when no other holds a character. */
    List<FontFace> rare() {
        return RARE.stream().flatMap(name -> named(name).limit(1)).toList();
    }

    private static Stream<String> preferences(Typeface typeface) {
        return switch (typeface) {
            case SONG -> SONG.stream();
            case HEI -> HEI.stream();
            case FANGSONG -> Stream.concat(FANGSONG.stream(), SONG.stream());
            case KAI -> Stream.concat(KAI.stream(), SONG.stream());
        };
    }

    private Stream<FontFace> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return installed.stream().filter(face -> face.names().contains(wanted)).sorted(Comparator.comparingInt(FontChoice::distance));
    }

    private static int distance(FontFace face) {
        return Math.abs(face.weight() - REGULAR);
    }
}
