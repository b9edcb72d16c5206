package cn.juesuan.workbench.department;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.opening.OpenAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where units' files are, and what their names say. */
final class UnitFiles {
    private static final Pattern CODE = Pattern.compile("(\\d{3,15})(?!\\d).*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private UnitFiles() {
    }

    /**
     * The units that are meant by a file or folder: of a folder every account and every workbook in it, and every folder in it that holds
     * workbooks of one unit.
     *
     * @throws UserFailure when a folder holds nothing of the kind
     */
    static List<Path> meant(Path given, Path department) {
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        List<Path> units = listed(given).filter(file -> isAccount(file) || isDocument(file) || Files.isDirectory(file) && !documents(file).isEmpty())
            .filter(file -> !UnitReading.real(file).equals(UnitReading.real(department))).toList();
        if (units.isEmpty()) {
            throw new UserFailure("文件夹“%s”里没有账文件，也没有 .xlsx、.xls、.docx 文件。没有改动。".formatted(given));
        }
        return units;
    }

    /** The workbooks and Word files of a folder. */
    static List<Path> documents(Path folder) {
        return listed(folder).filter(UnitFiles::isDocument).toList();
    }

    private static Stream<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            // what Excel and WPS leave beside an open file, and what is hidden, is no unit's
            return files.filter(file -> !file.getFileName().toString().startsWith("~$") && !file.getFileName().toString().startsWith("."))
                .sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UserFailure("文件夹“%s”读不出来。请检查权限。没有改动。".formatted(folder));
        }
    }

    private static boolean isAccount(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(OpenAccount.ENDING);
    }

    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file) && Stream.of(".xlsx", ".xls", ".docx").anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    /** The name of a file without its ending. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        int point = Files.isDirectory(file) ? -1 : name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }

    /** The code with which a name begins: 101001-示例局.juesuan; a year is none. */
    static Optional<String> code(Path file) {
        Matcher code = CODE.matcher(name(file));
        return code.matches() && !YEAR.matcher(code.group(1)).matches() ? Optional.of(code.group(1)) : Optional.empty();
    }

    /** A unit's file as the account keeps it: as seen from the department's folder where it lies in it, so that both may move together. */
    static String written(Path department, Path file) {
        Path folder = UnitReading.real(department).getParent();
        Path real = UnitReading.real(file);
        return real.startsWith(folder) ? folder.relativize(real).toString().replace('\\', '/') : real.toString();
    }

    /** The file that a department's account names so. */
    static Path located(Path department, String written) {
        return UnitReading.real(department).resolveSibling(written);
    }
}
