package cn.juesuan.ui.preview;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.ui.pane.WorkPane;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.ui.report.ReportPanes;
import cn.juesuan.workbench.delivery.Preview;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.delivery.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;

/**
 * The finished report page by page, as it prints. While it is on the screen it follows every edit after a short pause; the pages before
 * stay until the new ones are there.
 */
public final class PreviewPane extends BorderPane implements WorkPane {
    /** Its name in the outline. */
    public static final String NAME = "报告预览";
    private static final Duration PAUSE = Duration.millis(400);

    /** What can be asked for from the preview. */
    public interface Requests {
        /** One serves the whole run of the program. */
        Typesetting typesetting();

        void print();

        void exportPdf();
    }

    private final ReportWork report;
    private final PageScroll pages = new PageScroll(failure -> tell(FailureText.message(failure)));
    private final PreviewContents contents = new PreviewContents(pages::goTo);
    private final PreviewBar bar;
    private final PreviewPointer pointer;
    private final PreviewComposing composing;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final List<Consumer<Preview>> waiting = new ArrayList<>();
    private Optional<Preview> preview = Optional.empty();
    private boolean stale = true;

    public PreviewPane(ReportWork report, ReportPanes.Surroundings around, Requests requests) {
        this.report = report;
        this.composing = new PreviewComposing(requests.typesetting(), new Following());
        this.pointer = new PreviewPointer(pages, report, around);
        this.bar = new PreviewBar(pages, requests, this::cancel, this::compose, this::showContents);
        getStyleClass().add("preview");
        pages.setId("pages");
        setTop(bar);
        setCenter(pages);
        pause.setOnFinished(event -> compose());
        report.session().onChange(edit -> changed());
        sceneProperty().addListener((scene, before, now) -> {
            if (now != null) {
                Platform.runLater(this::composeWhereStale);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.G) {
                bar.askPage();
                event.consume();
            }
        });
    }

    private void showContents(boolean shown) {
        setLeft(shown ? contents : null);
    }

    private void changed() {
        stale = true;
        if (getScene() != null) {
            pause.playFromStart();
        }
    }

    private void composeWhereStale() {
        if (stale) {
            compose();
        }
    }

    /** Composes now. */
    private void compose() {
        pause.stop();
        if (getScene() != null) {
            stale = false;
            bar.working(0, 0);
            composing.start(report.snapshot()::report);
        }
    }

    private void cancel() {
        composing.cancel();
        stale = true;
        waiting.clear();
        bar.stale();
    }

    private void tell(String message) {
        bar.tell(message);
    }

    /** What becomes of the report. */
    private final class Following implements PreviewComposing.Listener {
        @Override
        public void progress(int done, int total) {
            bar.working(done, total);
        }

        @Override
        public void composed(Preview now) {
            show(now);
        }

        @Override
        public void failed(Throwable failure) {
            waiting.clear();
            stale = true;
            bar.tell(FailureText.message(failure));
        }
    }

    private void show(Preview now) {
        Optional<Preview> before = preview;
        preview = Optional.of(now);
        pages.show(PagedDocument.of(now));
        contents.show(now.headings());
        pointer.show(now);
        bar.done(now);
        before.ifPresent(Preview::close);
        List<Consumer<Preview>> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(each -> each.accept(now));
    }

    /** Hands over the pages as they are now, as soon as they are composed; never when that is cancelled or fails. */
    public void whenReady(Consumer<Preview> action) {
        if (preview.isPresent() && !stale && !composing.isRunning()) {
            action.accept(preview.get());
        } else {
            waiting.add(action);
            composeWhereStale();
        }
    }

    /** Opens the text of a paragraph where it stands. */
    public void rewrite(String paragraph) {
        pointer.rewrite(paragraph);
    }

    /** Index of the page that is read. */
    public int currentPage() {
        return pages.currentProperty().get();
    }

    /** Lets go of the pages for good. */
    public void close() {
        pause.stop();
        composing.close();
        pages.close();
        preview.ifPresent(Preview::close);
        preview = Optional.empty();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Parent root() {
        return this;
    }

    /** It hears of edits itself, for those made elsewhere matter too. */
    @Override
    public void follow(Edit edit, List<Finding> findings) {
        // nothing
    }

    @Override
    public void goTo(Place place) {
        whenReady(now -> (place instanceof Place.Paragraph paragraph ? now.areas(paragraph.key()) : now.areas(place)).stream().findFirst()
            .ifPresent(pages::reveal));
        focus();
    }

    @Override
    public void start() {
        // it stays where it was left
    }

    @Override
    public void focus() {
        pages.requestFocus();
    }

    @Override
    public void commit() {
        pointer.commit();
    }

    @Override
    public void onMove(Runnable moved) {
        // nothing is selected here
    }

    /** Goes to the next heading or paragraph that prints the text. */
    @Override
    public boolean find(String text) {
        Optional<Preview.Area> found = preview.flatMap(now -> next(Stream.concat(
            now.headings().stream().filter(heading -> heading.text().contains(text)).map(heading -> new Preview.Area(heading.page(), 0, 0, 0, 0)),
            report.narrative().paragraphs().filter(paragraph -> paragraph.text().contains(text))
                .flatMap(paragraph -> now.areas(paragraph.key()).stream().limit(1))).toList()));
        found.ifPresent(pages::reveal);
        return found.isPresent();
    }

    private Optional<Preview.Area> next(List<Preview.Area> found) {
        return found.stream().filter(area -> area.page() > currentPage()).min(java.util.Comparator.comparingInt(Preview.Area::page))
            .or(() -> found.stream().min(java.util.Comparator.comparingInt(Preview.Area::page)));
    }

    @Override
    public void explain(WorkingPane working) {
        working.show(new Explanation(NAME, List.of("与印出的一样，账里的数改了，这里随后更新。", "点一个数，到它录入的地方；点原因等文字，就在原处修改；按住 Ctrl 点则到补充资料。",
            "双击一段文字，改写这一段。", "点目录里的一行，到那一页。Ctrl+G 到某一页，Ctrl+滚轮放大缩小。"), List.of()));
    }
}
