package cn.juesuan.document.data;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.document.DocumentException;
import cn.juesuan.document.FileWriting;
import cn.juesuan.file.FileName;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.narrative.ComposedParagraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an account prints, for programs: every table and sheet as a CSV file as it is printed, all figures with their places in one more,
 * the sentences and their figures in another, and everything together as JSON beside its schema.
 *
 * @param edition    whose forms these are
 * @param tables     the statutory tables, in 万元
 * @param sheets     summary, self-evaluation sheets and score tables
 * @param fields     of the 补充资料
 * @param paragraphs of the text
 */
public record OpenData(UnitProfile profile, String edition, List<PrintedGrid> tables, List<PrintedGrid> sheets, List<FieldValue> fields,
                       List<ComposedParagraph> paragraphs) {
    /** Name of the schema, in the folder and beside this class. */
    static final String SCHEMA = "juesuan-data.schema.json";
    private static final String ALL = "决算数据.json";

    /**
     * Writes the files into a folder, which is made where there is none. Files of these names are replaced, others stay.
     *
     * @return the files written
     * @throws DocumentException when that is not possible
     */
    public List<Path> writeTo(Path folder) {
        made(folder);
        List<Path> written = new ArrayList<>();
        CsvFiles files = new CsvFiles(this);
        for (List<PrintedGrid> grids : List.of(tables, sheets)) {
            grids.forEach(grid -> written.add(write(folder, fileName(grid) + ".csv", files.grid(grid))));
        }
        written.add(write(folder, "全部数字.csv", files.figures()));
        written.add(write(folder, "说明.csv", files.paragraphs()));
        written.add(write(folder, "补充资料.csv", files.fields()));
        written.add(write(folder, SCHEMA, schema()));
        written.add(write(folder, ALL, new JsonFile(this).bytes()));
        return written;
    }

    private static void made(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DocumentException("“%s”是文件，不是文件夹。--data 后面应写文件夹。没有导出。".formatted(folder.getFileName()));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new DocumentException("文件夹“%s”建不了。请看上一级文件夹是否存在、能不能写。没有导出。".formatted(folder), refused);
        }
    }

    private static Path write(Path folder, String name, byte[] content) {
        Path file = folder.resolve(name);
        new FileWriting().write(file, out -> out.write(content));
        return file;
    }

    /** 公开03 支出决算表; 自评表1 and so on by their project. */
    private static String fileName(PrintedGrid grid) {
        String title = grid.subject().isBlank() ? grid.heading().title() : grid.subject().strip();
        String name = grid.name().replace("/", "") + " " + title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int length = name.length();
        while (new FileName(Path.of(name.substring(0, length))).isTooLongWith(".csv")) {
            length--;
        }
        return name.substring(0, length).strip();
    }

    private static byte[] schema() {
        try (InputStream schema = OpenData.class.getResourceAsStream(SCHEMA)) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
