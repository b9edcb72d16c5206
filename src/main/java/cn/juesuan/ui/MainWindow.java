package cn.juesuan.ui;

import cn.juesuan.form.FormDefinition;
import cn.juesuan.workbench.OpenAccount;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The window: menu above, account or start page in the middle, status line below. */
final class MainWindow {
    private final Stage stage;
    private final BorderPane root = new BorderPane();
    private final StatusLine status = new StatusLine();
    private final BackgroundWork background = new BackgroundWork(status::showTask);
    private final RecentAccounts recent = new RecentAccounts();
    private final Dialogs dialogs;
    private final Commands commands;
    private Optional<AccountView> view = Optional.empty();

    MainWindow(Stage stage) {
        this.stage = stage;
        root.getStyleClass().add("workbench");
        root.setStyle("-fx-font-family: \"" + Typeface.chinese() + "\";");
        Scene scene = new Scene(root, 1360, 860);
        scene.getStylesheets().add(MainWindow.class.getResource("workbench.css").toExternalForm());
        stage.setScene(scene);
        stage.setTitle("决算工作台");
        this.dialogs = new Dialogs(stage);
        this.commands = new Commands(this, dialogs, background);
        root.setTop(commands.menu());
        root.setBottom(status);
        stage.setOnCloseRequest(event -> close());
        showStart();
    }

    Stage stage() {
        return stage;
    }

    Optional<AccountView> view() {
        return view;
    }

    StatusLine status() {
        return status;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Puts an opened account on screen in place of the one before. */
    void show(OpenAccount account) {
        view.ifPresent(before -> before.account().close());
        AccountView opened = new AccountView(account, status, commands);
        view = Optional.of(opened);
        recent.add(account.path());
        root.setCenter(opened);
        stage.setTitle(account.path().getFileName() + " — 决算工作台");
        opened.pane().grid().requestFocus();
        commands.refresh();
        account.session().onChange(edit -> commands.refresh());
        background.run("备份", () -> {
            account.backUpOnOpening();
            return true;
        }, done -> { }, failed -> status.say("没有做成打开时的备份：" + Failures.message(failed)));
    }

    /** Shows the start page when no account is open. */
    void showStart() {
        Parent start = new StartPane(commands::create, commands::open, commands::openDemo, recent.list(), commands::open);
        root.setCenter(start);
    }

    void open(Path path) {
        commands.open(path);
    }

    FormDefinition currentForm() {
        return view.orElseThrow().pane().form();
    }

    void close() {
        view.ifPresent(opened -> {
            opened.pane().grid().commitEdit();
            opened.account().close();
        });
        view = Optional.empty();
        background.close();
    }
}
