package cn.juesuan.ui.report;

import cn.juesuan.report.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text of a paragraph in which figures are underlined and gaps marked; both can be clicked on, wherever their lines break. */
final class RunningText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Group marks = new Group();
    private final BiConsumer<Run, MouseEvent> clicked;
    private final List<Live> live = new ArrayList<>();
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    /** A run that comes from somewhere: where it stands in the text, its ground and the line under it. */
    private record Live(int start, int end, Path ground, Path line) {
    }

    /** @param clicked hears which figure, text or gap was clicked on */
    RunningText(BiConsumer<Run, MouseEvent> clicked) {
        this.clicked = clicked;
        getStyleClass().add("running-text");
        flow.setMouseTransparent(true);
        marks.setManaged(false);
        getChildren().addAll(marks, flow);
    }

    /** @param indent put before the text and after every line end in it */
    void show(List<Run> runs, String indent) {
        live.clear();
        marks.getChildren().clear();
        List<Text> texts = new ArrayList<>(List.of(new Text(indent)));
        int at = indent.length();
        for (Run run : runs) {
            Text text = new Text(run.text().replace("\n", "\n" + indent));
            text.getStyleClass().add(run.gap() ? "gap" : "words");
            texts.add(text);
            int end = at + text.getText().length();
            if (run.place().isPresent() || run.gap()) {
                addLive(run, at, end);
            }
            at = end;
        }
        flow.getChildren().setAll(texts);
        measuredWidth = Double.NaN;
        requestLayout();
    }

    private void addLive(Run run, int start, int end) {
        Path ground = new Path();
        ground.getStyleClass().addAll("live-ground", run.gap() ? "gap-ground" : "figure-ground");
        ground.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clicked.accept(run, event);
                event.consume();
            }
        });
        run.place().ifPresent(place -> Tooltip.install(ground, new Tooltip(run.gap() ? "点一下去填" : "点一下看它从哪里来，或修改")));
        Path line = new Path();
        line.getStyleClass().add(run.gap() ? "gap-line" : "figure-line");
        line.setMouseTransparent(true);
        live.add(new Live(start, end, ground, line));
        marks.getChildren().addAll(ground, line);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredWidth = width;
            measuredHeight = flow.prefHeight(width);
        }
        return measuredHeight;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        live.forEach(part -> {
            part.ground().getElements().setAll(flow.rangeShape(part.start(), part.end()));
            part.line().getElements().setAll(flow.underlineShape(part.start(), part.end()));
        });
    }
}
