package cn.juesuan.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dated copy of an account. It is an account file itself and can be opened as one.
 *
 * @param file the copy, such as 20261120-213045-import.juesuan
 * @param when in local time
 */
public record Backup(Path file, LocalDateTime when, BackupReason reason) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-([a-z]+)\\.juesuan");

    static Backup at(Path folder, LocalDateTime when, BackupReason reason) {
        return new Backup(folder.resolve(DATE.format(when) + "-" + reason.tag() + ".juesuan"), when, reason);
    }

    /** The backup that a file is, by its name; empty for any other file in the folder. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches()
                    ? BackupReason.byTag(name.group(2)).map(reason -> new Backup(file, LocalDateTime.parse(name.group(1), DATE), reason))
                    : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
