package cn.juesuan.intake.evaluation;

import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Origin;
import cn.juesuan.edition.evaluation.ScoreRules;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.Unused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes up while evaluation tables are read. */
final class SheetNotes {
    private final ScoreRules rules;
    private final List<Note> notes = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();

    SheetNotes(ScoreRules rules) {
        this.rules = rules;
    }

    List<Note> notes() {
        return notes;
    }

    List<Unused> unused() {
        return unused;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    void addAll(SheetNotes other) {
        notes.addAll(other.notes);
        doubts.addAll(other.doubts);
        unused.addAll(other.unused);
    }

    /** For what is read on trial. */
    SheetNotes trial() {
        return new SheetNotes(rules);
    }

    void add(String place, String text) {
        notes.add(new Note("自评表", new Origin(place), text));
    }

    /** Something the user has to decide. */
    void doubt(String place, String reason) {
        doubts.add(new Doubt("自评表", new Origin(place), reason));
    }

    void unused(String place, String why) {
        unused.add(new Unused(place, why));
    }

    /** The weight of the money block is the edition's; what a file prints otherwise is said. */
    void fundingWeight(String place, FundingLine line, String text) {
        Optional<BigDecimal> weight = MarkReading.read(text);
        if (line != FundingLine.TOTAL && !MarkReading.isBlank(text)) {
            unused(place, "%s行的分值“%s”：只有年度资金总额一行计分，没有读".formatted(line.caption(), text.strip()));
        } else if (line == FundingLine.TOTAL && !MarkReading.isBlank(text) && weight.filter(given -> given.compareTo(rules.funding()) == 0).isEmpty()) {
            add(place, "预算执行的分值印的是“%s”，按规定为 %s 分，按规定的分值计分。".formatted(text.strip(), MarkReading.printed(rules.funding())));
        }
    }
}
