package cn.juesuan.document.pdf;

import cn.juesuan.account.UserFailure;
import cn.juesuan.document.layout.TextMeasure;
import cn.juesuan.report.page.Typeface;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts a report is set in. One of these serves all documents of a run of the program: fonts are opened when first needed and stay
 * open. May be used by several threads.
 */
public final class PdfFonts {
    private static final Logger LOG = LoggerFactory.getLogger(PdfFonts.class);

    private final InstalledFonts installed;
    private final Map<FontFace, Optional<OpenFont>> open = new ConcurrentHashMap<>();
    private final Map<Typeface, FontChain> chains = new ConcurrentHashMap<>();

    public PdfFonts(InstalledFonts installed) {
        this.installed = installed;
    }

    /**
     * Measures with these fonts.
     *
     * @throws UserFailure when no font holds Chinese characters
     */
    public TextMeasure measure() {
        requireChinese();
        return (typeface, codePoint) -> glyph(typeface, codePoint).em();
    }

    /** Whether any font holds Chinese characters, so that a PDF can be written. */
    public boolean canPrintChinese() {
        return installed.faces().stream().anyMatch(FontFace::chinese);
    }

    /** Opens the fonts ahead, so that the first document is not kept waiting; to be called on a thread of its own. */
    public void warmUp() {
        if (canPrintChinese()) {
            Stream.of(Typeface.values()).forEach(typeface -> "决算公开，2024".codePoints().forEach(character -> glyph(typeface, character)));
        }
    }

    FontChain.Glyph glyph(Typeface typeface, int codePoint) {
        return chain(typeface).glyph(codePoint);
    }

    /** Whether no font holds the character. */
    boolean isMissing(Typeface typeface, int codePoint) {
        return codePoint != '\t' && codePoint != 0xA0 && glyph(typeface, codePoint).printed() != codePoint;
    }

    private FontChain chain(Typeface typeface) {
        return chains.computeIfAbsent(typeface, this::chosen);
    }

    private FontChain chosen(Typeface typeface) {
        requireChinese();
        FontChoice choice = new FontChoice(installed.faces());
        List<FontFace> faces = Stream.concat(choice.chinese(typeface).stream(), choice.rare().stream()).distinct().toList();
        return new FontChain(choice.latin(typeface), faces, this::opened);
    }

    private Optional<OpenFont> opened(FontFace face) {
        return open.computeIfAbsent(face, PdfFonts::open);
    }

    private static Optional<OpenFont> open(FontFace face) {
        try {
            return Optional.of(OpenFont.of(face));
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("A font cannot be opened: {}", face.file().getFileName());
            return Optional.empty();
        }
    }

    private void requireChinese() {
        if (!canPrintChinese()) {
            throw new UserFailure("这台电脑上没有可以放进 PDF 的中文字体（TrueType 格式），不能生成 PDF、预览和打印。"
                + "请安装一种再试：Windows 装“宋体 SimSun”（simsun.ttc，放到 C:\\Windows\\Fonts）；"
                + "Linux 装“文泉驿正黑”（软件包 fonts-wqy-zenhei），或把 .ttf、.ttc 字体文件放到 ~/.local/share/fonts。");
        }
    }
}
