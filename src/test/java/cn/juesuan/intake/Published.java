package cn.juesuan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.intake.row.ReadCell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of one published report, and the edition whose forms it fills. */
final class Published {
    static final List<String> NAMES = List.of("yanzhou2023", "taierzhuang2024", "yanggu2024");

    private final Edition edition;
    private final Account account;
    private final Map<CellAddress, Optional<String>> cells = new LinkedHashMap<>();

    private Published(String name) {
        edition = new Editions().forYear(Integer.parseInt(name.substring(name.length() - 4)));
        account = new Account(new UnitProfile("示例区人民政府办公室（本级）", UnitKind.UNIT, edition.firstYear(), edition.name()));
        lines(name).filter(line -> !line.startsWith("#")).forEach(line -> add(line.split("\t")));
    }

    static Published of(String name) {
        return new Published(name);
    }

    private static Stream<String> lines(String name) {
        try (InputStream stream = Published.class.getResourceAsStream(name + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String[] line) {
        FormDefinition form = edition.form(line[0]).orElseThrow();
        if (!line[2].isEmpty()) {
            account.apply(new Step.RowStep(line[0], line[1], Optional.empty(), Optional.of(line[2])));
        }
        List<Integer> columns = form.columnsOf(line[1]);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(new CellAddress(line[0], line[1], columns.get(i)), Optional.of(line[3 + i]).filter(text -> !text.equals("-")));
        }
    }

    Edition edition() {
        return edition;
    }

    Account account() {
        return account;
    }

    Map<CellAddress, Optional<String>> cells() {
        return cells;
    }

    /** The figure as printed without separators; empty where the cell is blank. */
    Optional<String> figure(CellAddress cell) {
        return cells.getOrDefault(cell, Optional.empty());
    }

    long figures() {
        return cells.values().stream().filter(Optional::isPresent).count();
    }

    /** Every cell of every table was read, and nothing else. */
    void assertReadFrom(Recognised recognised) {
        assertEquals(List.of(), recognised.doubts());
        assertEquals(expected(""), found(recognised, ""));
    }

    /** The same for one table. */
    void assertReadFrom(Recognised recognised, String form) {
        assertEquals(List.of(), recognised.doubts());
        assertEquals(expected(form), found(recognised, form));
    }

    private Map<String, String> expected(String form) {
        Map<String, String> expected = new TreeMap<>();
        cells.forEach((cell, figure) -> {
            if (cell.form().startsWith(form)) {
                expected.put(cell.toString(), figure.orElse(""));
            }
        });
        return expected;
    }

    private static Map<String, String> found(Recognised recognised, String form) {
        List<ReadCell> read = new ArrayList<>();
        recognised.tables().stream().filter(table -> table.form().startsWith(form)).forEach(table -> read.addAll(table.cells()));
        Map<String, String> found = new TreeMap<>();
        read.forEach(cell -> found.put(cell.address().toString(), cell.amount().map(amount -> amount.in(MoneyUnit.WAN)).orElse("")));
        assertEquals(found.size(), read.size(), "每格只读一次");
        return found;
    }
}
