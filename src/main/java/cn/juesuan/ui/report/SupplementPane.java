package cn.juesuan.ui.report;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.ui.grid.TableText;
import cn.juesuan.ui.pane.ActionButton;
import cn.juesuan.ui.pane.WorkPane;
import cn.juesuan.ui.pane.WorkingPane;
import cn.juesuan.workbench.delivery.ReportWork;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A group of the 补充资料 as a form. */
public final class SupplementPane extends BorderPane implements WorkPane, FieldEditor.Owner {
    /** What the forms may be filled from. */
    public interface Requests {
        void takeLastYear();

        void exportForm();

        void importForm();
    }

    private final SupplementGroup group;
    private final ReportWork report;
    private final SupplementFields fields;
    private final ReportPanes.Surroundings around;
    private final FieldList list;
    private final Label gaps = new Label();
    private Runnable moved = () -> { };
    private String current = "";

    SupplementPane(ReportWork report, SupplementGroup group, ReportPanes.Surroundings around, List<Finding> findings) {
        this.report = report;
        this.group = group;
        this.around = around;
        this.fields = new SupplementFields(report);
        getStyleClass().addAll("form-pane", "supplement");
        fields.found(findings);
        this.list = new FieldList(fields, this);
        setTop(heading());
        setCenter(list);
        showState();
    }

    private VBox heading() {
        Label title = new Label(Place.Field.FORM + "　" + group.title());
        title.getStyleClass().add("form-title");
        Label purpose = new Label(group.purpose());
        purpose.getStyleClass().add("quiet");
        purpose.setWrapText(true);
        gaps.setId("gaps");
        gaps.getStyleClass().add("gaps");
        Button next = new ActionButton("下一处待填（F8）", around.nextGap());
        next.setId("next-gap");
        SupplementPane.Requests requests = around.forms();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button lastYear = new ActionButton("取上年账…", requests::takeLastYear);
        lastYear.setId("last-year");
        Button export = new ActionButton("导出填报表…", requests::exportForm);
        export.setId("export-form");
        HBox line = new HBox(gaps, next, space, lastYear, export, new ActionButton("导入填报表…", requests::importForm));
        line.getStyleClass().add("unit-line");
        VBox heading = new VBox(title, purpose, line);
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private void showState() {
        List<String> keys = fields.keys(group);
        list.show(keys);
        List<String> missing = fields.missing();
        long here = missing.stream().filter(keys::contains).count();
        gaps.setText(missing.isEmpty() ? "没有待填的了 ✓" : "还有 %d 处待填，本组 %d 处".formatted(missing.size(), here));
        gaps.getStyleClass().removeAll("none");
        if (missing.isEmpty()) {
            gaps.getStyleClass().add("none");
        }
    }

    /** The next field to fill in: this one, as long as the keyboard is not in it, else one further on. */
    public Optional<String> nextGap() {
        boolean here = fields.missing().contains(current) && list.row(current).filter(FieldRow::hasKeyboard).isEmpty();
        return here ? Optional.of(current) : fields.nextMissing(current);
    }

    @Override
    public void type(String key, String text) {
        around.edit(() -> fields.type(key, text));
    }

    @Override
    public void paste(String key, String table) {
        around.edit(() -> fields.paste(key, TableText.read(table)));
    }

    @Override
    public void fillDown(String key) {
        around.edit(() -> fields.fillDown(key));
    }

    @Override
    public boolean move(String key, int by) {
        Optional<String> beside = list.beside(key, by);
        beside.ifPresent(this::focus);
        return beside.isPresent();
    }

    @Override
    public void entered(String key) {
        current = key;
        moved.run();
    }

    @Override
    public void turn(int by) {
        around.turn().accept(by);
    }

    @Override
    public void undo() {
        around.undo().run();
    }

    @Override
    public void redo() {
        around.redo().run();
    }

    private void focus(String key) {
        if (list.getItems().contains(key)) {
            current = key;
            list.focus(key);
        }
    }

    @Override
    public String name() {
        return ReportPlaces.GROUP + group.title();
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
        fields.found(findings);
        showState();
    }

    @Override
    public void goTo(Place place) {
        Optional.of(place).filter(Place.Field.class::isInstance).ifPresent(field -> focus(((Place.Field) field).key()));
    }

    /** The first field of the group that is still to be filled in, else its first. */
    @Override
    public void start() {
        list.first(fields.missing()).ifPresent(key -> current = key);
    }

    @Override
    public void focus() {
        focus(current);
    }

    @Override
    public void commit() {
        list.row(current).ifPresent(FieldRow::commit);
    }

    @Override
    public void onMove(Runnable now) {
        moved = now;
    }

    @Override
    public boolean find(String text) {
        Optional<String> found = list.next(current, text);
        found.ifPresent(this::focus);
        return found.isPresent();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(new Place.Field(current));
    }

    @Override
    public void explain(WorkingPane working) {
        report.figures().field(current).ifPresentOrElse(field -> working.show(new FieldExplanation(report, field, around).get()),
            working::showNothing);
    }
}
