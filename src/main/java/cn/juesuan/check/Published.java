package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.calc.Calculation;
import cn.juesuan.check.text.PublishedText;
import cn.juesuan.check.text.Spot;
import cn.juesuan.check.text.Statement;
import cn.juesuan.edition.check.CheckBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published report as it was read.
 *
 * @param figures    its tables and sheets, in an account of its own
 * @param forms      names of the tables that were read
 * @param stated     what the cells of its tables print, whatever their parts add up to
 * @param cellSpots  where they stand
 * @param statements the sentences recognised in its text
 * @param listed     the projects of its summary tables
 * @param scores     score tables of department evaluations: those of the account in their order, then those of the classes only
 * @param sheetSpots  where each self-evaluation sheet stands, in their order
 * @param economic    amounts of economic subjects by name, where 公开06 could not be read as the edition prints it
 * @param doubtful    tables that were read in part, or by the form of another place
 * @param slips       columns whose figures slipped by a row
 * @param sheetTables the tables of the file they stand in, by their place, from 1
 */
public record Published(CheckBook book, Calculation figures, Set<String> forms, Map<CellAddress, Amount> stated, Map<CellAddress, Spot> cellSpots,
                        PublishedText text, List<Statement> statements, List<ListedProject> listed, List<ScoreTable> scores, List<Spot> sheetSpots,
                        List<Integer> sheetTables, Map<String, Amount> economic, Set<String> doubtful,
                        List<Slip> slips) {
    /** The same, with the columns that slipped looked for. */
    public Published withSlips() {
        return new Published(book, figures, forms, stated, cellSpots, text, statements, listed, scores, sheetSpots, sheetTables, economic, doubtful, Slip.in(this));
    }

    /** Statements of one kind. */
    public Stream<Statement> all(String name) {
        return statements.stream().filter(statement -> statement.is(name));
    }

    public Optional<Statement> first(String name) {
        return all(name).findFirst();
    }

    /** Whether the file has this cell, blank or not: a table may have been read in part only. */
    public boolean has(CellAddress cell) {
        return cellSpots.containsKey(cell) && figures.has(cell);
    }

    /** What a subject of 公开06 has, by its name as the file prints it. */
    public Optional<Amount> economic(String name) {
        return economic.entrySet().stream().filter(entry -> SubjectNames.same(entry.getKey(), name)).map(Map.Entry::getValue).findFirst();
    }

    /** The cell as printed; as calculated where it is blank. */
    public Amount printed(CellAddress cell) {
        return Optional.ofNullable(stated.get(cell)).orElseGet(() -> figures.value(cell).amount());
    }

    public Spot spot(CellAddress cell) {
        return cellSpots.getOrDefault(cell, Spot.NOWHERE);
    }

    /** Where the self-evaluation sheet of this number stands, from 1. */
    public Spot sheetSpot(int number) {
        return number > 0 && number <= sheetSpots.size() ? sheetSpots.get(number - 1) : Spot.NOWHERE;
    }

    public int year() {
        return figures.account().profile().year();
    }
}
