package cn.juesuan.intake;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.edition.Edition;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Findings;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.RefusedRegion;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.head.HeadingReader;
import cn.juesuan.intake.row.PartReader;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the tables of an edition in what was read from files: by titles, heads and captions, never by sheet name or position. */
public final class TableRecognition {
    private final Edition edition;
    private final EditionWords words;
    private final List<FormShape> shapes;
    private final HeadVocabulary vocabulary;

    public TableRecognition(Edition edition) {
        this.edition = edition;
        words = new EditionWords(edition);
        shapes = edition.forms().stream().map(form -> new FormShape(form, words)).toList();
        vocabulary = new HeadVocabulary(shapes, words);
    }

    /**
     * Reads every table of the edition that stands in {@code sheets}.
     *
     * @throws cn.juesuan.intake.source.IntakeException when a table stands there twice with different figures
     */
    public Recognised read(List<SourceSheet> sheets) {
        return read(sheets, Optional.empty(), Set.of());
    }

    /**
     * As {@link #read(List)}, with the user's answer to what the files leave open.
     *
     * @param unit   in what figures are printed where nothing says so
     * @param forced tables that are read in it whatever they say
     */
    public Recognised read(List<SourceSheet> sheets, Optional<MoneyUnit> unit, Set<String> forced) {
        Findings findings = new Findings();
        TableFinder finder = new TableFinder(edition.title(), shapes, words, vocabulary, findings, false);
        sheets.stream().filter(sheet -> !sheet.isEmpty()).forEach(sheet -> search(sheet, finder, findings));
        List<FoundTable> read = new ArrayList<>();
        Map<FormShape, TableCandidate> candidates = new LinkedHashMap<>();
        for (FoundTable found : finder.found()) {
            Optional<MoneyUnit> answer = unit.filter(given -> forced.contains(found.shape().form().name()));
            answer.or(() -> unit(found, finder.found(), unit, findings)).ifPresent(printed -> {
                read.add(found);
                candidates.computeIfAbsent(found.shape(), shape -> new TableCandidate(edition, shape))
                    .add(new PartReader(found, printed, vocabulary, words).read());
            });
        }
        List<TableRead> tables = new ArrayList<>();
        for (FormShape shape : shapes) {
            Optional.ofNullable(candidates.get(shape)).ifPresent(candidate -> {
                tables.add(candidate.read());
                findings.addAll(candidate.findings());
            });
        }
        return new Recognised(tables, findings.unused(), findings.doubts(), findings.notes(), findings.used(),
            read.stream().map(FoundTable::region).toList(), findings.refused());
    }

    private static void search(SourceSheet sheet, TableFinder finder, Findings findings) {
        Optional<String> draft = HeadingReader.draft(List.of(sheet.name()));
        if (!sheet.visible()) {
            findings.unused().add(new Unused(sheet.place(), "隐藏的工作表"));
        } else if (draft.isPresent()) {
            String why = "标有“%s”".formatted(draft.get());
            findings.unused().add(new Unused(sheet.place(), why));
            findings.refused().add(new RefusedRegion(sheet.place(), sheet, Set.copyOf(sheet.rows().keySet()), why, false));
        } else {
            Grid grid = new Grid(sheet);
            finder.search(grid);
            sheet.unread().ifPresent(why -> findings.unused().add(new Unused(sheet.place(), why)));
            grid.hidden().forEach(place -> findings.unused().add(new Unused(sheet.place(), "%s被隐藏，没有读".formatted(place))));
        }
    }

    /** In what the figures are printed: as the table says, else as the one before it or all others say; empty when it cannot be read. */
    private static Optional<MoneyUnit> unit(FoundTable found, List<FoundTable> all, Optional<MoneyUnit> answer, Findings findings) {
        Optional<String> own = found.heading().moneyUnit().or(() -> before(found, all));
        if (own.isPresent()) {
            Optional<MoneyUnit> unit = MoneyUnit.byCaption(own.get());
            if (unit.isEmpty()) {
                String why = "金额单位是“%s”，只能读万元和元，请换算后再导入".formatted(own.get());
                findings.unused().add(new Unused(found.place(), why));
                findings.refused().add(new RefusedRegion(found.place(), found.grid().sheet(), Set.copyOf(found.rows()), why, true));
            }
            return unit;
        }
        List<String> others = all.stream().flatMap(table -> table.heading().moneyUnit().stream()).distinct().toList();
        if (others.size() == 1 && MoneyUnit.byCaption(others.get(0)).isPresent()) {
            findings.notes().add(new Note(found.shape().form().name(), new Origin(found.place()), "没有写金额单位，与其他表一样按%s读".formatted(others.get(0))));
            return MoneyUnit.byCaption(others.get(0));
        }
        if (answer.isPresent()) {
            return answer;
        }
        findings.doubts().add(new Doubt(found.shape().form().name(), new Origin(found.place()), "没有写金额单位，先按万元读，请核对"));
        return Optional.of(MoneyUnit.WAN);
    }

    /** A table that goes on from the one before has its money unit. */
    private static Optional<String> before(FoundTable found, List<FoundTable> all) {
        return all.subList(0, all.indexOf(found)).stream().filter(table -> !found.titled() && table.shape() == found.shape())
            .flatMap(table -> table.heading().moneyUnit().stream()).reduce((earlier, later) -> later);
    }
}
