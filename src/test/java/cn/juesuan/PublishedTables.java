package cn.juesuan;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the nine tables of one published report, as a fixture: cell by cell, with the names of its subject rows. */
public final class PublishedTables {
    /** Reports whose figures are among the test resources. */
    public static final List<String> ALL = List.of("yanzhou2023", "taierzhuang2024", "yanggu2024");

    private final String report;
    private final Map<CellAddress, Optional<String>> figures = new LinkedHashMap<>();
    private final Map<CellAddress, String> captions = new LinkedHashMap<>();

    private PublishedTables(String report) {
        this.report = report;
        lines("/figures/" + report + ".tsv").stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\t", -1);
            CellAddress cell = new CellAddress(parts[0], parts[1], Integer.parseInt(parts[2]));
            figures.put(cell, Optional.of(parts[3]).filter(text -> !text.isEmpty()));
            captions.put(cell, parts[4]);
        });
    }

    public static PublishedTables of(String report) {
        return new PublishedTables(report);
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = PublishedTables.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public int year() {
        return Integer.parseInt(report.substring(report.length() - 4));
    }

    public Edition edition() {
        return new Editions().forYear(year());
    }

    /** Every published cell; empty where it is printed blank. */
    public Map<CellAddress, Optional<String>> figures() {
        return figures;
    }

    public String caption(CellAddress cell) {
        return captions.get(cell);
    }

    /** An account of an invented unit that has the report's subject rows and no figures yet. */
    public EditSession emptySession() {
        Edition edition = edition();
        Account account = new Account(new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, year(), edition.name()));
        List<Step> steps = new java.util.ArrayList<>();
        figures.keySet().stream().filter(cell -> cell.column() == 1 && hasSubjects(edition, cell)).forEach(cell ->
            steps.add(new Step.RowStep(cell.form(), cell.row(), Optional.empty(), Optional.of(caption(cell)))));
        steps.add(new Step.SettingStep(Setting.optionalRow("公开06", "39999"), Optional.empty(),
            Optional.of(figures.containsKey(new CellAddress("公开06", "39999", 1)) ? "有" : "无")));
        account.apply(new Edit("科目", steps));
        return new EditSession(edition, account, SilentJournal.INSTANCE);
    }

    private static boolean hasSubjects(Edition edition, CellAddress cell) {
        return edition.form(cell.form()).map(FormDefinition::hasSubjectRows).orElse(false) && !cell.row().equals(FormDefinition.TOTAL);
    }

    /** The account with every published figure typed in: the lowest ones first, then the totals as published. */
    public EditSession session() {
        EditSession session = emptySession();
        session.calculation().cells().toList().forEach(cell ->
            figures.getOrDefault(cell, Optional.empty()).ifPresent(figure -> session.set(cell, figure, session.unit())));
        return session;
    }
}
