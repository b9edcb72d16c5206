package cn.juesuan;

import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Placed;
import cn.juesuan.account.Step;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The side figures of one published report as a fixture, and the key figures that its thirteen sections print. */
public final class PublishedReport {
    private final String report;

    private PublishedReport(String report) {
        this.report = report;
    }

    public static PublishedReport of(String report) {
        return new PublishedReport(report);
    }

    /** Field to text; reasons are invented. */
    public Map<String, String> supplement() {
        Map<String, String> fields = new LinkedHashMap<>();
        lines("supplement").forEach(line -> fields.put(line[0], line[1]));
        return fields;
    }

    /** Paragraph to the figures and phrases that it must print. */
    public Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        lines("expected").forEach(line -> expected.put(line[0], List.of(line[1].split("\\|"))));
        return expected;
    }

    /** An account with tables, sheets and side figures, entered through the use cases. */
    public EditSession session() {
        EditSession session = PublishedTables.of(report).session();
        List<Step> steps = new ArrayList<>();
        supplement().forEach((key, text) -> steps.add(new Step.SupplementStep(key, Optional.empty(), Optional.of(text))));
        List<EvaluationSheet> sheets = sheets();
        for (int i = 0; i < sheets.size(); i++) {
            steps.add(new Step.SheetStep(sheets.get(i).id(), Optional.empty(), Optional.of(new Placed<>(i, sheets.get(i)))));
        }
        session.apply(new Edit("补充资料和自评表", steps));
        return session;
    }

    /** The sheets as published. */
    public List<EvaluationSheet> sheets() {
        return PublishedSheets.totals().filter(total -> total.report().equals(report)).map(PublishedSheets::sheet).toList();
    }

    private List<String[]> lines(String kind) {
        try (InputStream stream = PublishedReport.class.getResourceAsStream("/narrative/" + report + "-" + kind + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
