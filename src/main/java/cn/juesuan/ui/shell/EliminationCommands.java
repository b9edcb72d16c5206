package cn.juesuan.ui.shell;

import cn.juesuan.account.Elimination;
import cn.juesuan.consolidation.FoundTransfer;
import cn.juesuan.ui.dialog.ListWindow;
import cn.juesuan.workbench.department.Eliminating;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Internal transfers between a department's units, in pairs: left out of the sum, or put back. */
final class EliminationCommands {
    private final MainWindow window;

    EliminationCommands(MainWindow window) {
        this.window = window;
    }

    private record Line(int number, FoundTransfer found) {
        String state() {
            return found.isStale() ? "单位的数已变" : found.accepted().isPresent() ? "已抵销" : found.isWhole() ? "待抵销" : "待抵销，两边不等";
        }
    }

    void show() {
        window.onSession(this::show);
    }

    private void show(EditSession session) {
        Eliminating eliminating = new Eliminating(session);
        List<FoundTransfer> found = eliminating.list();
        List<Line> lines = IntStream.range(0, found.size()).mapToObj(index -> new Line(index + 1, found.get(index))).toList();
        ListWindow<Line> list = new ListWindow<>(window.stage(), "内部往来抵销", "没有找到单位之间的内部往来");
        list.column("付出的单位", 190, line -> eliminating.name(line.found().transfer().payer()) + "\n" + eliminating.column(line.found().transfer().paid()))
            .column("它的数", 90, line -> line.found().paid().toString())
            .column("收到的单位", 190, line -> eliminating.name(line.found().transfer().receiver()) + "\n" + eliminating.column(line.found().transfer().received()))
            .column("它的数", 90, line -> line.found().received().toString()).column("抵销（万元）", 100, line -> line.found().amount().toString())
            .column("状态", 110, Line::state).column("原因", 150, line -> line.found().accepted().map(Elimination::reason).orElse(""))
            .action("抵销", line -> line.found().accepted().isEmpty(), line -> accept(line, list))
            .action("取消抵销", line -> line.found().accepted().isPresent(), line -> {
                list.close();
                window.onSession(open -> new Eliminating(open).withdraw(List.of(line.number())));
                show();
            }).show(lines, line -> window.onView(view -> view.goTo(line.found().transfer().paid())));
    }

    private void accept(Line line, ListWindow<Line> list) {
        Optional<String> reason = line.found().isWhole() ? Optional.of("")
            : new NoteDialog("抵销", "付出方有 %s，收到方有 %s，抵销 %s 万元。".formatted(line.found().paid(), line.found().received(), line.found().amount()), "原因", true)
                .ask(list.dialogs(), "抵销");
        reason.ifPresent(why -> {
            list.close();
            window.onSession(session -> new Eliminating(session).accept(List.of(line.number()), Optional.empty(), why));
            show();
        });
    }
}
