package cn.juesuan.ui;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.workbench.Answer;
import cn.juesuan.workbench.CarryOver;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.Exporting;
import cn.juesuan.workbench.ImportReview;
import cn.juesuan.workbench.Importing;
import cn.juesuan.workbench.OpenAccount;
import cn.juesuan.workbench.SubjectDictionary;
import cn.juesuan.workbench.SubjectListImport;
import cn.juesuan.workbench.SubjectRows;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;

/** What the user can ask the window to do, by menu and by key. */
final class Commands implements FormGridModel.RowRequests {
    private static final FileChooser.ExtensionFilter ACCOUNTS = new FileChooser.ExtensionFilter("决算账", "*" + OpenAccount.ENDING);

    private static final FileChooser.ExtensionFilter OFFICE_FILES = new FileChooser.ExtensionFilter("Excel、Word 文件", "*.xlsx", "*.xls", "*.docx");
    private static final FileChooser.ExtensionFilter ALL_FILES = new FileChooser.ExtensionFilter("所有文件", "*");

    private final MainWindow window;
    private final Dialogs dialogs;
    private final BackgroundWork background;
    private final MenuItem undo = item("撤销", "Shortcut+Z", this::undo);
    private final MenuItem redo = item("重做", "Shortcut+Y", this::redo);
    private final CheckMenuItem carryOver = new CheckMenuItem("只有一般公共预算（公开02、05 随公开03）");
    private final List<Menu> needingAccount = new ArrayList<>();
    private String lastSearch = "";

    Commands(MainWindow window, Dialogs dialogs, BackgroundWork background) {
        this.window = window;
        this.dialogs = dialogs;
        this.background = background;
        carryOver.setOnAction(event -> switchCarryOver());
    }

    MenuBar menu() {
        Menu account = new Menu("账", null, item("新建…", "Shortcut+N", this::create), item("打开…", "Shortcut+O", this::open),
            item("打开演示账", "", this::openDemo));
        Menu files = new Menu("文件", null, item("导入报表…", "Shortcut+I", this::importTables), new SeparatorMenuItem(),
            item("导出 Word…", "Shortcut+W", this::exportWord), item("导出 Excel…", "Shortcut+E", this::exportExcel));
        Menu edit = new Menu("编辑", null, undo, redo, new SeparatorMenuItem(), item("查找科目…", "Shortcut+F", this::find),
            item("查找下一个", "F3", this::findNext), new SeparatorMenuItem(), item("改动记录…", "Shortcut+H", this::showHistory));
        Menu rows = new Menu("科目", null, item("增加科目…", "Insert", this::addRow), item("删除科目", "", this::deleteRow),
            new SeparatorMenuItem(), carryOver, item("导入科目表…", "", this::importSubjects));
        Menu show = new Menu("查看", null, item("下一张表", "Shortcut+Page_Down", () -> onView(view -> view.step(1))),
            item("上一张表", "Shortcut+Page_Up", () -> onView(view -> view.step(-1))), item("审核", "F9", () -> onView(AccountView::focusFindings)),
            item("单位信息…", "", this::changeProfile));
        Menu help = new Menu("帮助", null, item("使用说明", "F1", () -> HelpWindow.show(window.stage())));
        needingAccount.addAll(List.of(files, edit, rows, show));
        refresh();
        return new MenuBar(account, files, edit, rows, show, help);
    }

