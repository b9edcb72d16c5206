package cn.juesuan.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/会计 室").toAbsolutePath();

    private static UserFolders on(String system, Map<String, String> variables) {
        return UserFolders.of(system, HOME, variables::get);
    }

    @Test
    void onLinuxTheyLieWhereTheSpecificationSays() {
        assertEquals(new UserFolders(HOME.resolve(".config/juesuan"), HOME.resolve(".local/state/juesuan")), on("Linux", Map.of()));
    }

    @Test
    void theUsersOwnFoldersAreFollowed() {
        Path own = Path.of("/srv/own").toAbsolutePath();
        assertEquals(new UserFolders(own.resolve("c/juesuan"), own.resolve("s/juesuan")),
                on("Linux", Map.of("XDG_CONFIG_HOME", own.resolve("c").toString(), "XDG_STATE_HOME", own.resolve("s").toString())));
    }

    @Test
    void aFolderThatIsNoWholePathIsPassedOver() {
        assertEquals(on("Linux", Map.of()), on("Linux", Map.of("XDG_CONFIG_HOME", "settings", "XDG_STATE_HOME", "")));
        assertEquals(on("Linux", Map.of()), on("Linux", Map.of("XDG_CONFIG_HOME", "/a\0b")));
    }

    @Test
    void onWindowsTheyLieInTheUsersProfile() {
        Path profile = Path.of("/profile").toAbsolutePath();
        assertEquals(new UserFolders(profile.resolve("Roaming/juesuan"), profile.resolve("Local/juesuan")), on("Windows 10",
                Map.of("APPDATA", profile.resolve("Roaming").toString(), "LOCALAPPDATA", profile.resolve("Local").toString(), "XDG_CONFIG_HOME", "/x")));
        assertEquals(HOME.resolve("AppData/Roaming/juesuan"), on("Windows 11", Map.of()).settings());
    }
}
