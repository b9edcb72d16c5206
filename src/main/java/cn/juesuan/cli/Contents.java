package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.SheetPlace;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.evaluation.layout.SheetLayouts;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.Strength;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.EvaluationSheets;
import cn.juesuan.workbench.ReportWork;
import cn.juesuan.workbench.ScoreTables;
import cn.juesuan.workbench.SupplementEditing;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an account holds that can be shown, and how far each part is. */
final class Contents {
    private final EditSession session;
    private final ReportWork report;
    private final List<Finding> findings;

    Contents(EditSession session, ReportWork report) {
        this.session = session;
        this.report = report;
        this.findings = new Rules().check(session.calculation()).stream()
            .filter(finding -> finding.strength() != Strength.ROUNDING).toList();
    }

    /** Complete: it has figures and no error touches it. A table that may rightly be empty is complete once the account has figures. */
    private boolean isComplete(FormDefinition form) {
        boolean filled = session.calculation().isEntered(form.name())
            || !form.emptyNotes().isEmpty() && session.edition().forms().stream().anyMatch(other -> session.calculation().isEntered(other.name()));
        return filled && !hasErrors(form.name());
    }

    private long findings(String name) {
        return findings.stream().filter(finding -> finding.touches(name)).count();
    }

    private boolean hasErrors(String name) {
        return findings.stream().anyMatch(finding -> finding.strength() == Strength.ERROR && finding.touches(name));
    }

    /** Something that can be shown, and how far it is. */
    private record Item(String name, String title, boolean begun, boolean complete, long findings) {
        ObjectNode json() {
            return JsonNodeFactory.instance.objectNode().put("name", name).put("title", title).put("complete", complete).put("findings", findings);
        }

        String line() {
            return "%s\t%s\t%s\t%d".formatted(name, title.replaceAll("\\s+", " "), complete ? "完整" : begun ? "在录" : "空", findings);
        }
    }

    private Stream<Item> items() {
        Stream<Item> tables = session.edition().forms().stream().map(form -> new Item(form.name(), form.title(),
            session.calculation().isEntered(form.name()), isComplete(form), findings(form.name())));
        return Stream.of(tables, sheets().stream(), Stream.of(summary()), scoreTables().stream(), sections()).flatMap(part -> part);
    }

    /** The texts of the report; a section is complete when nothing in it is still to be filled in. */
    private Stream<Item> sections() {
        int gaps = report.narrative().gaps().size();
        Stream<Item> sections = report.narrative().sections().stream().map(section -> section(section.name(), section.title(), section.paragraphs()));
        return Stream.of(Stream.of(new Item(SupplementEditing.NAME, SupplementEditing.NAME, !session.account().supplement().isEmpty(), gaps == 0, gaps)),
            Stream.of(section(ShownSection.INTRODUCTION, ShownSection.INTRODUCTION, report.narrative().introduction())), sections,
            Stream.of(new Item(ShownSection.GLOSSARY, ShownSection.GLOSSARY, true, true, 0))).flatMap(part -> part);
    }

    private static Item section(String name, String title, List<ComposedParagraph> paragraphs) {
        long gaps = paragraphs.stream().flatMap(paragraph -> paragraph.pieces().stream()).filter(Piece::gap).count();
        return new Item(name, title, true, gaps == 0, gaps);
    }

    private List<Item> sheets() {
        List<SheetScores> sheets = new EvaluationSheets(session).scores();
        return IntStream.rangeClosed(1, sheets.size()).mapToObj(number -> item(new SheetPlace(number).form(),
            sheets.get(number - 1).sheet().head().project(), sheets.get(number - 1).isComplete())).toList();
    }

    private Item summary() {
        List<Item> sheets = sheets();
        String title = new SheetLayouts(session.edition(), session.account(), MoneyUnit.WAN).summary().title();
        return new Item(ShownSheets.SUMMARY, title, !sheets.isEmpty(), !sheets.isEmpty() && sheets.stream().allMatch(Item::complete), 0);
    }

    private List<Item> scoreTables() {
        List<EvaluationScores> tables = new ScoreTables(session).scores();
        return IntStream.rangeClosed(1, tables.size()).mapToObj(number -> item(EvaluationCells.FORM + number,
            tables.get(number - 1).evaluation().title(), tables.get(number - 1).isComplete())).toList();
    }

    private Item item(String name, String title, boolean scored) {
        return new Item(name, title, true, scored && !hasErrors(name), findings(name));
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items().forEach(item -> list.add(item.json()));
        return list;
    }

    String lines() {
        return items().map(Item::line).collect(Collectors.joining("\n"));
    }
}
