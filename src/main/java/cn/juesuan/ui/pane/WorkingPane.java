package cn.juesuan.ui.pane;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Place;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.Working;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.workbench.session.EditSession;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 依据: where the figure of the selected cell comes from, step by step. Parts are links to their cells. */
public final class WorkingPane extends VBox {
    private final VBox lines = new VBox();
    /** More units than these are only counted; the list of units has them all. */
    private static final int MOST_UNITS = 200;

    private final Consumer<Place> goTo;
    private final UnitParts units;

    public WorkingPane(Consumer<Place> goTo, UnitParts units) {
        this.goTo = goTo;
        this.units = units;
        getStyleClass().add("working");
        lines.getStyleClass().add("working-lines");
        Label heading = new Label("依据");
        heading.getStyleClass().add("pane-heading");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
    }

    public void showNothing() {
        lines.getChildren().clear();
    }

    public void show(EditSession session, CellAddress cell) {
        Working working = session.calculation().working(cell);
        MoneyUnit unit = session.unit();
        lines.getChildren().setAll(strong(cell.toString()));
        add(figureLine(working, unit));
        working.formula().ifPresent(formula -> {
            add("公式：" + formula.text());
            working.parts().forEach(part -> lines.getChildren().add(part(part, unit)));
            add("合计得 %s %s".formatted(working.sum().printed(unit), unit.caption()));
        });
        working.entry().ifPresent(entry -> add(entryLine(entry, working, unit)));
        if (working.formula().isEmpty() && working.entry().isEmpty()) {
            add("此格录入。尚未填写。");
        }
        exact(working.value().amount()).ifPresent(this::add);
        units.cell(cell).ifPresent(parts -> showUnits(parts, unit));
    }

    /** Each unit's part leads into its account. */
    private void showUnits(ConsolidatedCell cell, MoneyUnit unit) {
        lines.getChildren().add(strong("各单位"));
        cell.parts().stream().limit(MOST_UNITS).forEach(part -> lines.getChildren().add(line(
            link(part.unit() + " " + units.name(part.unit()), () -> units.open(part.unit(), cell.cell())), part.amount().printed(unit))));
        if (cell.parts().size() > MOST_UNITS) {
            add("……共 %d 个单位".formatted(cell.parts().size()));
        }
        if (cell.parts().isEmpty()) {
            add("没有单位有数。");
        } else {
            lines.getChildren().add(line(new Label("各单位合计"), cell.sum().printed(unit)));
        }
        difference("减：内部往来抵销", cell.eliminated(), unit);
        difference("加：差额调整", cell.adjusted(), unit);
        difference("没有说明的差额", cell.gap(), unit);
    }

    private void difference(String name, Amount amount, MoneyUnit unit) {
        if (!amount.isZero()) {
            lines.getChildren().add(line(new Label(name), amount.printed(unit)));
        }
    }

    /** Shows where a cell of an evaluation page comes from; what can be done about it are buttons. */
    public void show(Explanation explanation) {
        showNothing();
        add(explanation);
    }

    /** Adds to what is shown. */
    public void add(Explanation explanation) {
        lines.getChildren().add(strong(explanation.title()));
        explanation.lines().forEach(this::add);
        explanation.actions().forEach(action -> lines.getChildren().add(button(action)));
    }

    private static Button button(Explanation.Action action) {
        Button button = new Button(action.text());
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private static String figureLine(Working working, MoneyUnit unit) {
        String figure = working.value().known() ? working.value().amount().printed(unit) + " " + unit.caption() : "空";
        CellState state = working.value().state();
        return state == CellState.EMPTY ? figure : figure + "（" + state.caption() + "）";
    }

    private static String entryLine(Entry entry, Working working, MoneyUnit unit) {
        if (entry instanceof Entry.Remainder remainder) {
            return "加尾差 %s：公开的合计与各部分之和因四舍五入而不同，按公开数保留。%s"
                .formatted(remainder.difference().printed(unit), from(entry.origin()));
        }
        if (entry instanceof Entry.Link link) {
            return "随 %s，直到在此格录入别的数。".formatted(link.source());
        }
        if (entry instanceof Entry.Unreadable raw) {
            return "“%s”不是金额，未计入合计。请改成数字或按 Delete 清除。".formatted(raw.text());
        }
        if (entry instanceof Entry.Figure figure && working.formula().isPresent()) {
            return "所给的合计为 %s。%s%s".formatted(figure.amount().printed(unit), from(entry.origin()),
                working.value().state() == CellState.CONTRADICTED ? "与明细不符：核对明细；以明细为准时按 Delete 清除此数。" : "");
        }
        return from(entry.origin());
    }

    private static String from(Origin origin) {
        return origin.isTyped() ? "手工录入。" : origin.equals(Origin.UNITS) ? "由各单位汇总。" : "导入自 " + origin.text() + "。";
    }

    private static Optional<String> exact(Amount amount) {
        boolean hidden = amount.fen() % (MoneyUnit.WAN.fen() / 100) != 0;
        return hidden ? Optional.of("准确数：" + amount.printed(MoneyUnit.YUAN) + " 元") : Optional.empty();
    }

    private Node part(Working.Part part, MoneyUnit unit) {
        String sign = part.operand().sign() < 0 ? "－ " : "＋ ";
        Node name = part.operand().cell().map(cell -> (Node) link(sign + cell, () -> goTo.accept(cell)))
            .orElseGet(() -> new Label(sign + part.operand().form() + " 没有这一科目"));
        return line(name, part.value().known() ? part.value().amount().printed(unit) : "空");
    }

    private static HBox line(Node name, String printed) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label amount = new Label(printed);
        amount.getStyleClass().add("amount");
        amount.setMinWidth(USE_PREF_SIZE);
        return new HBox(name, gap, amount);
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setFocusTraversable(false);
        link.setOnAction(event -> action.run());
        return link;
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private void add(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        lines.getChildren().add(label);
    }
}
