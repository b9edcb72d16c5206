package cn.juesuan.ui;

import cn.juesuan.audit.Finding;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.Strength;
import cn.juesuan.workbench.EditSession;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/** 目录: the report's outline; each table says whether it is empty, in work or complete and how many findings it has. */
final class OutlinePane extends TreeView<OutlinePane.Entry> {
    /** One line of the outline. */
    record Entry(String form, String text, String state) {
    }

    private final TreeItem<Entry> tables = new TreeItem<>(new Entry("", "第二部分　决算表", ""));
    private boolean showing;

    OutlinePane(Consumer<String> open) {
        setId("outline");
        getStyleClass().add("outline");
        TreeItem<Entry> root = new TreeItem<>(new Entry("", "", ""));
        root.getChildren().add(tables);
        tables.setExpanded(true);
        setRoot(root);
        setShowRoot(false);
        setCellFactory(view -> new EntryCell());
        getSelectionModel().selectedItemProperty().addListener((selected, before, now) -> {
            if (!showing && now != null && !now.getValue().form().isEmpty()) {
                open.accept(now.getValue().form());
            }
        });
    }

    /** Brings the marks up to date. */
    void show(EditSession session, List<Finding> findings) {
        showing = true;
        List<FormDefinition> forms = session.edition().forms();
        for (int i = 0; i < forms.size(); i++) {
            Entry entry = entry(session, forms.get(i), findings);
            if (i >= tables.getChildren().size()) {
                tables.getChildren().add(new TreeItem<>(entry));
            } else if (!tables.getChildren().get(i).getValue().equals(entry)) {
                tables.getChildren().get(i).setValue(entry);
            }
        }
        showing = false;
    }

    private static Entry entry(EditSession session, FormDefinition form, List<Finding> findings) {
        List<Finding> own = findings.stream().filter(finding -> finding.strength() != Strength.ROUNDING && finding.touches(form.name())).toList();
        String state = !session.calculation().isEntered(form.name()) ? "空" : own.isEmpty() ? "✓" : "⚠ " + own.size();
        return new Entry(form.name(), form.name() + "　" + form.title(), state);
    }

    /** Marks the table that is open, without opening it again. */
    void select(String form) {
        showing = true;
        tables.getChildren().stream().filter(item -> item.getValue().form().equals(form)).findFirst()
            .ifPresent(item -> getSelectionModel().select(item));
        showing = false;
    }

    /** Keeps its tooltip: a new one is a new window, and cells are updated at every edit. */
    private static final class EntryCell extends TreeCell<Entry> {
        private final Tooltip explanation = new Tooltip();

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty ? null : entry.state().isEmpty() ? entry.text() : entry.state() + "　" + entry.text());
            explanation.setText(empty ? "" : entry.text());
            setTooltip(empty ? null : explanation);
            getStyleClass().removeAll("with-findings", "untouched");
            if (!empty && entry.state().startsWith("⚠")) {
                getStyleClass().add("with-findings");
            } else if (!empty && entry.state().equals("空")) {
                getStyleClass().add("untouched");
            }
        }
    }
}
