package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.ui.pane.Edits;
import cn.juesuan.ui.pane.WorkPane;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the panes of the report: the forms of the 补充资料 and the texts. */
public final class ReportPanes {
    private final ReportWork report;
    private final Surroundings around;

    /**
     * What a pane of the report may ask of the window.
     *
     * @param goTo    goes to a place of an account
     * @param open    opens a node of the outline
     * @param turn    shows the next or previous node of the outline
     * @param nextGap goes to the next field to fill in
     */
    public record Surroundings(Consumer<Place> goTo, Consumer<String> open, IntConsumer turn, Runnable nextGap, Runnable undo, Runnable redo,
                        Edits edits, SupplementPane.Requests forms) {
        /** Carries out an edit; where it was refused or could not be saved, says why and is false. */
        boolean edit(Supplier<Answer> edit) {
            return edits.carryOut(edit);
        }
    }

    public ReportPanes(ReportWork report, Surroundings around) {
        this.report = report;
        this.around = around;
    }

    /** The pane for a node of the outline; empty when the node is none of the report's. */
    public Optional<WorkPane> pane(String name, List<Finding> findings) {
        return new SupplementFields(report).groups().stream().filter(group -> name.equals(ReportPlaces.GROUP + group.title())).findFirst()
            .map(group -> (WorkPane) new SupplementPane(report, group, around, findings))
            .or(() -> text(name).map(text -> new SectionPane(report, text, around)));
    }

    private Optional<SectionText> text(String name) {
        return Stream.<SectionText>of(new CoverText(report), new GlossarySection(report), new NarrativeText(report, name))
            .filter(text -> text.name().equals(name) && text.exists()).findFirst();
    }
}
