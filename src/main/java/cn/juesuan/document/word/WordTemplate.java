package cn.juesuan.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The Word file a report starts from: empty, with the styles, settings and fonts that lie beside this class. */
final class WordTemplate {
    private WordTemplate() {
    }

    static XWPFDocument open() throws IOException {
        try {
            OPCPackage file = OPCPackage.create(new ByteArrayOutputStream());
            PackagePart body = part(file, XWPFRelation.DOCUMENT);
            file.addRelationship(body.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            relate(body, XWPFRelation.STYLES);
            relate(body, XWPFRelation.SETTINGS);
            XWPFDocument document = new XWPFDocument(file);
            // later than the others: a part that XWPF has read and does not know it writes empty
            relate(document.getPackagePart(), XWPFRelation.FONT_TABLE);
            document.getProperties().getCoreProperties().setCreated(Optional.empty());
            return document;
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void relate(PackagePart body, XWPFRelation kind) throws IOException, InvalidFormatException {
        body.addRelationship(part(body.getPackage(), kind).getPartName(), TargetMode.INTERNAL, kind.getRelation());
    }

    private static PackagePart part(OPCPackage file, XWPFRelation kind) throws IOException, InvalidFormatException {
        String path = kind.getDefaultFileName();
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(path), kind.getContentType());
        try (InputStream content = WordTemplate.class.getResourceAsStream(path.substring(path.lastIndexOf('/') + 1));
             OutputStream out = part.getOutputStream()) {
            content.transferTo(out);
        }
        return part;
    }
}
