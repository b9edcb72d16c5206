package cn.juesuan.ui.shell;

import cn.juesuan.workbench.session.CarryOver;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu: what the user can ask the window to do, by menu and by key. */
final class Commands {
    private final MainWindow window;
    private final FileCommands files;
    private final RowCommands rows;
    private final SheetCommands sheets;
    private final SupplementCommands supplement;
    private final ReportCommands reports;
    private final SealCommands seals;
    private final ReviewCommands reviews;
    private final FindCommands finding;
    private final DepartmentCommands department;
    private final Menu consolidation;
    private final MenuItem undo = item("撤销", "Shortcut+Z", this::undo);
    private final MenuItem redo = item("重做", "Shortcut+Y", this::redo);
    private final MenuItem close = item("关闭", "Shortcut+W", this::closeAccount);
    private final MenuItem backups;
    private final MenuItem password;
    private final MenuItem ownReview;
    private final MenuItem findings = item("到审核结果", "F9", this::toFindings);
    private final MenuItem putRight = item("改正此处", "Shortcut+Period", this::putRight);
    private final CheckMenuItem carryOver = new CheckMenuItem();
    private final List<Menu> needingAccount = new ArrayList<>();

    Commands(MainWindow window, FileCommands files, RowCommands rows, SheetCommands sheets, SupplementCommands supplement,
             ReportCommands reports, SealCommands seals, BackupCommands backups, ReviewCommands reviews, DepartmentCommands department) {
        this.window = window;
        this.files = files;
        this.rows = rows;
        this.sheets = sheets;
        this.supplement = supplement;
        this.reports = reports;
        this.seals = seals;
        this.reviews = reviews;
        this.finding = new FindCommands(window);
        this.ownReview = item("本账的审核意见（Word）…", "", reviews::saveOwn);
        this.department = department;
        this.consolidation = department.menu();
        this.backups = item("备份…", "", backups::show);
        this.password = item("密码…", "", new PasswordCommands(window, backups.opening())::change);
        carryOver.setOnAction(event -> rows.switchCarryOver());
    }

    MenuBar menu() {
        Menu account = new Menu("账", null, item("新建…", "Shortcut+N", files::create), item("打开…", "Shortcut+O", files::open),
            item("打开演示账…", "", files::openDemo), new RecentMenu(window, files::open), new SeparatorMenuItem(), backups, password, new SeparatorMenuItem(), close, item("退出", "Shortcut+Q", window::quit));
        Menu exchange = new Menu("文件", null, item("导入报表…", "Shortcut+I", files::importTables), new SeparatorMenuItem(),
            item("导出 Word（整本报告）…", "Shortcut+Shift+W", reports::exportWord), item("导出 PDF（整本报告）…", "Shortcut+Shift+P", reports::exportPdf),
            new SeparatorMenuItem(), item("导出 Excel（表和自评）…", "Shortcut+Shift+E", files::exportExcel),
            item("导出 Word（只有表和自评）…", "", files::exportWord), item("填入空白样表…", "", files::fillTemplate));
        Menu edit = new Menu("编辑", null, undo, redo, new SeparatorMenuItem(), item("查找科目…", "Shortcut+F", finding::find),
            item("查找下一个", "F3", finding::findNext), item("在整本报告中查找…", "Shortcut+Shift+F", finding::findInReport), new SeparatorMenuItem(),
            item("改动记录…", "Shortcut+H", this::showHistory));
        Menu subjects = new Menu("科目", null, item("增加科目…（Insert）", "", rows::add), item("删除科目（Ctrl+-）", "", rows::delete),
            new SeparatorMenuItem(), carryOver, item("导入科目表…", "", files::importSubjects),
            item("导入名词解释…", "", files::importGlossary));
        Menu forms = new Menu("补充资料", null, item("下一处待填", "F8", () -> window.onView(AccountView::nextGap)), new SeparatorMenuItem(),
            item("取上年账…", "", supplement::takeLastYear), item("导出填报表…", "", supplement::exportForm),
            item("导入填报表…", "", supplement::importForm));
        Menu evaluation = evaluation();
        Menu finished = new ReportMenu(reports, seals);
        Menu show = new ViewMenu(window, item("下一张", "Shortcut+Page Down", () -> window.onView(view -> view.step(1))),
            item("上一张", "Shortcut+Page Up", () -> window.onView(view -> view.step(-1))),
            item("回到表格", "F6", () -> window.onView(AccountView::focusGrid)),
            item("单位信息…", "", files::changeProfile));
        Menu help = new Menu("帮助", null, item("使用说明", "F1", () -> HelpWindow.show(window.stage())),
            item("用到的软件和许可", "", () -> HelpWindow.showLicences(window.stage())), item("关于…", "", () -> AboutDialog.show(window.dialogs())));
        Menu review = new Menu("审核", null, findings, putRight, ownReview, new SeparatorMenuItem(), item("审查成文的报告…", "Shortcut+Shift+R", reviews::checkReports));
        needingAccount.addAll(List.of(exchange, edit, subjects, forms, evaluation, finished));
        refresh();
        return new MenuBar(account, exchange, edit, subjects, forms, evaluation, consolidation, finished, review, show, help);
    }

    private Menu evaluation() {
        return new Menu("绩效", null, item("新增自评表…", "Shortcut+Shift+N", sheets::add), item("复制本表…", "", sheets::copy),
            item("从上年账复制…", "", sheets::copyLastYear), item("新增得分表…", "", sheets::addScoreTable), new SeparatorMenuItem(),
            item("本表上移", "Alt+Shift+Up", () -> sheets.move(-1)), item("本表下移", "Alt+Shift+Down", () -> sheets.move(1)),
            item("删除本表", "", sheets::remove), item("项目类别：本级、转移支付、对下转移支付轮换", "", sheets::switchGroup),
            item("不再与导入的总分和等级比对", "", sheets::forgetStated), new SeparatorMenuItem(),
            item("增加指标…（Insert）", "", sheets::insertRow),
            item("删除指标（Ctrl+-）", "", sheets::removeRow), item("指标上移", "Alt+Up", () -> sheets.moveRow(-1)),
            item("指标下移", "Alt+Down", () -> sheets.moveRow(1)));
    }

    static MenuItem item(String text, String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Brings names and availability of the commands up to date. */
    void refresh() {
        List.of(close, backups, password, findings, putRight, ownReview).forEach(item -> item.setDisable(window.view().isEmpty()));
        needingAccount.forEach(menu -> menu.setDisable(window.view().isEmpty()));
        consolidation.setDisable(!department.isOne());
        Optional<EditSession> session = window.view().map(view -> view.account().session());
        show(undo, "撤销", session.flatMap(EditSession::undoLabel));
        show(redo, "重做", session.flatMap(EditSession::redoLabel));
        session.ifPresent(open -> carryOver.setText(new CarryOver(open.edition(), open.account()).caption()));
        carryOver.setSelected(session.map(open -> CarryOver.isOn(open.account())).orElse(false));
    }

    private static void show(MenuItem item, String verb, Optional<String> label) {
        item.setText(label.map(name -> verb + "：" + name).orElse(verb));
        item.setDisable(label.isEmpty());
    }

    private void closeAccount() {
        window.closeAccount();
    }

    private void undo() {
        window.onSession(EditSession::undo);
    }

    private void redo() {
        window.onSession(EditSession::redo);
    }

    private void putRight() {
        window.onView(view -> view.findingsHere().putRight());
    }

    private void toFindings() {
        window.onView(AccountView::focusFindings);
    }

    private void showHistory() {
        window.onView(view -> HistoryWindow.show(window.stage(), view.account()));
    }
}
