package cn.juesuan.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** 报告: the finished report and its seals. */
final class ReportMenu extends Menu {
    private final SealCommands seals;
    private final MenuItem seal;
    private final MenuItem unseal;
    private final MenuItem differences;

    ReportMenu(ReportCommands reports, SealCommands seals) {
        super("报告");
        this.seals = seals;
        this.seal = Commands.item("封存…", "", seals::seal);
        this.unseal = Commands.item("解封…", "", seals::unseal);
        this.differences = Commands.item("与封存时的差异…", "", seals::showDifferences);
        getItems().addAll(Commands.item("预览", "Shortcut+F2", reports::preview), Commands.item("打印…", "Shortcut+P", reports::print),
            new SeparatorMenuItem(), Commands.item("送签稿…", "", seals::signOff), seal, unseal, differences,
            Commands.item("送签和封存记录…", "", seals::showLines));
        setOnShowing(event -> refresh());
    }

    private void refresh() {
        seal.setDisable(seals.isSealed());
        unseal.setDisable(!seals.isSealed());
        differences.setDisable(!seals.wasSealed());
    }
}
