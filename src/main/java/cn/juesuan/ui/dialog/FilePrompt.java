package cn.juesuan.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files. */
public interface FilePrompt {
    /** A kind of file, by its name for the user and its endings. */
    record Kind(String caption, List<String> endings) {
        public static final Kind ACCOUNT = new Kind("决算账", List.of(".juesuan"));
        public static final Kind LAST_YEAR = new Kind("决算账，Excel、Word、PDF 文件", List.of(".juesuan", ".xlsx", ".xls", ".docx", ".pdf"));
        public static final Kind OFFICE = new Kind("Excel、Word 文件", List.of(".xlsx", ".xls", ".docx"));
        public static final Kind IMPORT = new Kind("Excel、Word、PDF 文件", List.of(".xlsx", ".xls", ".docx", ".pdf"));
        public static final Kind WORD = new Kind("Word 文档", List.of(".docx"));
        public static final Kind PDF = new Kind("PDF 文件", List.of(".pdf"));
        public static final Kind REPORT = new Kind("Word、PDF 报告", List.of(".docx", ".pdf"));
        public static final Kind EXCEL = new Kind("Excel 工作簿", List.of(".xlsx"));
    }

    Optional<Path> open(String title, Kind kind);

    List<Path> openSeveral(String title, Kind kind);

    /** Where to write; the name gets the ending of the kind if it lacks it. */
    Optional<Path> saveAs(String title, Kind kind, String name);
}
