package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.page.Run;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A paragraph on the screen: its text, what can be done with it, and the text field in its place while it is being changed. */
public final class ParagraphView extends VBox {
    private static final String INDENT = "　　";
    /** About how much room a letter, a line and what stands beside the text take, for paragraphs out of sight. */
    private static final double LETTER = 15;
    private static final double LINE = 28;
    private static final double BESIDE = 80;
    private static final int FIRST_WIDE = 0x2e80;

    private final SectionText section;
    private final ReportWork report;
    private final ReportPanes.Surroundings around;
    private final RunningText text = new RunningText(this::follow);
    private final VBox actions = new VBox();
    private final HBox row = new HBox(text, actions);
    private Optional<SectionLine> shown = Optional.empty();
    private boolean drawn;
    private Optional<InPlaceEditor> editor = Optional.empty();

    ParagraphView(SectionText section, ReportWork report, ReportPanes.Surroundings around) {
        this.section = section;
        this.report = report;
        this.around = around;
        getStyleClass().add("paragraph");
        actions.getStyleClass().add("paragraph-actions");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        setFocusTraversable(true);
        row.setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                rewrite();
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (drawn) {
            return super.computePrefHeight(width);
        }
        double letters = line().text().codePoints().mapToDouble(letter -> letter < FIRST_WIDE ? LETTER / 2 : LETTER).sum();
        return snappedTopInset() + snappedBottomInset() + LINE * Math.ceil((letters + 2 * LETTER) / Math.max(LETTER, width - BESIDE));
    }

    public SectionLine line() {
        return shown.orElseThrow();
    }

    /** Shows the paragraph as it reads now; a change that is being typed stays open. */
    void show(SectionLine line) {
        if (shown.filter(line::equals).isPresent()) {
            return;
        }
        shown = Optional.of(line);
        if (drawn) {
            draw(line);
        }
    }

    /** Draws the text; until then the paragraph only keeps the room for it. */
    void draw() {
        if (!drawn) {
            drawn = true;
            getChildren().setAll(row);
            draw(line());
        }
    }

    private void draw(SectionLine line) {
        getStyleClass().removeAll("cover", "heading", "body", "caption");
        getStyleClass().add(line.look().name().toLowerCase(java.util.Locale.ROOT));
        text.show(line.runs(), line.look() == SectionLine.Look.BODY ? INDENT : "");
        actions.getChildren().clear();
        if (line.changed()) {
            Label mark = new Label("已改写");
            mark.getStyleClass().add("rewritten");
            actions.getChildren().addAll(mark, link("恢复", () -> around.edit(() -> section.restore(line.key()))));
        }
        if (!line.fixed()) {
            actions.getChildren().add(0, link("改写", this::rewrite));
        }
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setFocusTraversable(false);
        link.setOnAction(event -> action.run());
        return link;
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getClickCount() == 2) {
            rewrite();
        }
    }

    /** A figure leads to where it is entered; a text is changed here, or with Ctrl in its form. */
    private void follow(Run run, MouseEvent event) {
        requestFocus();
        run.place().ifPresent(place -> {
            Optional<FieldValue> words = report.figures().words(place);
            if (words.isEmpty() || event.isShortcutDown()) {
                around.goTo().accept(place);
            } else {
                edit(words.get());
            }
        });
    }

    /** Opens the text field in place of the text. */
    void rewrite() {
        if (line().fixed() || editor.isPresent()) {
            return;
        }
        Optional<FieldValue> field = line().field().flatMap(key -> report.figures().field(key));
        if (field.isPresent()) {
            edit(field.get());
        } else if (line().runs().stream().anyMatch(Run::gap)) {
            // the wording changes with what is filled in: words written round a gap would not fit it
            around.edits().say("这一段还有待填的，填好以后再改写。");
        } else {
            String key = line().key();
            open("改写这一段：数字照写，账里的数变了它们跟着变", line().written(), text -> around.edit(() -> section.rewrite(key, text)), true);
        }
    }

    private void edit(FieldValue field) {
        String key = field.instance().key();
        open(field.instance().caption() + (field.instance().purpose().isEmpty() ? "" : "（" + field.instance().purpose() + "）"),
            field.text(),
            text -> around.edit(() -> new SupplementFields(report).type(key, text)), line().field().isPresent());
    }

    private void open(String caption, String text, Predicate<String> save, boolean instead) {
        commit();
        InPlaceEditor opened = new InPlaceEditor(caption, text, save, this::close);
        editor = Optional.of(opened);
        getChildren().setAll(instead ? new Node[] {opened} : new Node[] {row, opened});
        opened.focus();
    }

    private void close() {
        editor = Optional.empty();
        getChildren().setAll(row);
        requestFocus();
    }

    /** Takes the change that is being typed. */
    void commit() {
        editor.ifPresent(InPlaceEditor::take);
    }

    void focus() {
        editor.ifPresentOrElse(InPlaceEditor::focus, this::requestFocus);
    }

    /** Whether it prints what the field holds. */
    boolean prints(Place.Field field) {
        return line().runs().stream().anyMatch(run -> run.place().filter(field::equals).isPresent());
    }
}
