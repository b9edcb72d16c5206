package cn.juesuan.ui.shell;

import cn.juesuan.account.UserFailure;
import cn.juesuan.file.UserFolders;
import cn.juesuan.ui.background.BackgroundWork;
import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.dialog.WindowFont;
import cn.juesuan.ui.pane.Layouts;
import cn.juesuan.ui.pane.StatusLine;
import cn.juesuan.workbench.opening.AheadOpening;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window: menu above, account or start page in the middle, status line below. */
final class MainWindow {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 880;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    /** Left free for the frame that the system puts around a window. */
    private static final double EDGE = 60;

    private final Stage stage;
    private final BorderPane root = new BorderPane();
    private final StatusLine status = new StatusLine();
    private final WindowLook look;
    private final BackgroundWork background = new BackgroundWork(status::showTask);
    private final RecentAccounts recent = new RecentAccounts(UserFolders.ofThisComputer().settings());
    private final Dialogs dialogs;
    private final Opening opening;
    private final FileCommands files;
    private final RowCommands rows;
    private final SheetCommands sheets;
    private final SupplementCommands supplement;
    private final ReportCommands reports;
    private final SealCommands seals;
    private final Commands commands;
    private Optional<AccountView> view = Optional.empty();

    MainWindow(Stage stage, FilePrompt prompt) {
        this(stage, prompt, Printers.OF_THE_SYSTEM);
    }

    /** @param printers those of the computer */
    MainWindow(Stage stage, FilePrompt prompt, Printers printers) {
        this.stage = stage;
        root.getStyleClass().add("workbench");
        root.setStyle("-fx-font-family: \"" + WindowFont.chinese() + "\";");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root);
        this.look = new WindowLook(UserFolders.ofThisComputer().settings(), scene);
        stage.setScene(scene);
        stage.setWidth(Math.min(WIDTH, screen.getWidth() - EDGE));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight() - EDGE));
        // window managers that size a window before it has drawn itself keep at least to these
        stage.setMinWidth(Math.min(LEAST_WIDTH, stage.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, stage.getHeight()));
        stage.setTitle("决算工作台");
        this.dialogs = new Dialogs(stage);
        this.reports = new ReportCommands(this, prompt, printers);
        this.seals = new SealCommands(this, prompt, reports);
        BackupCommands backups = new BackupCommands(this, prompt);
        this.opening = backups.opening();
        this.files = new FileCommands(this, prompt, reports.typesetting(), opening);
        this.rows = new RowCommands(this);
        this.sheets = new SheetCommands(this, prompt);
        this.supplement = new SupplementCommands(this, prompt, files);
        this.commands = new Commands(this, files, rows, sheets, supplement, reports, seals, backups, new ReviewCommands(this, prompt, reports.typesetting()),
            new DepartmentCommands(this, prompt));
        root.setTop(commands.menu());
        root.setBottom(status);
        new FileDrop(files::open, files::importTables, text -> dialogs.warn("没有打开", text)).on(scene);
        showStart();
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

    /** Letters and colours. */
    WindowLook look() {
        return look;
    }

    /** The accounts opened last, the last one first. */
    List<Path> recent() {
        return recent.list();
    }

    Dialogs dialogs() {
        return dialogs;
    }

    BackgroundWork background() {
        return background;
    }

    /** Shows an account that is being opened, in place of the start page. */
    void open(AheadOpening account) {
        opening.open(account);
    }

    /** Says in the middle what is waited for, in one picture: a moving one would take the computer from what it waits for. */
    Label showWaiting(String text) {
        Label waiting = new Label(text);
        root.setCenter(waiting);
        return waiting;
    }

    /** Whether that still stands in the middle. */
    boolean shows(Node node) {
        return root.getCenter() == node;
    }

    /** Does something with the open account, if there is one, after what is being typed has been taken. */
    void onView(Consumer<AccountView> action) {
        view.ifPresent(opened -> {
            opened.pane().commit();
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
        if (seals.takesNoChange()) {
            seals.refused(failure);
            return;
        }
        status.notSaved();
        dialogs.warn("没有保存", failure.getMessage());
    }

    /** Puts an opened account on screen in place of the one before. */
    void show(OpenAccount account) {
        view.ifPresent(before -> before.account().close());
        AccountView opened = new AccountView(account, status, new NamedPanes.Requests(rows, sheets, supplement), this::sayNotSaved, reports);
        view = Optional.of(opened);
        recent.add(account.path());
        root.setCenter(opened);
        // split panes take their parts into the scene only when they are laid out; before that nothing in them can have the focus
        Layouts.complete(root);
        opened.focusGrid();
        commands.refresh();
        seals.showState();
        stage.setTitle(account.path().getFileName() + " — 决算工作台");
        account.session().onChange(edit -> commands.refresh());
        reports.warmUpSoon();
        background.run("备份", () -> {
            account.backUpOnOpening();
            return account;
        }, done -> { }, failed -> status.say("没有做成打开时的备份：" + FailureText.message(failed)));
    }

    /** Shows that the account was sealed or unsealed. */
    void sealChanged() {
        seals.showState();
    }

    /** Takes what is being typed, lets go of the file and shows the start page. */
    void closeAccount() {
        onView(opened -> opened.account().close());
        view = Optional.empty();
        commands.refresh();
        status.clear();
        stage.setTitle("决算工作台");
        showStart();
    }

    /** Shows what there is to see without an account. */
    void showStart() {
        root.setCenter(new StartPane(files::create, files::open, files::openDemo, recent.list(), files::open));
    }

    /** Lets go of everything and ends the program. */
    void quit() {
        close();
        stage.close();
    }

    private void close() {
        onView(opened -> opened.account().close());
        background.close();
    }
}
