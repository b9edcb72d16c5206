package cn.juesuan.ui.shell;

import cn.juesuan.account.Place;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.ui.dialog.ListWindow;
import java.util.List;

/** What an account prints otherwise than it did: place by place, and on a double click the place itself. */
final class DifferencesWindow {
    private final MainWindow window;

    DifferencesWindow(MainWindow window) {
        this.window = window;
    }

    /** @param before when it printed otherwise: 封存时, 备份里 */
    void show(String title, String nothing, String before, List<PrintedContent.Difference> differences) {
        new ListWindow<PrintedContent.Difference>(window.stage(), title, nothing)
            .column("位置", 260, PrintedContent.Difference::place).column(before, 300, PrintedContent.Difference::before)
            .column("现在", 300, PrintedContent.Difference::now).show(differences, difference -> goTo(difference.place()));
    }

    private void goTo(String place) {
        window.onView(view -> view.account().report().figures().known(Place.of(place)).ifPresent(view::goTo));
    }
}
