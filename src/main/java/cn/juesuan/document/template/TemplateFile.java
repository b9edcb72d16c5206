package cn.juesuan.document.template;

import cn.juesuan.document.DocumentException;
import cn.juesuan.document.FileWriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;

/** A form to be filled in. The form itself is only read; the filled one is another file. */
public final class TemplateFile {
    private static final byte[] PACKAGE = {'P', 'K'};
    private final Path template;

    public TemplateFile(Path template) {
        this.template = template;
    }

    /**
     * Writes the form with the cells filled in.
     *
     * @throws DocumentException when that is not possible; a file that was there is then as it was
     */
    public void fill(Path target, List<TemplateCell> cells) {
        if (target.toAbsolutePath().normalize().equals(template.toAbsolutePath().normalize())) {
            throw new DocumentException("填好的文件不能就是样表自己“%s”，请换一个文件名。没有写。".formatted(template.getFileName()));
        }
        byte[] filled = filled(cells);
        new FileWriting().write(target, out -> out.write(filled));
    }

    private byte[] filled(List<TemplateCell> cells) {
        try {
            byte[] form = Files.readAllBytes(template);
            if (!Arrays.equals(PACKAGE, 0, PACKAGE.length, form, 0, Math.min(PACKAGE.length, form.length))) {
                return TemplateWorkbook.filledOld(form, cells);
            }
            return new TemplateParts(form).has("word/") ? TemplateDocument.filled(form, cells) : TemplateWorkbook.filled(form, cells);
        } catch (IOException | EncryptedDocumentException | POIXMLException damaged) {
            throw new DocumentException("“%s”读不出来，没有填。请用 Excel、Word 或 WPS 打开，另存一份再填。".formatted(template.getFileName()), damaged);
        }
    }
}
