package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.check.text.PrintedLine;
import cn.juesuan.check.text.PublishedText;
import cn.juesuan.check.text.Spot;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.source.DocumentLine;
import cn.juesuan.intake.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a finished report into an account that is on no disk: whose it is, it says itself. */
public final class PublishedReading {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年度");
    private static final int OPENING = 60;

    private final Editions editions;
    private final List<String> places;

    /** @param places names by which a report says where it is from */
    public PublishedReading(Editions editions, List<String> places) {
        this.editions = editions;
        this.places = places;
    }

    /**
     * A report as it was read.
     *
     * @param edition    whose forms it was read by
     * @param place      where the report says it is from, if it does
     * @param hasOwnForm whether the program knows the forms of that place
     * @param named      whether the report says its unit, year and kind itself
     * @param origins    where each cell of its tables was read: file!sheet!cell
     * @param stated     the figure of each cell as printed, whatever it is calculated to be
     * @param notes      what is to be said of the reading
     */
    public record Read(SourceDocument document, Edition edition, Optional<String> place, boolean hasOwnForm, boolean named, Calculation figures,
                       List<TableRead> tables, RecognisedSheets evaluations, Map<CellAddress, String> origins, Map<CellAddress, Amount> stated, List<String> notes) {
    }

    /** @throws cn.juesuan.account.UserFailure when a table stands twice in it with different figures */
    public Read read(SourceDocument document) {
        List<String> opening = document.lines().stream().limit(OPENING).map(DocumentLine::text).toList();
        DocumentTitle title = DocumentTitle.of(opening).orElse(DocumentTitle.of(List.of(document.file().replaceFirst("\\.[^.]*$", ""))));
        Optional<Integer> year = title.year().or(() -> commonYear(document.lines()));
        Optional<String> place = place(opening);
        Optional<String> known = place.filter(editions.places()::contains);
        Edition edition = editions.of(known.orElse(editions.places().get(0)), year.orElse(Integer.MAX_VALUE));
        ReadFiles read = ReadFiles.of(edition, new Sources(List.of(document)), Optional.empty(), Set.of());
        List<TableHeading> headings = read.tables().tables().stream().map(TableRead::heading).toList();
        UnitProfile profile = new UnitProfile(title.unit().or(() -> headings.stream().flatMap(each -> each.unitName().stream()).findFirst()).orElse(""),
            title.kind().or(() -> headings.stream().flatMap(each -> each.unitKind().stream()).findFirst()).orElse(UnitKind.values()[0]),
            year.or(() -> headings.stream().flatMap(each -> each.year().stream()).findFirst()).orElse(edition.firstYear()), edition.name());
        TableImport draft = new TableImport(edition, new Account(profile), read.tables().tables());
        SheetImport sheets = new SheetImport(draft.draft(), read.evaluations());
        sheets.take();
        Map<CellAddress, String> origins = new HashMap<>();
        Map<CellAddress, Amount> stated = new HashMap<>();
        read.tables().tables().forEach(table -> table.cells().forEach(cell -> {
            origins.put(cell.address(), cell.origin().text());
            cell.amount().ifPresent(amount -> stated.put(cell.address(), amount));
        }));
        return new Read(document, edition, place, place.isEmpty() || known.isPresent(), title.year().isPresent(), new Calculation(edition, draft.draft()),
            read.tables().tables(), read.evaluations(), origins, stated, notes(read));
    }

    /** The text of a report by the sections of the book, what a page or a converter broke put together again. */
    public static PublishedText text(CheckBook book, SourceDocument document) {
        return PublishedText.of(book.titles(), document.lines().stream()
            .map(line -> new PrintedLine(line.text(), new Spot(line.page(), line.place()), line.sheets(), line.goesOn())).toList());
    }

    /** Whose final accounts the titles in a file say it holds; more than one when reports were put together in one file. */
    public static List<String> units(SourceDocument document) {
        return document.lines().stream().flatMap(line -> DocumentTitle.of(List.of(line.text())).unit().stream()).distinct().toList();
    }

    private static List<String> notes(ReadFiles read) {
        List<String> notes = new ArrayList<>();
        Set<String> known = read.evaluations().places();
        Stream.concat(read.tables().unused().stream().filter(unused -> known.stream().noneMatch(unused.from()::startsWith)), read.evaluations().unused().stream()).map(unused -> unused.from() + "：" + unused.why()).forEach(notes::add);
        read.tables().doubts().forEach(doubt -> notes.add(doubt.where().text() + "：" + doubt.reason()));
        return notes;
    }

    /** The year most of the text is about. */
    private static Optional<Integer> commonYear(List<DocumentLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        lines.forEach(line -> YEAR.matcher(line.text()).results().forEach(found -> counts.merge(Integer.valueOf(found.group(1)), 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private Optional<String> place(List<String> opening) {
        return opening.stream().map(line -> line.replaceAll("\\s+", "")).flatMap(line -> places.stream().filter(place -> line.contains(place))).findFirst();
    }
}
