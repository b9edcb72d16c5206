package cn.juesuan.ui.shell;

import cn.juesuan.account.Adjustment;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitNature;
import cn.juesuan.account.UserFailure;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.dialog.ListWindow;
import cn.juesuan.workbench.department.Adjusting;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.TakenTime;
import cn.juesuan.workbench.department.UnitAudit;
import cn.juesuan.workbench.department.UnitAuditWorkbook;
import cn.juesuan.workbench.department.UnitFinding;
import cn.juesuan.workbench.department.UnitLine;
import cn.juesuan.workbench.department.UnitStanding;
import cn.juesuan.workbench.department.UnitsSaid;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/** The units of a department: taken over, looked at, taken over anew, removed, audited. */
final class DepartmentCommands {
    private static final UnitsSaid NOTHING_SAID = new UnitsSaid(Optional.empty(), Optional.empty(), Optional.empty());
    /** More changes than these are only counted. */
    private static final int TOLD = 30;

    private final MainWindow window;
    private final FilePrompt files;
    private final EliminationCommands eliminations;

    DepartmentCommands(MainWindow window, FilePrompt files) {
        this.window = window;
        this.files = files;
        this.eliminations = new EliminationCommands(window);
    }

    Menu menu() {
        return new Menu("汇总", null, Commands.item("下属单位…", "", this::list), Commands.item("加入单位…", "", this::add),
            Commands.item("重新取数", "Shortcut+R", this::refresh), new SeparatorMenuItem(), Commands.item("内部往来抵销…", "", eliminations::show),
            Commands.item("差额调整…", "", this::showAdjustments), new SeparatorMenuItem(), Commands.item("逐个审核单位…", "", this::audit));
    }

    /** Whether the open account is that of a department. */
    boolean isOne() {
        return window.view().filter(view -> view.account().session().account().profile().kind() == UnitKind.DEPARTMENT).isPresent();
    }

    private void onDepartment(BiConsumer<AccountView, Department> action) {
        window.onView(view -> {
            try {
                action.accept(view, new Department(view.account(), Password.none()));
            } catch (UserFailure told) {
                window.dialogs().warn("不能汇总", told.getMessage());
            }
        });
    }

    private void carryOut(Department department, Edit edit) {
        window.onSession(session -> {
            if (department.carryOut(edit) instanceof Answer.Refused stale) {
                window.dialogs().warn("没有改动", stale.message());
            }
        });
    }

    private void add() {
        List<Path> chosen = files.openSeveral("加入单位：单位的账，或报来的决算表", FilePrompt.Kind.UNITS);
        if (!chosen.isEmpty()) {
            add(chosen, false);
        }
    }

    /** Takes in what was dropped onto the window of a department. */
    void drop(List<Path> dropped) {
        if (isOne()) {
            add(dropped, false);
        } else {
            window.dialogs().warn("没有加入", "几本账或报送包要拖到打开的部门账上。请先打开部门账。");
        }
    }

    private void add(List<Path> chosen, boolean although) {
        onDepartment((view, department) -> window.background().run("正在读取单位的数", () -> {
            Department.Addition addition = department.add(chosen, NOTHING_SAID, although);
            view.account().backUpBeforeImport();
            return addition;
        }, addition -> {
            carryOut(department, addition.edit());
            window.status().say("已加入 %d 个单位".formatted(addition.units().size()));
            if (!addition.notes().isEmpty()) {
                window.dialogs().tell("已加入 %d 个单位".formatted(addition.units().size()), told(addition.notes()));
            }
        }, failed -> notAdded(chosen, failed)));
    }

    private void notAdded(List<Path> chosen, Throwable failed) {
        if (!(failed instanceof Department.Doubtful doubtful)) {
            window.dialogs().warn("没有加入", FailureText.message(failed));
        } else if (window.dialogs().confirm("请核对", doubtful.doubts(), "已核对，仍要加入")) {
            add(chosen, true);
        }
    }

    private static String told(List<String> lines) {
        return lines.stream().limit(TOLD).collect(Collectors.joining("\n")) + (lines.size() > TOLD ? "\n……共 %d 条".formatted(lines.size()) : "");
    }

    private void refresh() {
        onDepartment((view, department) -> window.background().run("正在查看单位的文件", () -> department.refresh(List.of()),
            refreshed -> refresh(view, department, refreshed), failed -> window.dialogs().warn("没有取数", FailureText.message(failed))));
    }

    private void refresh(AccountView view, Department department, Department.Refreshed refreshed) {
        List<String> lines = new ArrayList<>(refreshed.failures());
        refreshed.units().forEach(unit -> {
            lines.add("%s %s：".formatted(unit.unit().code(), unit.unit().head().name()));
            unit.figures().forEach(figure -> lines.add("    %s：%s→%s".formatted(figure.cell(), figure.before().map(Object::toString).orElse("空"),
                figure.after().map(Object::toString).orElse("空"))));
            unit.texts().forEach(text -> lines.add("    " + text));
        });
        if (refreshed.units().isEmpty()) {
            window.dialogs().tell("没有要重新取数的单位", lines.isEmpty() ? "各单位的文件和取数时一样。" : told(lines));
        } else if (window.dialogs().confirm("%d 个单位的数变了".formatted(refreshed.units().size()), told(lines), "取来")) {
            window.background().run("正在备份", () -> {
                view.account().backUpBeforeImport();
                return refreshed;
            }, done -> carryOut(department, done.edit()), failed -> window.dialogs().warn("没有取数", FailureText.message(failed)));
        }
    }