    private static MenuItem item(String text, String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Brings names and availability of the commands up to date. */
    void refresh() {
        needingAccount.forEach(menu -> menu.setDisable(window.view().isEmpty()));
        Optional<EditSession> session = window.view().map(view -> view.account().session());
        show(undo, "撤销", session.flatMap(EditSession::undoLabel));
        show(redo, "重做", session.flatMap(EditSession::redoLabel));
        carryOver.setSelected(session.map(open -> CarryOver.isOn(open.account())).orElse(false));
    }

    private static void show(MenuItem item, String verb, Optional<String> label) {
        item.setText(label.map(name -> verb + "：" + name).orElse(verb));
        item.setDisable(label.isEmpty());
    }

    private void onView(Consumer<AccountView> action) {
        window.view().ifPresent(view -> {
            view.pane().grid().commitEdit();
            action.accept(view);
        });
    }

    private void onSession(Consumer<EditSession> action) {
        onView(view -> {
            try {
                action.accept(view.account().session());
            } catch (UserFailure notSaved) {
                window.status().notSaved();
                dialogs.warn("没有保存", notSaved.getMessage());
            }
        });
    }

    void undo() {
        onSession(EditSession::undo);
    }

    void redo() {
        onSession(EditSession::redo);
    }

    void create() {
        new NewAccountDialog().ask(dialogs, "新建账", "选择存放位置…").ifPresent(profile ->
            saveAs("账的存放位置", profile.name() + profile.year(), ACCOUNTS, OpenAccount.ENDING)
                .ifPresent(path -> bring("新建账", () -> OpenAccount.create(path, profile))));
    }

    void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("打开账");
        chooser.getExtensionFilters().setAll(ACCOUNTS, ALL_FILES);
        Optional.ofNullable(chooser.showOpenDialog(window.stage())).map(File::toPath).ifPresent(this::open);
    }

    void open(Path path) {
        bring("打开账", () -> OpenAccount.open(path));
    }

    void openDemo() {
        saveAs("演示账的存放位置", "演示账", ACCOUNTS, OpenAccount.ENDING).ifPresent(path -> bring("打开演示账", () -> OpenAccount.demo(path)));
    }

    private void bring(String title, BackgroundWork.Work<OpenAccount> work) {
        background.run(title, work, window::show, failed -> dialogs.warn(title + "没有成功", Failures.message(failed)));
    }

