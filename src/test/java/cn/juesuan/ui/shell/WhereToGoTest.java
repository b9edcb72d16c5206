package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.ui.dialog.FolderWindow;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereToGoTest {
    @TempDir
    Path folder;

    @Test
    void aFieldIsFoundByTheNameThatIsShown() {
        try (OpenAccount account = OpenAccount.demo(folder.resolve("演示.juesuan"))) {
            var figures = account.report().figures();
            var field = figures.fields(figures.groups().get(2)).get(0).instance();
            assertEquals(Optional.of(new Place.Field(field.key())), figures.known(Place.of("补充资料 " + field.shownKey())));
        }
    }

    @Test
    void aFieldThatTheAccountDoesNotHaveLeadsNowhereAndEverythingElseToItself() {
        try (OpenAccount account = OpenAccount.create(folder.resolve("账.juesuan"), new UnitProfile("示例局", UnitKind.UNIT, 2024, "shandong-2024"))) {
            var figures = account.report().figures();
            assertEquals(Optional.empty(), figures.known(Place.of("补充资料 没有这一项")));
            assertEquals(Optional.of(new CellAddress("公开01", "31", 1)), figures.known(Place.of("公开01 31行 栏1")));
            assertEquals(Optional.of(new Place.Paragraph("说明/一/总体")), figures.known(Place.of("说明/一/总体")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        linux      | xdg-open /账
        mac os x   | open -R /账/报告.pdf
        windows 11 | explorer.exe /select,/账/报告.pdf
        """)
    void theFolderIsShownByTheSystem(String system, String command) {
        assertEquals(command, String.join(" ", FolderWindow.command(system, Path.of("/账/报告.pdf"))));
    }
}
