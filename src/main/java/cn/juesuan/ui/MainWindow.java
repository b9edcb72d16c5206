package cn.juesuan.ui;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.OpenAccount;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final FileCommands files;
    private final RowCommands rows;
    private final Commands commands;
    private Optional<AccountView> view = Optional.empty();

    MainWindow(Stage stage, FilePrompt prompt) {
        this.stage = stage;
        root.getStyleClass().add("workbench");
        root.setStyle("-fx-font-family: \"" + Typeface.chinese() + "\";");
        Scene scene = new Scene(root, 1360, 860);
        scene.getStylesheets().add(MainWindow.class.getResource("workbench.css").toExternalForm());
        stage.setScene(scene);
        stage.setTitle("决算工作台");
        this.dialogs = new Dialogs(stage);
        this.files = new FileCommands(this, prompt);
        this.rows = new RowCommands(this);
        this.commands = new Commands(this, files, rows);
        root.setTop(commands.menu());
        root.setBottom(status);
        root.setCenter(new StartPane(files::create, files::open, files::openDemo, recent.list(), files::open));
        stage.setOnCloseRequest(event -> close());
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

    BackgroundWork background() {
        return background;
    }

    void open(Path path) {
        files.open(path);
    }

    /** Does something with the open account, if there is one, after what is being typed has been taken. */
    void onView(Consumer<AccountView> action) {
        view.ifPresent(opened -> {
            opened.pane().grid().commitEdit();
            action.accept(opened);
        });
    }

    /** Does something that may change the account; what could not be saved is said. */
    void onSession(Consumer<EditSession> action) {
        onView(opened -> {
            try {
                action.accept(opened.account().session());
            } catch (UserFailure notSaved) {
                sayNotSaved(notSaved);
            }
        });
    }

    private void sayNotSaved(UserFailure failure) {
        status.notSaved();
        dialogs.warn("没有保存", failure.getMessage());
    }

    /** Puts an opened account on screen in place of the one before. */
    void show(OpenAccount account) {
        view.ifPresent(before -> before.account().close());
        AccountView opened = new AccountView(account, status, rows, this::sayNotSaved);
        view = Optional.of(opened);
        recent.add(account.path());
        root.setCenter(opened);
        stage.setTitle(account.path().getFileName() + " — 决算工作台");
        opened.focusGrid();
        commands.refresh();
        account.session().onChange(edit -> commands.refresh());
        background.run("备份", () -> {
            account.backUpOnOpening();
            return account;
        }, done -> { }, failed -> status.say("没有做成打开时的备份：" + Failures.message(failed)));
    }

    /** Takes what is being typed and lets go of the file. */
    void close() {
        onView(opened -> opened.account().close());
        view = Optional.empty();
        background.close();
    }
}
