package cn.juesuan.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** A .xlsx or .docx file: the parts in its zip. */
final class PackageFile {
    /** {@link PackageCheck} has limits of its own; sheets of many alike cells are packed tighter than POI thinks right. */
    private static final double TIGHTEST = 0.001;

    private final Path file;
    private final String name;

    PackageFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Its tables or worksheets, with the paragraphs between the tables of a Word file. */
    SourceDocument document() throws Exception {
        PackageCheck.of(file);
        ZipSecureFile.setMinInflateRatio(TIGHTEST);
        try (OPCPackage parts = opened()) {
            PackagePart main = main(parts).orElseThrow(() -> Unreadable.because(SourceFile.otherKind("")));
            String type = main.getContentType();
            if (type.contains("sheet.binary")) {
                throw Unreadable.because("是二进制工作簿（.xlsb），读不出来。请用 Excel 打开，另存为 .xlsx 再导入。");
            }
            if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
                return new SourceDocument(name, List.of(), new XlsxReader(main, name).read(), List.of());
            }
            if (type.contains("wordprocessingml") || type.contains("ms-word")) {
                return new WordReader(main, name).document();
            }
            throw Unreadable.because(SourceFile.otherKind(""));
        }
    }

    private OPCPackage opened() {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException noPackage) {
            throw Unreadable.because(SourceFile.otherKind(""));
        }
    }

    /** The part that holds the document itself. */
    private static Optional<PackagePart> main(OPCPackage parts) throws IOException {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().contains("purl.oclc.org")) {
                throw Unreadable.because("是“Strict Open XML”格式，读不出来。请用 Excel 打开，另存为普通的 .xlsx 或 .docx 再导入。");
            }
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return Optional.ofNullable(parts.getPart(relation));
            }
        }
        return Optional.empty();
    }
}
