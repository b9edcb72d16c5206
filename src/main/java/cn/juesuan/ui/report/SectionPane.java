package cn.juesuan.ui.report;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.ui.pane.Layouts;
import cn.juesuan.ui.pane.WorkPane;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A text of the report as it reads now: every figure leads to where it is entered, every paragraph can be put into other words. */
final class SectionPane extends BorderPane implements WorkPane {
    /** Paragraphs that fill any screen. */
    private static final int DRAWN_AT_ONCE = 30;

    private final ReportWork report;
    private final SectionText section;
    private final ReportPanes.Surroundings around;
    private final Label title = new Label();
    private final VBox paper = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<String, ParagraphView> views = new HashMap<>();
    private List<ParagraphView> paragraphs = List.of();
    private Runnable moved = () -> { };
    private String current = "";

    SectionPane(ReportWork report, SectionText section, ReportPanes.Surroundings around) {
        this.report = report;
        this.section = section;
        this.around = around;
        getStyleClass().add("section-pane");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        paper.setId("paper");
        paper.getStyleClass().add("paper");
        VBox desk = new VBox(paper);
        desk.getStyleClass().add("desk");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.vvalueProperty().addListener((value, before, now) -> drawInSight());
        // while the view gets its size its paragraphs have no places yet
        scroll.viewportBoundsProperty().addListener((bounds, before, now) -> Platform.runLater(this::drawInSight));
        setCenter(scroll);
        showLines();
    }

    private void showLines() {
        title.setText(section.title());
        List<SectionLine> lines = section.lines();
        List<ParagraphView> shown = new ArrayList<>();
        lines.forEach(line -> {
            ParagraphView view = views.computeIfAbsent(line.key(), this::newView);
            view.show(line);
            shown.add(view);
        });
        if (!shown.equals(paragraphs)) {
            paragraphs = shown;
            List<Node> nodes = new ArrayList<>(List.of(title));
            paragraphs.forEach(view -> {
                nodes.add(view);
                if (view.line().shares()) {
                    nodes.add(new ShareChoice(report.session(), around));
                }
            });
            paper.getChildren().setAll(nodes);
            paragraphs.stream().limit(DRAWN_AT_ONCE).forEach(ParagraphView::draw);
        } else {
            paper.getChildren().stream().filter(ShareChoice.class::isInstance).map(ShareChoice.class::cast)
                .forEach(ShareChoice::showCurrent);
        }
    }

    /** Draws what is in sight and a screen above and below it; a department's text has hundreds of paragraphs. */
    private void drawInSight() {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * room();
        paragraphs.stream().filter(view -> view.getBoundsInParent().getMaxY() > top - height
                && view.getBoundsInParent().getMinY() < top + 2 * height)
            .forEach(ParagraphView::draw);
    }

    /** How far the text can be scrolled. */
    private double room() {
        return Math.max(0, paper.getParent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }

    private ParagraphView newView(String key) {
        ParagraphView view = new ParagraphView(section, report, around);
        view.focusedProperty().addListener((focused, was, is) -> {
            if (is) {
                current = key;
                moved.run();
            }
        });
        return view;
    }

    /** Arrow keys go from paragraph to paragraph. */
    private void pressed(KeyEvent event) {
        boolean onParagraph = event.getTarget() instanceof ParagraphView;
        if (onParagraph && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            int to = position() + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (to >= 0 && to < paragraphs.size()) {
                focus(paragraphs.get(to));
            }
            event.consume();
        }
    }

    private int position() {
        return IntStream.range(0, paragraphs.size()).filter(index -> paragraphs.get(index).line().key().equals(current))
            .findFirst().orElse(-1);
    }

    private void focus(ParagraphView view) {
        current = view.line().key();
        view.draw();
        bringToSight(view);
        // what has been drawn around it may have moved it
        bringToSight(view);
        view.focus();
    }

    private void bringToSight(ParagraphView view) {
        Layouts.complete(this);
        double top = view.getBoundsInParent().getMinY();
        double seen = scroll.getVvalue() * room();
        if (room() > 0 && (top < seen || top + view.getHeight() > seen + scroll.getViewportBounds().getHeight())) {
            scroll.setVvalue(Math.min(1, Math.max(0, top - title.getHeight()) / room()));
        }
    }

    @Override
    public String name() {
        return section.name();
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public boolean showsReport() {
        return true;
    }

    @Override
    public void follow(Edit edit, List<Finding> findings) {
        showLines();
    }

    @Override
    public void goTo(Place place) {
        paragraphs.stream().filter(view -> isAt(view, place)).findFirst().ifPresent(this::focus);
    }

    /** The paragraph itself, or one that prints the field. */
    private static boolean isAt(ParagraphView view, Place place) {
        return place instanceof Place.Paragraph paragraph ? view.line().key().equals(paragraph.key())
            : place instanceof Place.Field field && (view.line().key().equals(field.key()) || view.prints(field));
    }

    @Override
    public void start() {
        paragraphs.stream().findFirst().ifPresent(first -> current = first.line().key());
    }

    @Override
    public void focus() {
        paragraphs.stream().filter(view -> view.line().key().equals(current)).findFirst().ifPresent(this::focus);
    }

    @Override
    public void commit() {
        List.copyOf(paragraphs).forEach(ParagraphView::commit);
    }

    @Override
    public void onMove(Runnable now) {
        moved = now;
    }

    @Override
    public boolean find(String text) {
        int from = position() + 1;
        Optional<ParagraphView> found = IntStream.range(0, paragraphs.size())
            .mapToObj(step -> paragraphs.get((from + step) % paragraphs.size()))
            .filter(view -> view.line().text().contains(text)).findFirst();
        found.ifPresent(this::focus);
        return found.isPresent();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(new Place.Paragraph(current));
    }

    @Override
    public void explain(WorkingPane working) {
        paragraphs.stream().filter(view -> view.line().key().equals(current)).findFirst().map(ParagraphView::line)
            .ifPresentOrElse(line -> working.show(explanation(line)), working::showNothing);
    }

    private static Explanation explanation(SectionLine line) {
        return new Explanation(line.key(), lines(line), List.of());
    }

    private static List<String> lines(SectionLine line) {
        if (line.fixed()) {
            return List.of("点带下划线的字可以修改。");
        }
        if (line.field().isPresent()) {
            return List.of(line.changed() ? "已改写，下一年沿用。双击或按 F2 修改，点“恢复”回到程序的文字。" : "双击或按 F2 修改。");
        }
        return line.changed() ? List.of("已改写。其中的数仍随账而变。", "程序的写法：" + line.standard())
            : List.of("由程序按账里的数写成，随录随变。", "带下划线的数点一下就到它录入的地方；原因等文字点一下就在原处修改，按住 Ctrl 点则到补充资料。",
                "双击或按 F2 改写这一段。");
    }
}
