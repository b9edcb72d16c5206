package cn.juesuan.document.word;

import cn.juesuan.document.DocumentException;
import cn.juesuan.document.FileWriting;
import cn.juesuan.document.OfficeText;
import cn.juesuan.file.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** A copy of somebody's Word file with comments in the margin; all else in it stays. */
public final class CommentedCopy {
    private final Path original;
    private final Calendar when;

    /**
     * A comment.
     *
     * @param paragraph which paragraph element of the file it is about, from 1, counted as they begin, those in tables and text boxes as well; any other
     *                  number stands for the first paragraph
     */
    public record Comment(int paragraph, String text) {
    }

    /** @param when the comments are dated */
    public CommentedCopy(Path original, Calendar when) {
        this.original = original;
        this.when = when;
    }

    /**
     * Writes the copy.
     *
     * @throws DocumentException when that is not possible; the original is only read
     */
    public void writeTo(Path target, List<Comment> comments) {
        if (target.toAbsolutePath().normalize().equals(original.toAbsolutePath().normalize())) {
            throw new DocumentException("批注写在另一份文件里，原文件“%s”不动。请换一个文件名。".formatted(original.getFileName()));
        }
        new FileWriting().write(target, out -> write(out, comments));
    }

    private void write(OutputStream out, List<Comment> comments) throws IOException {
        try (InputStream file = Files.newInputStream(original); XWPFDocument word = new XWPFDocument(file)) {
            List<CTP> paragraphs = paragraphs(word);
            XWPFComments part = word.getDocComments() == null ? word.createComments() : word.getDocComments();
            BigInteger number = part.getComments().stream().map(comment -> new BigInteger(comment.getId())).max(BigInteger::compareTo).orElse(BigInteger.valueOf(-1));
            for (Comment comment : comments) {
                number = number.add(BigInteger.ONE);
                write(part.createComment(number), comment.text());
                mark(paragraphs.get(comment.paragraph() > 0 && comment.paragraph() <= paragraphs.size() ? comment.paragraph() - 1 : 0), number);
            }
            word.write(out);
        }
    }

    private void write(XWPFComment comment, String text) {
        comment.setAuthor(Program.NAME);
        comment.setInitials("审");
        comment.setDate(when);
        text.lines().forEach(line -> comment.createParagraph().createRun().setText(OfficeText.legal(line)));
    }

    /** The paragraph elements in the order in which they begin; what is no paragraph of a text, though it is called so, counts but takes no comment. */
    private static List<CTP> paragraphs(XWPFDocument word) {
        List<CTP> paragraphs = new ArrayList<>();
        try (XmlCursor cursor = word.getDocument().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken().isStart() && cursor.getName().getLocalPart().equals("p")) {
                    paragraphs.add(cursor.getObject() instanceof CTP paragraph ? paragraph : paragraphs.isEmpty() ? word.createParagraph().getCTP()
                        : paragraphs.get(paragraphs.size() - 1));
                }
            }
        }
        return paragraphs.isEmpty() ? List.of(word.createParagraph().getCTP()) : paragraphs;
    }

    /** The comment is about the whole paragraph: its range begins behind the paragraph's properties and ends with it. */
    private static void mark(CTP paragraph, BigInteger number) {
        CTMarkup end = paragraph.addNewCommentRangeEnd();
        end.setId(number);
        paragraph.addNewR().addNewCommentReference().setId(number);
        CTMarkup start = paragraph.addNewCommentRangeStart();
        start.setId(number);
        try (XmlCursor from = start.newCursor(); XmlCursor to = paragraph.newCursor()) {
            CTPPr properties = paragraph.getPPr();
            boolean inside = to.toFirstChild();
            if (inside && properties != null && to.getObject() == properties) {
                to.toNextSibling();
            }
            from.moveXml(to);
        }
    }
}
