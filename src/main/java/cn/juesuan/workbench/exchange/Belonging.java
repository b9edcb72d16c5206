package cn.juesuan.workbench.exchange;

import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether files are about the account: its unit, its year, its kind. What stands over the tables counts; where that is silent, the cover
 * of a Word file and the name of the file.
 */
final class Belonging {
    private final UnitProfile own;

    Belonging(UnitProfile own) {
        this.own = own;
    }

    /** What is not the account's, file by file, with what can be done instead. */
    List<String> mismatches(ReadFiles read) {
        Map<String, List<TableHeading>> tables = new LinkedHashMap<>();
        read.tables().tables().forEach(table -> table.sources().forEach(source -> add(tables, file(source), table.heading())));
        // a department's account holds the sheets of its units: of a sheet only the year is compared
        read.evaluations().sheets().forEach(sheet -> add(tables, sheet.file(), new TableHeading(Optional.empty(), Optional.empty(), Optional.empty(),
            sheet.heading().year(), Optional.empty())));
        Set<String> found = new LinkedHashSet<>();
        tables.forEach((file, headings) -> compare(file, headings, opening(file, read.sheets()), found));
        return List.copyOf(found);
    }

    private static void add(Map<String, List<TableHeading>> tables, String file, TableHeading heading) {
        tables.computeIfAbsent(file, each -> new ArrayList<>()).add(heading);
    }

    private static String file(String source) {
        return source.substring(0, source.indexOf('!'));
    }

    private static List<String> opening(String file, List<SourceSheet> sheets) {
        return sheets.stream().filter(sheet -> sheet.file().equals(file)).findFirst().map(SourceSheet::opening).orElse(List.of());
    }

    private void compare(String file, List<TableHeading> headings, List<String> opening, Set<String> found) {
        DocumentTitle title = DocumentTitle.of(opening).orElse(DocumentTitle.of(List.of(file.replaceFirst("\\.[^.]*$", ""))));
        List<String> names = stated(headings.stream().flatMap(each -> each.unitName().stream()), title.unit());
        names.stream().filter(name -> !isOwn(name)).forEach(name -> found.add(
            "%s：文件中的单位是“%s”，账的单位是“%s”。要做它的账，请用“新建”（juesuan new）另建一本".formatted(file, name, own.name())));
        List<Integer> years = stated(headings.stream().flatMap(each -> each.year().stream()), title.year());
        years.stream().filter(year -> year != own.year()).forEach(year -> found.add("%s：文件是 %d 年度的，账是 %d 年度的。%s".formatted(file, year,
            own.year(), year == own.year() - 1 ? "要作上年数，请在“补充资料”里取上年账（juesuan import 账 --last-year 文件）" : "要做那一年的账，请用“新建”（juesuan new）另建一本")));
        List<UnitKind> kinds = stated(headings.stream().flatMap(each -> each.unitKind().stream()), title.kind());
        kinds.stream().filter(kind -> !kind.word().equals(own.kind().word())).forEach(kind -> found.add("%s：文件是%s决算，账是%s决算。是%s的账，可在“单位信息”中改"
            .formatted(file, kind.caption(), own.kind().caption(), kind.caption())));
    }

    private static <T> List<T> stated(Stream<T> headings, Optional<T> title) {
        List<T> said = headings.distinct().toList();
        return said.isEmpty() ? title.stream().toList() : said;
    }

    private boolean isOwn(String name) {
        return SubjectNames.same(name, own.name()) || SubjectNames.same(plain(name), plain(own.name()));
    }

    /** 本级 and 汇总 mark which books of a unit, not another unit. */
    private static String plain(String name) {
        return name.replaceAll("\\s+", "").replaceAll("[（(](本级|本部|汇总|机关)[）)]$|(本级|本部|汇总)$", "");
    }
}
