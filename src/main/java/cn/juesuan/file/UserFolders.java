package cn.juesuan.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the system wants what belongs to its user and to no account; none of it is needed, and an update of the program leaves it alone. On
 * Windows below {@code %APPDATA%} and {@code %LOCALAPPDATA%}, on macOS below {@code ~/Library}, elsewhere as the XDG Base Directory
 * Specification says.
 *
 * @param settings what the user chose and the program remembers for him
 * @param logs     what went wrong
 */
public record UserFolders(Path settings, Path logs) {
    private static final String PROGRAM = "juesuan";

    public static UserFolders ofThisComputer() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    /** @param variables gives a variable of the environment, null where it is not set */
    static UserFolders of(String system, Path home, UnaryOperator<String> variables) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new UserFolders(folder(variables, "APPDATA", home.resolve("AppData/Roaming")), folder(variables, "LOCALAPPDATA", home.resolve("AppData/Local")));
        } else if (name.startsWith("mac")) {
            return new UserFolders(home.resolve("Library/Application Support").resolve(PROGRAM), home.resolve("Library/Logs").resolve(PROGRAM));
        }
        return new UserFolders(folder(variables, "XDG_CONFIG_HOME", home.resolve(".config")), folder(variables, "XDG_STATE_HOME", home.resolve(".local/state")));
    }

    /** What is not a whole path is to be passed over, as the specification says. */
    private static Path folder(UnaryOperator<String> variables, String variable, Path otherwise) {
        return Optional.ofNullable(variables.apply(variable)).flatMap(UserFolders::path).filter(Path::isAbsolute).orElse(otherwise).resolve(PROGRAM);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