    private Optional<Path> saveAs(String title, String name, FileChooser.ExtensionFilter filter, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filter);
        chooser.setInitialFileName(name + ending);
        return Optional.ofNullable(chooser.showSaveDialog(window.stage())).map(File::toPath)
            .map(path -> path.toString().endsWith(ending) ? path : path.resolveSibling(path.getFileName() + ending));
    }

    private void importTables() {
        onSession(session -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("导入报表");
            chooser.getExtensionFilters().setAll(OFFICE_FILES, ALL_FILES);
            Optional.ofNullable(chooser.showOpenMultipleDialog(window.stage())).filter(files -> !files.isEmpty())
                .ifPresent(files -> review(session, files.stream().map(File::toPath).toList()));
        });
    }

    private void review(EditSession session, List<Path> files) {
        Importing importing = new Importing(session);
        background.run("正在读取 " + files.get(0).getFileName(), () -> importing.review(files), review -> {
            if (review.read().isEmpty()) {
                dialogs.warn("没有找到决算表", "文件中没有公开01至公开09表，账未改动。\n" + review.text());
            } else if (ImportDialog.confirms(dialogs, review)) {
                apply(importing, review);
            }
        }, failed -> dialogs.warn("没有导入", Failures.message(failed)));
    }

    private void apply(Importing importing, ImportReview review) {
        onView(view -> background.run("正在备份", () -> {
            view.account().backUpBeforeImport();
            return true;
        }, done -> onSession(session -> importing.apply(review)), failed -> dialogs.warn("没有导入", Failures.message(failed))));
    }

    private void exportWord() {
        export("导出 Word", new FileChooser.ExtensionFilter("Word 文档", "*.docx"), ".docx", Exporting::word);
    }

    private void exportExcel() {
        export("导出 Excel", new FileChooser.ExtensionFilter("Excel 工作簿", "*.xlsx"), ".xlsx", Exporting::excel);
    }

    private void export(String title, FileChooser.ExtensionFilter filter, String ending, BiConsumer<Exporting, Path> write) {
        onSession(session -> {
            UnitProfile unit = session.account().profile();
            String name = "%s%d年度%s决算公开表".formatted(unit.name(), unit.year(), unit.kind().caption());
            Exporting exporting = new Exporting(session);
            saveAs(title, name, filter, ending).ifPresent(path -> background.run("正在" + title, () -> {
                write.accept(exporting, path);
                return path;
            }, done -> window.status().say("已导出 " + done), failed -> dialogs.warn("没有导出", Failures.message(failed))));
        });
    }

    @Override
    public void addRow(FormDefinition form, String near) {
        onSession(session -> {
            String start = near.length() > 3 ? near.substring(0, near.length() - 2) : "";
            if (!form.hasSubjectRows()) {
                window.status().say(form.name() + " 的行是固定的，不能增加科目。");
                return;
            }
            new AddSubjectDialog(new SubjectDictionary(session.edition(), session.account())).ask(dialogs, form.name(), start)
                .ifPresent(request -> added(form, request, new SubjectRows(session).add(form.name(), request.code(), request.name())));
        });
    }

    private void added(FormDefinition form, AddSubjectDialog.Request request, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            dialogs.warn("没有增加科目", refused.message());
        } else {
            window.view().ifPresent(view -> view.pane().goToRow(request.code()));
        }
    }

    private void addRow() {
        onView(view -> addRow(view.pane().form(), view.pane().currentRow()));
    }

    @Override
    public void deleteRow(FormDefinition form, String code) {
        onSession(session -> {
            if (!session.account().rows(form.name()).containsKey(code)) {
                window.status().say("这一行不是科目行，不能删除。");
                return;
            }
            long below = session.account().rows(form.name()).keySet().stream().filter(row -> row.startsWith(code) && !row.equals(code)).count();
            if (below == 0 || dialogs.confirm("删除科目 " + code,
                "它下面还有 %d 个%s的科目，将一并删除。可以撤销。".formatted(below, Subject.levelOf(code).equals("类") ? "款、项级" : "项级"), "删除")) {
                new SubjectRows(session).remove(form.name(), code);
            }
        });
    }

    private void deleteRow() {
        onView(view -> deleteRow(view.pane().form(), view.pane().currentRow()));
    }

    private void switchCarryOver() {
        onSession(session -> {
            CarryOver rule = new CarryOver(session.edition(), session.account());
            session.apply(CarryOver.isOn(session.account()) ? rule.switchOff(cell -> session.calculation().value(cell).amount()) : rule.switchOn());
        });
        refresh();
    }

    private void importSubjects() {
        onSession(session -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("导入科目表");
            chooser.getExtensionFilters().setAll(OFFICE_FILES, ALL_FILES);
            Optional.ofNullable(chooser.showOpenDialog(window.stage())).ifPresent(file ->
                background.run("正在读取科目表", () -> new SubjectListImport(session).read(file.toPath()), edit -> onSession(open -> {
                    open.apply(edit);
                    window.status().say(edit.label() + "，新的名称 %d 个".formatted(edit.steps().size()));
                }), failed -> dialogs.warn("没有导入", Failures.message(failed))));
        });
    }

    private void changeProfile() {
        onSession(session -> {
            UnitProfile before = session.account().profile();
            new NewAccountDialog(before).ask(dialogs, "单位信息", "改好了").ifPresent(asked -> {
                // the forms of an account stay those it was made with: another edition may lack its rows
                UnitProfile after = new UnitProfile(asked.name(), asked.kind(), asked.year(), before.edition());
                if (!after.equals(before)) {
                    session.apply(new Edit("单位信息", List.of(new Step.ProfileStep(before, after))));
                }
            });
        });
    }

    private void find() {
        TextInputDialog ask = new TextInputDialog(lastSearch);
        ask.initOwner(window.stage());
        ask.setTitle("查找科目");
        ask.setHeaderText("输入科目编码或名称中的几个字");
        ask.setContentText("查找：");
        ask.showAndWait().filter(text -> !text.isBlank()).ifPresent(text -> {
            lastSearch = text.strip();
            findNext();
        });
    }

    private void findNext() {
        onView(view -> {
            if (!lastSearch.isEmpty() && !view.pane().find(lastSearch)) {
                window.status().say("%s 中没有“%s”。".formatted(view.pane().form().name(), lastSearch));
            }
        });
    }

    private void showHistory() {
        onView(view -> HistoryWindow.show(window.stage(), view.account()));
    }}
