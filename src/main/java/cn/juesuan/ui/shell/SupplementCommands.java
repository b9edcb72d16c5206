package cn.juesuan.ui.shell;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.report.SupplementPane;
import cn.juesuan.workbench.exchange.LastYear;
import cn.juesuan.workbench.exchange.LastYearReview;
import cn.juesuan.workbench.exchange.SupplementForm;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The 补充资料 from elsewhere: last year's account, and Excel forms that colleagues fill in. */
final class SupplementCommands implements SupplementPane.Requests {
    private final MainWindow window;
    private final FilePrompt files;
    private final FileCommands imports;

    SupplementCommands(MainWindow window, FilePrompt files, FileCommands imports) {
        this.window = window;
        this.files = files;
        this.imports = imports;
    }

    @Override
    public void takeLastYear() {
        window.onSession(session -> {
            List<Path> chosen = files.openSeveral("上年的账，或上年的决算表", FilePrompt.Kind.LAST_YEAR);
            LastYear lastYear = new LastYear(session);
            if (!chosen.isEmpty()) {
                new PasswordDialog(window.dialogs()).forAccount(chosen.get(0)).ifPresent(password -> read(lastYear, chosen, password));
            }
        });
    }

    private void read(LastYear lastYear, List<Path> chosen, Password password) {
        window.background().run("正在读取 " + chosen.get(0).getFileName(), () -> {
            try (password) {
                return lastYear.review(chosen, password);
            }
        }, review -> take(lastYear, review), failed -> window.dialogs().warn("没有取到上年数", FailureText.message(failed)));
    }

    private void take(LastYear lastYear, LastYearReview review) {
        if (review.isEmpty()) {
            window.dialogs().tell("没有要取的", "上年账里的数这里都已填好，或上年账里没有。\n" + review.text());
            return;
        }
        confirmed(review).ifPresent(replace -> window.onSession(session -> {
            if (lastYear.apply(review, replace) instanceof Answer.Refused refused) {
                window.dialogs().warn("没有取上年账", refused.message());
            }
        }));
    }

    /** Whether figures that are typed already and differ are to be replaced; empty when nothing is to be done. */
    private Optional<Boolean> confirmed(LastYearReview review) {
        TextArea text = new TextArea(review.text());
        text.setEditable(false);
        text.setPrefSize(720, 420);
        CheckBox replace = shownWhen("已填而与上年账不同的，也换成上年账的数", !review.different().isEmpty());
        CheckBox sure = shownWhen("存疑的已经核对，照样取来", !review.doubts().isEmpty());
        VBox content = new VBox(new Label("取来 %d 项。是一步改动，可以撤销。".formatted(review.taken().size())), text, replace, sure);
        content.getStyleClass().add("fields");
        content.setSpacing(8);
        Dialog<Boolean> dialog = window.dialogs().form("取上年账", content, "取来", replace::isSelected);
        if (!review.doubts().isEmpty()) {
            Dialogs.confirmButton(dialog).disableProperty().bind(sure.selectedProperty().not());
        }
        return dialog.showAndWait();
    }

    private static CheckBox shownWhen(String text, boolean shown) {
        CheckBox box = new CheckBox(text);
        box.setVisible(shown);
        box.setManaged(shown);
        return box;
    }

    @Override
    public void exportForm() {
        window.onSession(session -> {
            UnitProfile unit = session.account().profile();
            SupplementForm form = new SupplementForm(session);
            files.saveAs("导出填报表", FilePrompt.Kind.EXCEL, "%s%d年度补充资料填报表".formatted(unit.name(), unit.year())).ifPresent(path ->
                window.background().run("正在导出填报表", () -> {
                    form.writeTo(path);
                    return path;
                }, done -> window.status().say("已导出 " + done), failed -> window.dialogs().warn("没有导出", FailureText.message(failed))));
        });
    }

    /** Filled-in forms are read as any other file. */
    @Override
    public void importForm() {
        imports.importTables();
    }
}
