package cn.juesuan.ui;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.workbench.Answer;
import cn.juesuan.workbench.ReportWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the panes of the report: the forms of the 补充资料 and the texts. */
final class ReportPanes {
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
    record Surroundings(Consumer<Place> goTo, Consumer<String> open, IntConsumer turn, Runnable nextGap, Runnable undo, Runnable redo,
                        Edits edits, SupplementPane.Requests forms) {
        /** Carries out an edit; where it was refused or could not be saved, says why and is false. */
        boolean edit(Supplier<Answer> edit) {
            return edits.carryOut(edit);
        }
    }

    ReportPanes(ReportWork report, Surroundings around) {
        this.report = report;
        this.around = around;
    }

    /** The pane for a node of the outline; empty when the node is none of the report's. */
    Optional<WorkPane> pane(String name, List<Finding> findings) {
        return new SupplementFields(report).groups().stream().filter(group -> name.equals(ReportPlaces.GROUP + group.title())).findFirst()
            .map(group -> (WorkPane) new SupplementPane(report, group, around, findings))
            .or(() -> text(name).map(text -> new SectionPane(report, text, around)));
    }

    private Optional<SectionText> text(String name) {
        return Stream.<SectionText>of(new CoverText(report), new GlossaryText(report), new NarrativeText(report, name))
            .filter(text -> text.name().equals(name) && text.exists()).findFirst();
    }
}
