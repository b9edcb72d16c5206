package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What several files hold alike counts once: a report and its workbook imported together. Within one file everything stays. */
final class Merging {
    private static final SheetId NONE = new SheetId("");

    private final SheetNotes notes;

    Merging(SheetNotes notes) {
        this.notes = notes;
    }

    List<SheetRead> once(List<SheetRead> sheets) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, SheetRead> first = new LinkedHashMap<>();
        for (SheetRead read : sheets) {
            String key = ProjectNames.key(read.sheet().head().project()) + "\t" + ProjectNames.key(read.sheet().head().implementer());
            String numbered = key + "\t" + counts.merge(read.file() + "\t" + key, 1, Integer::sum);
            first.merge(numbered, read, this::both);
        }
        return List.copyOf(first.values());
    }

    private SheetRead both(SheetRead one, SheetRead other) {
        if (!plain(one).equals(plain(other))) {
            notes.add(other.sheet().origin().text(), "“%s”的自评表在 %s 和 %s 里内容不同，用了前一个，请核对。".formatted(one.sheet().head().project(),
                String.join("、", one.sources()), String.join("、", other.sources())));
        }
        return one.alsoFrom(other);
    }

    private static EvaluationSheet plain(SheetRead read) {
        return read.sheet().copiedAs(NONE).withOrigin(Origin.TYPED);
    }

    /** The lines of the summaries; a file that lists the same projects again adds none. */
    List<SummaryLine> onceListed(List<SummaryLine> lines) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        return lines.stream().filter(line -> {
            String key = ProjectNames.key(line.project());
            return seen.add(key + "\t" + counts.merge(line.file() + "\t" + key, 1, Integer::sum));
        }).toList();
    }
}