    private void list() {
        onDepartment((view, department) -> window.background().run("正在查看单位的文件", department::list, lines -> show(view, department, lines),
            failed -> window.dialogs().warn("没有列出", FailureText.message(failed))));
    }

    private void show(AccountView view, Department department, List<UnitLine> lines) {
        ListWindow<UnitLine> list = new ListWindow<>(window.stage(), "下属单位（%d 个）".formatted(lines.size()), "还没有下属单位。用菜单“汇总—加入单位”加入。");
        list.column("编码", 90, line -> line.unit().code().value()).column("单位", 220, line -> line.unit().head().name())
            .column("类别", 70, line -> line.unit().head().nature().map(UnitNature::caption).orElse(""))
            .column("级次", 50, line -> line.unit().head().level().map(String::valueOf).orElse(""))
            .column("取数时间", 130, line -> TakenTime.of(line.unit())).column("文件", 200, line -> line.unit().source().path())
            .column("状态", 180, line -> line.state().caption() + (line.message().isEmpty() ? "" : "：" + line.message()))
            .action("查看", line -> true, line -> open(view, line.unit()))
            .action("移除", line -> true, line -> remove(department, line.unit(), list))
            .show(lines, line -> open(view, line.unit()));
    }

    private void open(AccountView view, MemberUnit unit) {
        new UnitWindow(window.stage(), view.account().session().edition(), unit).show(new CellAddress(view.account().session().edition().forms().get(0).name(), "", 1));
    }

    private void remove(Department department, MemberUnit unit, ListWindow<UnitLine> list) {
        if (list.dialogs().confirm("移除“%s”".formatted(unit.head().name()), "它的数、自评表和有关的抵销会一起去掉；单位自己的文件不动。可以撤销。", "移除")) {
            list.close();
            carryOut(department, department.remove(List.of(unit)));
        }
    }

    private void showAdjustments() {
        window.onSession(session -> {
            Map<CellAddress, Adjustment> adjustments = session.account().adjustments();
            List<AdjustmentLine> lines = new ArrayList<>();
            adjustments.forEach((cell, adjustment) -> lines.add(new AdjustmentLine(cell, adjustment.amount().toString(), adjustment.reason())));
            new Adjusting(session).gaps().forEach(gap -> lines.add(new AdjustmentLine(gap.cell(), "", "没有说明的差额 %s：各单位汇总 %s，本账 %s"
                .formatted(gap.gap(), gap.expected(), gap.found()))));
            ListWindow<AdjustmentLine> list = new ListWindow<>(window.stage(), "差额调整", "没有调整，也没有差额");
            list.column("位置", 220, line -> line.cell().toString()).column("调整（万元）", 120, AdjustmentLine::amount).column("说明", 480, AdjustmentLine::text)
                .action("按差额调整…", line -> line.amount().isEmpty() && !session.calculation().isComputed(line.cell()), line -> adjust(line.cell(), list))
                .show(lines, line -> window.onView(view -> view.goTo(line.cell())));
        });
    }

    private record AdjustmentLine(CellAddress cell, String amount, String text) {
    }

    private void adjust(CellAddress cell, ListWindow<AdjustmentLine> list) {
        new NoteDialog("差额调整", "%s 按现在的差额调整。".formatted(cell), "原因", true).ask(list.dialogs(), "调整").ifPresent(reason -> {
            list.close();
            window.onSession(session -> {
                Adjusting adjusting = new Adjusting(session);
                adjusting.adjust(cell, adjusting.toCloseGap(cell), reason);
            });
        });
    }

    private void audit() {
        onDepartment((view, department) -> {
            UnitAudit audit = new UnitAudit(view.account().session());
            window.background().run("正在审核各单位", () -> audit.check(department.list()), standings -> show(view, standings),
                failed -> window.dialogs().warn("没有审核", FailureText.message(failed)));
        });
    }

    private void show(AccountView view, List<UnitStanding> standings) {
        ListWindow<UnitStanding> list = new ListWindow<>(window.stage(), "逐个审核：%d 个单位".formatted(standings.size()), "还没有下属单位");
        list.column("编码", 80, line -> line.unit().code().value()).column("单位", 180, line -> line.unit().head().name());
        standings.stream().findFirst().ifPresent(first -> first.tables().keySet().forEach(form ->
            list.column(form.replaceFirst("^公开", ""), 62, line -> UnitAuditWorkbook.state(line.tables().get(form)))));
        list.column("发现", 300, line -> line.findings().stream().map(UnitFinding::message).collect(Collectors.joining("\n")))
            .action("查看", line -> true, line -> open(view, line.unit()))
            .action("全部导出 Excel…", line -> true, line -> export(view, standings)).show(standings, line -> open(view, line.unit()));
    }

    private void export(AccountView view, List<UnitStanding> standings) {
        UnitAuditWorkbook workbook = new UnitAuditWorkbook(view.account().session().account().profile(), standings);
        files.saveAs("导出审核结果", FilePrompt.Kind.EXCEL, "下属单位审核").ifPresent(path -> window.background().run("正在导出", () -> {
            workbook.writeTo(path);
            return path;
        }, done -> window.status().say("已导出 " + done), failed -> window.dialogs().warn("没有导出", FailureText.message(failed))));
    }
}
