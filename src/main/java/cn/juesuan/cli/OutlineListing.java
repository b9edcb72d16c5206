package cn.juesuan.cli;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Missing;
import cn.juesuan.audit.Rules;
import cn.juesuan.audit.Standing;
import cn.juesuan.audit.Standings;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.print.SheetGrids;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an account holds that can be shown, and how far each part is. */
final class OutlineListing {
    private final EditSession session;
    private final ReportWork report;
    private final Standings standings;

    OutlineListing(EditSession session, ReportWork report) {
        this.session = session;
        this.report = report;
        this.standings = new Standings(session.calculation(), new EvaluationSheets(session).scores(), new Rules().check(session.calculation()));
    }

    /**
     * Something that can be shown, and how far it is.
     *
     * @param begun    whether there is anything in it, or it may rightly stay empty in an account that has been begun
     * @param missing  what is still to be entered, in words
     * @param findings how many there are, besides 尾差
     */
    private record Item(String name, String title, boolean begun, Standing.State state, List<String> missing, long findings) {
        boolean complete() {
            return begun && state == Standing.State.AGREES;
        }

        ObjectNode json() {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", name).put("title", title).put("complete", complete())
                .put("findings", findings).put("state", begun ? state.caption() : Standing.State.INCOMPLETE.caption());
            missing.forEach(node.putArray("missing")::add);
            return node;
        }

        String line() {
            return "%s\t%s\t%s\t%d".formatted(name, title.replaceAll("\\s+", " "), begun ? state.caption() : "空", findings);
        }
    }

    private Stream<Item> items() {
        Stream<Item> tables = session.edition().forms().stream().map(form -> item(form.name(), form.title(), isBegun(form)));
        return Stream.of(tables, sheets().stream(), Stream.of(summary()), scoreTables().stream(), sections()).flatMap(part -> part);
    }

    private boolean isBegun(FormDefinition form) {
        return session.calculation().isEntered(form.name())
            || !form.emptyNotes().isEmpty() && session.edition().forms().stream().anyMatch(other -> session.calculation().isEntered(other.name()));
    }

    private Item item(String name, String title, boolean begun) {
        Standing standing = standings.of(name);
        return new Item(name, title, begun, standing.state(), standing.missing().stream().map(Missing::text).toList(), standings.findings(name));
    }

    /** The texts of the report; a section is complete when nothing in it is still to be filled in. */
    private Stream<Item> sections() {
        int gaps = report.narrative().gaps().size();
        Stream<Item> sections = report.narrative().sections().stream().map(section -> section(section.name(), section.title(), section.paragraphs()));
        return Stream.of(Stream.of(text(SupplementEditing.NAME, SupplementEditing.NAME, !session.account().supplement().isEmpty(), gaps)),
            Stream.of(section(ShownSection.INTRODUCTION, ShownSection.INTRODUCTION, report.narrative().introduction())), sections,
            Stream.of(text(ShownSection.GLOSSARY, ShownSection.GLOSSARY, true, 0))).flatMap(part -> part);
    }

    private static Item section(String name, String title, List<ComposedParagraph> paragraphs) {
        return text(name, title, true, paragraphs.stream().flatMap(paragraph -> paragraph.pieces().stream()).filter(Piece::gap).count());
    }

    private static Item text(String name, String title, boolean begun, long gaps) {
        return new Item(name, title, begun || gaps == 0, gaps == 0 ? Standing.State.AGREES : Standing.State.INCOMPLETE,
            gaps == 0 ? List.of() : List.of("还有 %d 处待填".formatted(gaps)), gaps);
    }

    private List<Item> sheets() {
        List<EvaluationSheet> sheets = session.account().sheets();
        return IntStream.rangeClosed(1, sheets.size())
            .mapToObj(number -> item(new SheetParts(number).form(), sheets.get(number - 1).head().project(), true)).toList();
    }

    private Item summary() {
        List<Item> sheets = sheets();
        String title = new SheetGrids(session.edition(), session.account(), MoneyUnit.WAN).summary().title();
        Standing.State worst = Stream.of(Standing.State.CONTRADICTED, Standing.State.INCOMPLETE)
            .filter(state -> sheets.stream().anyMatch(sheet -> sheet.state() == state)).findFirst().orElse(Standing.State.AGREES);
        return new Item(ShownSheets.SUMMARY, title, !sheets.isEmpty(), worst, List.of(), 0);
    }

    private List<Item> scoreTables() {
        List<DepartmentEvaluation> tables = session.account().evaluations();
        return IntStream.rangeClosed(1, tables.size())
            .mapToObj(number -> item(SheetPart.SCORE_TABLE + number, tables.get(number - 1).title(), true)).toList();
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
