package cn.juesuan.ui.preview;

import cn.juesuan.account.Place;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.ui.report.InPlaceChange;
import cn.juesuan.ui.report.InPlaceEditor;
import cn.juesuan.ui.report.ReportPanes;
import cn.juesuan.workbench.delivery.Preview.Under;
import cn.juesuan.workbench.delivery.Preview;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** The mouse over the pages: says what lies under it, goes there, or changes it in its place. */
final class PreviewPointer {
    private static final Under NOTHING = new Under(Optional.empty(), Optional.empty(), OptionalInt.empty());
    private static final Duration BEFORE_TIP = Duration.millis(450);

    private final PageScroll pages;
    private final ReportWork report;
    private final ReportPanes.Surroundings around;
    private final Tooltip tip = new Tooltip();
    private Optional<Preview> preview = Optional.empty();
    private Optional<InPlaceEditor> editor = Optional.empty();
    private Under under = NOTHING;

    PreviewPointer(PageScroll pages, ReportWork report, ReportPanes.Surroundings around) {
        this.pages = pages;
        this.report = report;
        this.around = around;
        tip.setShowDelay(BEFORE_TIP);
        pages.desk().setOnMouseMoved(this::moved);
        pages.desk().setOnMouseExited(event -> point(NOTHING));
        pages.desk().setOnMouseClicked(this::clicked);
    }

    void show(Preview now) {
        preview = Optional.of(now);
        under = NOTHING;
        point(NOTHING);
    }

    private Under at(MouseEvent event) {
        return preview.flatMap(now -> pages.at(event.getSceneX(), event.getSceneY()).map(point -> now.under(point.page(), point.x(), point.y())))
            .orElse(NOTHING);
    }

    private void moved(MouseEvent event) {
        Under now = at(event);
        if (!now.equals(under)) {
            point(now);
        }
    }

    private void point(Under now) {
        under = now;
        boolean leads = now.place().isPresent() || now.page().isPresent();
        pages.desk().setCursor(leads ? Cursor.HAND : Cursor.DEFAULT);
        pages.mark(now.place().flatMap(place -> preview.map(shown -> shown.areas(place))).orElse(List.of()));
        Optional<String> says = now.place().map(this::name).or(() -> now.paragraph().flatMap(this::change).map(change -> "双击改写这一段"));
        says.ifPresentOrElse(text -> {
            tip.setText(text);
            Tooltip.install(pages.desk(), tip);
        }, () -> Tooltip.uninstall(pages.desk(), tip));
    }

    /** Where a figure or text comes from, and what a click does. */
    private String name(Place place) {
        if (!(place instanceof Place.Field field)) {
            return place.name() + "　点一下到此格";
        }
        String caption = report.figures().field(field.key()).map(value -> value.instance().caption()).orElse(field.key());
        return new Place.Field(caption).name() + (report.figures().words(place).isPresent() ? "　点一下在此修改" : "　点一下到此项");
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        commit();
        if (editor.isPresent()) {
            return;
        }
        Under clicked = at(event);
        if (clicked.page().isPresent()) {
            pages.goTo(clicked.page().getAsInt());
        } else if (clicked.place().isPresent()) {
            follow(clicked.place().get(), event);
        } else if (event.getClickCount() == 2) {
            clicked.paragraph().ifPresent(this::rewrite);
        }
    }

    /** Opens the text of a paragraph where it stands. */
    void rewrite(String paragraph) {
        boolean missing = report.paragraph(paragraph).stream().flatMap(found -> found.pieces().stream()).anyMatch(Piece::gap);
        change(paragraph).ifPresent(change -> {
            if (missing && !change.ofField()) {
                around.edits().say("这一段还有待填的，填好以后再改写。");
            } else {
                open(change, areasOf(paragraph));
            }
        });
    }

    private void follow(Place place, MouseEvent event) {
        report.figures().words(place).filter(field -> !event.isShortcutDown()).ifPresentOrElse(field ->
            open(InPlaceChange.of(field, report, around), preview.map(now -> now.areas(place)).orElse(List.of())),
            () -> around.goTo().accept(place));
    }

    private Optional<InPlaceChange> change(String paragraph) {
        return InPlaceChange.of(paragraph, report, around);
    }

    private List<Preview.Area> areasOf(String paragraph) {
        return preview.map(now -> now.areas(paragraph)).orElse(List.of());
    }

    private void open(InPlaceChange change, List<Preview.Area> areas) {
        areas.stream().findFirst().ifPresent(first -> {
            InPlaceEditor opened = new InPlaceEditor(change.caption(), change.text(), change.save(), this::close);
            editor = Optional.of(opened);
            pages.showOver(opened, first);
            opened.focus();
        });
    }

    private void close() {
        editor = Optional.empty();
        pages.hideOver();
        pages.requestFocus();
    }

    /** Takes the change that is being typed. */
    void commit() {
        editor.ifPresent(InPlaceEditor::take);
    }
}
