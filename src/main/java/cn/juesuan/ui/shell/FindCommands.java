package cn.juesuan.ui.shell;

import cn.juesuan.account.Place;
import cn.juesuan.report.ReportSearch;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.ListWindow;
import cn.juesuan.workbench.delivery.ReportSnapshot;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;

/** Looks for words and figures: in what is shown, and in the whole report. */
final class FindCommands {
    private static final double PLACE_WIDTH = 300;

    private final MainWindow window;
    private String lastSearch = "";

    FindCommands(MainWindow window) {
        this.window = window;
    }

    void find() {
        ask("查找科目", "科目编码，或名称中的几个字", this::findNext);
    }

    void findNext() {
        window.onView(view -> {
            if (!lastSearch.isEmpty() && !view.pane().find(lastSearch)) {
                window.status().say("%s 中没有“%s”。".formatted(view.pane().name(), lastSearch));
            }
        });
    }

    /** Lists every place of the report; a double click goes there, and Alt with an arrow back. */
    void findInReport() {
        ask("在整本报告中查找", "金额、科目、名称或几个字", () -> window.onView(view -> {
            ReportSnapshot snapshot = view.account().report().snapshot();
            String asked = lastSearch;
            window.background().run("正在查找", () -> snapshot.find(asked), hits -> show(asked, hits), failed -> window.dialogs().warn("没有查成", FailureText.message(failed)));
        }));
    }

    private void ask(String heading, String prompt, Runnable search) {
        TextField text = new TextField(lastSearch);
        text.setPromptText(prompt);
        Dialog<String> ask = window.dialogs().form(heading, text, "查找", text::getText);
        ask.setOnShown(shown -> Platform.runLater(text::requestFocus));
        ask.showAndWait().filter(asked -> !asked.isBlank()).ifPresent(asked -> {
            lastSearch = asked.strip();
            search.run();
        });
    }

    private void show(String asked, List<ReportSearch.Hit> hits) {
        new ListWindow<ReportSearch.Hit>(window.stage(), "查找“%s”：%d 处".formatted(asked, hits.size()), "整本报告里没有“%s”".formatted(asked))
            .column("位置", PLACE_WIDTH, ReportSearch.Hit::place).column("内容", 2 * PLACE_WIDTH, ReportSearch.Hit::text).show(hits, hit -> goTo(hit.place()));
    }

    private void goTo(String place) {
        window.onView(view -> view.account().report().figures().known(Place.of(place)).ifPresent(view::goTo));
    }
}
