package cn.juesuan.workbench.exchange;

import cn.juesuan.calc.Calculation;
import cn.juesuan.intake.Leftover;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be said about files before they are imported: what is doubtful, what belongs to another account, what was not used. */
final class ImportFindings {
    private final ReadFiles read;
    private final Map<String, String> scale;
    private final List<String> mismatches;

    /** @param account as it is without the files */
    ImportFindings(ReadFiles read, Calculation account) {
        this.read = read;
        scale = new MoneyScale(read.tables().tables(), account).doubts();
        mismatches = new Belonging(account.account().profile()).mismatches(read);
    }

    List<String> mismatches() {
        return mismatches;
    }

    /** Tables whose unit of money is in doubt. */
    Set<String> scaled() {
        return scale.keySet();
    }

    /** What cannot be read with certainty. */
    List<ImportReview.Told> doubts() {
        ToldOnce told = new ToldOnce();
        scale.forEach((form, why) -> told.add(place(form) + "：" + why));
        List<Doubt> doubts = new ArrayList<>(read.tables().doubts());
        doubts.addAll(read.evaluations().doubts());
        told.add(doubts);
        read.leftovers().stream().filter(Leftover::stops).forEach(told::add);
        Stream.concat(unread(), read.doubtful()).forEach(told::add);
        return told.lines();
    }

    private String place(String form) {
        return read.tables().table(form).map(TableRead::sources).map(sources -> sources.get(0)).orElse(form);
    }

    /** Sheets with tables that were too large to be read to their end. */
    private Stream<String> unread() {
        Set<String> places = new HashSet<>(read.evaluations().places());
        read.tables().regions().forEach(region -> places.add(region.sheet().place()));
        return read.sheets().stream().filter(sheet -> places.contains(sheet.place()))
            .flatMap(sheet -> sheet.unread().stream().map(why -> sheet.place() + "：" + why));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        read.sheets().stream().filter(sheet -> sheet.calculated() > 0).forEach(sheet ->
            notes.add("%s：%d 格公式没有保存结果，由本程序算出".formatted(sheet.place(), sheet.calculated())));
        Stream.concat(read.tables().notes().stream(), read.evaluations().notes().stream()).map(Note::toString).forEach(notes::add);
        return notes;
    }

    /** What was not used; figures with their values, and nothing that is told as a doubt already. */
    List<ImportReview.Told> unused() {
        List<Unused> listed = new ArrayList<>(read.tables().unused().stream().filter(each -> !read.evaluations().places().contains(each.from())).toList());
        listed.addAll(read.evaluations().unused());
        read.evaluations().strays().stream().filter(stray -> ReadFiles.isListed(stray, read.tables())).forEach(stray -> listed.add(stray.unused()));
        List<ImportReview.Told> unused = new ArrayList<>();
        for (Unused each : listed) {
            if (read.leftovers().stream().noneMatch(left -> left.place().equals(each.from()) && left.why().equals(each.why()))
                && read.sheets().stream().noneMatch(sheet -> isUnread(sheet, each))) {
                unused.add(new ImportReview.Told(each.toString(), List.of()));
            }
        }
        read.leftovers().stream().filter(left -> !left.stops()).map(ToldOnce::leftover).forEach(unused::add);
        return unused;
    }

    private boolean isUnread(SourceSheet sheet, Unused each) {
        return sheet.place().equals(each.from()) && sheet.unread().filter(each.why()::equals).isPresent()
            && unread().anyMatch(line -> line.startsWith(sheet.place()));
    }
}
