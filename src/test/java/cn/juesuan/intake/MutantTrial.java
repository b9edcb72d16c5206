package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.Edition;
import cn.juesuan.intake.evaluation.RecognisedSheets;
import cn.juesuan.intake.evaluation.SheetRecognition;
import cn.juesuan.intake.source.CellRef;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.source.SourceSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads spoilt files and judges what comes of it: refused in a sentence; read as the sound file; or read with other figures, which is
 * fair only if the harm was done to the XML and every figure that POI's own model finds in the file is read or told. Anything else is
 * printed and ends the program with 1. Run with a number of files and a seed; the test does so in a program of its own with little memory.
 */
final class MutantTrial {
    private enum Outcome { REFUSED, SAME, TOLD, SILENT, BROKEN }

    private static final long SLOW = 5_000;

    private final Edition edition;
    private final Map<String, byte[]> sound;
    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    private final Path folder;
    private final Map<String, Integer> counts = new TreeMap<>();
    private long slowest;

    private MutantTrial(Edition edition, Map<String, byte[]> sound, Path folder) throws IOException {
        this.edition = edition;
        this.sound = sound;
        this.folder = folder;
        for (Map.Entry<String, byte[]> file : sound.entrySet()) {
            figures.put(file.getKey(), new Reading(Files.write(folder.resolve(file.getKey()), file.getValue())).figures());
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("mutants");
        MutantTrial trial = new MutantTrial(Published.of("taierzhuang2024").edition(), SoundFiles.in(folder), folder);
        int faults = trial.run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        trial.counts.forEach((what, count) -> System.out.println(what + "\t" + count));
        System.out.println("longest\t" + trial.slowest + " ms");
        System.out.println("faults\t" + faults);
        System.exit(faults == 0 ? 0 : 1);
    }

    private int run(int files, long seed) throws IOException {
        List<String> names = List.copyOf(sound.keySet());
        int faults = 0;
        for (int i = 0; i < files; i++) {
            String name = names.get(i % names.size());
            Mutation mutation = new Mutation(seed * 1_000_003 + i);
            Mutation.Level level = mutation.level(!name.endsWith(".xls"));
            Path file = Files.write(folder.resolve(name), mutation.of(sound.get(name), level));
            Outcome outcome = timed(file, level, i);
            counts.merge(name.substring(name.indexOf('.') + 1) + "\t" + level + "\t" + outcome, 1, Integer::sum);
            faults += outcome == Outcome.SILENT || outcome == Outcome.BROKEN ? 1 : 0;
        }
        return faults;
    }

    private Outcome timed(Path file, Mutation.Level level, int number) {
        long start = System.nanoTime();
        Outcome outcome = outcome(file, level, number);
        long taken = (System.nanoTime() - start) / 1_000_000;
        slowest = Math.max(slowest, taken);
        if (taken > SLOW) {
            System.out.println(number + " " + file.getFileName() + " took " + taken + " ms");
        }
        return outcome;
    }

    private Outcome outcome(Path file, Mutation.Level level, int number) {
        try {
            Reading reading = SourceFile.guarded(file.getFileName().toString(), () -> new Reading(file));
            if (reading.figures().equals(figures.get(file.getFileName().toString())) && reading.isWhole()) {
                return Outcome.SAME;
            }
            boolean told = reading.isWhole() && reading.holds(OtherEyes.on(file)) && (level == Mutation.Level.XML || reading.asks() || file.toString().endsWith(".xls"));
            return told ? Outcome.TOLD : fault(Outcome.SILENT, number, file, "figures differ");
        } catch (UserFailure told) {
            boolean sentence = told.getMessage().codePoints().anyMatch(Character::isIdeographic) && !told.getMessage().contains("Exception");
            return sentence ? Outcome.REFUSED : fault(Outcome.BROKEN, number, file, told.getMessage());
        } catch (RuntimeException | Error unexpected) {
            unexpected.printStackTrace(System.out);
            return fault(Outcome.BROKEN, number, file, unexpected.toString());
        }
    }

    private static Outcome fault(Outcome outcome, int number, Path file, String what) {
        System.out.println(outcome + " " + number + " " + file.getFileName() + " " + what);
        return outcome;
    }

    /** What is read from one file. */
    private final class Reading {
        private final List<SourceSheet> sheets;
        private final RecognisedSheets evaluations;
        private final Recognised tables;
        private final List<Leftover> left;

        Reading(Path file) {
            sheets = SourceFile.calculated(file).sheets();
            evaluations = new SheetRecognition(edition.evaluation()).read(sheets);
            tables = new TableRecognition(edition).read(evaluations.remaining());
            left = new FigureAccount(told(), tables, sheet -> true).leftIn(sheets);
        }

        private Set<CellRef> told() {
            Set<CellRef> told = new HashSet<>(tables.used());
            told.addAll(evaluations.used());
            evaluations.strays().forEach(stray -> told.addAll(stray.cells()));
            return told;
        }

        Map<String, String> figures() {
            Map<String, String> read = new TreeMap<>();
            tables.tables().forEach(table -> table.cells().forEach(cell -> cell.amount().ifPresent(amount -> read.put(name(cell.address()), amount.in(MoneyUnit.YUAN)))));
            evaluations.sheets().forEach(sheet -> read.put(sheet.sources().toString(), sheet.sheet().funding().toString() + sheet.sheet().indicators()));
            return read;
        }

        private static String name(CellAddress cell) {
            return cell.toString();
        }

        /** Whether every figure of the file is read or told. */
        boolean isWhole() {
            Set<CellRef> told = told();
            Set<String> listed = left.stream().flatMap(each -> each.figures().stream()).map(Leftover.Figure::cell).collect(Collectors.toSet());
            return sheets.stream().allMatch(sheet -> FigureAccount.figures(sheet).stream().allMatch(cell -> told.contains(sheet.ref(cell)) || listed.contains(cell.name())));
        }

        boolean asks() {
            return !tables.doubts().isEmpty() || left.stream().anyMatch(Leftover::stops) || tables.tables().isEmpty() && evaluations.isEmpty();
        }

        /** Whether all that {@code others} see in the file was seen here too. */
        boolean holds(List<OtherEyes.Seen> others) {
            Map<String, SourceCell> here = new LinkedHashMap<>();
            sheets.forEach(sheet -> sheet.rows().values().forEach(row -> row.values().forEach(cell -> here.put(sheet.name() + "!" + cell.name(), cell))));
            return others.stream().allMatch(seen -> seen.isIn(here) || sheets.stream().anyMatch(sheet -> sheet.unread().isPresent()));
        }
    }
}
