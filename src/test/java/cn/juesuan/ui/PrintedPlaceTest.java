package cn.juesuan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.workbench.OpenAccount;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPlaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
        公开03 2010301 栏2,   公开03,   2010301,          2
        公开01 31行 栏1,      公开01,   31,               1
        公开06 人员经费合计 栏1, 公开06, 人员经费合计,      1
        补充资料 没有这一项,   -,        -,                0
        说明/一/总体,         补充资料, 改写/说明/一/总体, 1
        """)
    void thePlaceOfADifferenceLeadsIntoTheAccount(String place, String form, String row, int column) {
        try (OpenAccount account = OpenAccount.create(folder.resolve("账.juesuan"), new UnitProfile("示例局", UnitKind.UNIT, 2024, "shandong-2024"))) {
            String found = new PrintedPlace(place).address(account.report().figures())
                .map(cell -> cell.form() + "," + cell.row() + "," + cell.column()).orElse("-,-,0");
            assertEquals(form + "," + row + "," + column, found);
        }
    }

    @Test
    void aFieldIsFoundByTheNameThatIsShown() {
        try (OpenAccount account = OpenAccount.demo(folder.resolve("演示.juesuan"))) {
            var figures = account.report().figures();
            var field = figures.fields(figures.groups().get(2)).get(0).instance();
            assertEquals(field.key(), new PrintedPlace("补充资料 " + field.shownKey()).address(figures).orElseThrow().row());
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
