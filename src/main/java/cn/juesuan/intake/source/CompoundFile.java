package cn.juesuan.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file of the old kind: .xls, or something else in the same container. */
final class CompoundFile {
    private final Path file;
    private final String name;

    CompoundFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    List<SourceSheet> read() throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Unreadable.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw Unreadable.because("是旧的 Word 格式（.doc），读不出来。请用 Word 或 WPS 打开，另存为 .docx 再导入。");
            }
            return new XlsReader(compound, name).read();
        }
    }
}
