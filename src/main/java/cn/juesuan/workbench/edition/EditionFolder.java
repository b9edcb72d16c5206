package cn.juesuan.workbench.edition;

import cn.juesuan.account.UserFailure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one edition in a folder: texts that an accountant can read. */
public final class EditionFolder {
    static final String MAIN = "edition.yaml";
    private final Path folder;

    /** @throws UserFailure when it is no folder with an edition in it */
    public EditionFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        if (!Files.isRegularFile(this.folder.resolve(MAIN))) {
            throw new UserFailure("“%s”不是版本的文件夹：里面没有 %s。请选 %s 所在的文件夹。".formatted(folder, MAIN, MAIN));
        }
    }

    /** What the edition is called in the program: the name of its folder. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** The text of a file; empty when there is none of that name. */
    Optional<String> text(String file) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException other) {
            throw new UserFailure("“%s”不是 UTF-8 编码的文本。请用记事本打开，另存为 UTF-8。".formatted(path), other);
        } catch (IOException unreadable) {
            throw new UserFailure("“%s”读不出来。请看它是否正被别的程序占用，或没有读取权限。".formatted(path), unreadable);
        }
    }

    /** All files by name. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).filter(name -> name.matches(".+\\.(yaml|tsv)")).sorted()
                .forEach(name -> texts.put(name, text(name).orElseThrow()));
        } catch (IOException unreadable) {
            throw new UserFailure("文件夹“%s”读不出来。请检查权限。".formatted(folder), unreadable);
        }
        return texts;
    }
}
