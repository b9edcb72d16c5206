package cn.juesuan.workbench.edition;

import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.EditionReader;
import cn.juesuan.edition.Editions;
import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import cn.juesuan.file.UserFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's own editions: a folder for each, kept with the settings, used by all accounts like those of the program. */
public final class UserEditions {
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,60}";
    private final Path home;

    /** @param home the folder that holds a folder for each */
    public UserEditions(Path home) {
        this.home = home;
    }

    public static UserEditions ofThisComputer() {
        return new UserEditions(UserFolders.ofThisComputer().settings().resolve("editions"));
    }

    /** The editions of the program and those of the user. */
    public static Editions all() {
        return ofThisComputer().editions();
    }

    public Editions editions() {
        return new Editions(names(), this::text);
    }

    /** Names of the user's own, in order. */
    public List<String> names() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(EditionFolder.MAIN))).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Optional<String> text(String path) {
        String[] parts = path.split("/", 2);
        Path folder = home.resolve(parts[0]);
        return Files.isRegularFile(folder.resolve(EditionFolder.MAIN)) ? new EditionFolder(folder).text(parts[1]) : Optional.empty();
    }

    /** Every mistake in an edition, with file and line, whether the program knows it already or not; what it builds on is looked for everywhere. */
    public List<String> mistakes(EditionFolder folder) {
        Editions known = editions();
        EditionReader reader = new EditionReader(path -> path.startsWith(folder.name() + "/") ? folder.text(path.substring(folder.name().length() + 1))
            : known.text(path));
        List<String> mistakes = reader.mistakes(folder.name());
        return mistakes.isEmpty() ? EditionTrial.mistakes(reader.read(folder.name())) : mistakes;
    }

    /**
     * Takes an edition in, so that accounts can use it; one of the same name is replaced.
     *
     * @throws UserFailure when there are mistakes in it, it has the name of one of the program's, or it cannot be written
     */
    public void add(EditionFolder folder) {
        if (new Editions().names().contains(folder.name())) {
            throw new UserFailure("“%s”是程序自带的版本，不能替换。请把文件夹改一个名字。".formatted(folder.name()));
        }
        if (!folder.name().matches(NAME)) {
            throw new UserFailure("版本的文件夹名“%s”只能用文字、数字、“-”“_”和“.”，最多 60 个字。请改名。".formatted(folder.name()));
        }
        List<String> mistakes = mistakes(folder);
        if (!mistakes.isEmpty()) {
            throw new UserFailure("版本里有 %d 处错误，没有加入：%n%s".formatted(mistakes.size(), String.join("\n", mistakes)));
        }
        write(folder.name(), folder.texts());
    }

    private void write(String name, Map<String, String> texts) {
        Path target = home.resolve(name);
        try {
            Files.createDirectories(target);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                try (Aside aside = new Aside(target.resolve(text.getKey()), Rights.USUAL)) {
                    Files.writeString(aside.path(), text.getValue(), StandardCharsets.UTF_8);
                    aside.replace();
                }
            }
        } catch (IOException refused) {
            throw new UserFailure("版本没有存进“%s”。请检查磁盘空间和权限。".formatted(home), refused);
        }
    }

    /** @throws UserFailure when there is none of that name, or it cannot be removed */
    public void remove(String name) {
        if (!names().contains(name)) {
            throw new UserFailure("没有自己的版本“%s”。现有：%s。".formatted(name, names().isEmpty() ? "无" : String.join("、", names())));
        }
        try (Stream<Path> files = Files.walk(home.resolve(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException refused) {
            throw new UserFailure("版本“%s”没有删掉。请检查“%s”的权限。".formatted(name, home), refused);
        }
    }
}
