package cn.juesuan.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/** 目录: the report's outline; each table says whether it is empty, in work or complete and how many findings it has. */
public final class OutlinePane extends TreeView<OutlinePane.Entry> {
    /** One line of the outline. */
    record Entry(String form, String text, String state) {
    }

    /**
     * A part of the report and what can be opened in it.
     *
     * @param form by which the part itself is opened; empty where only its lines are
     */
    record Part(String form, String text, String state, List<Entry> entries) {
        Part(String text, String state, List<Entry> entries) {
            this("", text, state, entries);
        }

        /** A part of one line. */
        static Part single(Entry entry) {
            return new Part(entry.form(), entry.text(), entry.state(), List.of());
        }
    }

    /** Begins the state of a line for which something is still to be filled in. */
    static final String MISSING = "缺";
    /** How many lines stay in sight above the one that is brought there. */
    private static final int ROWS_ABOVE = 8;

    private boolean showing;

    public OutlinePane(Consumer<String> open) {
        setId("outline");
        getStyleClass().add("outline");
        TreeItem<Entry> root = new TreeItem<>(new Entry("", "", ""));
        setRoot(root);
        setShowRoot(false);
        setCellFactory(view -> new EntryCell());
        getSelectionModel().selectedItemProperty().addListener((selected, before, now) -> {
            if (!showing && now != null && !now.getValue().form().isEmpty()) {
                open.accept(now.getValue().form());
            }
        });
    }

    /** Brings lines and marks up to date; only those that changed are touched, for there may be hundreds. */
    public void show(List<Part> parts) {
        showing = true;
        List<TreeItem<Entry>> items = getRoot().getChildren();
        if (items.isEmpty()) {
            parts.forEach(part -> items.add(new TreeItem<>(new Entry(part.form(), part.text(), part.state()))));
            items.forEach(item -> item.setExpanded(true));
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Entry entry = new Entry(part.form(), part.text(), part.state());
            if (!items.get(i).getValue().equals(entry)) {
                items.get(i).setValue(entry);
            }
            show(items.get(i), part.entries());
        }
        showing = false;
    }

    private static void show(TreeItem<Entry> part, List<Entry> entries) {
        List<TreeItem<Entry>> items = part.getChildren();
        if (items.size() > entries.size()) {
            items.subList(entries.size(), items.size()).clear();
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).getValue().equals(entries.get(i))) {
                items.get(i).setValue(entries.get(i));
            }
        }
        if (items.size() < entries.size()) {
            items.addAll(entries.subList(items.size(), entries.size()).stream().map(TreeItem::new).toList());
        }
    }

    /** The names of all that can be opened, in order. */
    public List<String> names() {
        return items().map(item -> item.getValue().form()).toList();
    }

    private Stream<TreeItem<Entry>> items() {
        return getRoot().getChildren().stream().flatMap(part -> part.isLeaf() ? Stream.of(part) : part.getChildren().stream())
            .filter(item -> !item.getValue().form().isEmpty());
    }

    /** Marks what is open, without opening it again, and brings it into sight. */
    public void select(String name) {
        showing = true;
        items().filter(item -> item.getValue().form().equals(name)).findFirst().ifPresent(this::select);
        showing = false;
    }

    private void select(TreeItem<Entry> item) {
        if (getSelectionModel().getSelectedItem() != item) {
            item.getParent().setExpanded(true);
            getSelectionModel().select(item);
            scrollTo(Math.max(0, getRow(item) - ROWS_ABOVE));
        }
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
            getStyleClass().removeAll("with-findings", "with-gaps", "untouched");
            if (!empty && entry.state().startsWith("⚠")) {
                getStyleClass().add("with-findings");
            } else if (!empty && entry.state().startsWith(MISSING)) {
                getStyleClass().add("with-gaps");
            } else if (!empty && entry.state().equals("空")) {
                getStyleClass().add("untouched");
            }
        }
    }
}
