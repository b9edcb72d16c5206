package cn.juesuan.benchmark;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.Consolidation;
import cn.juesuan.consolidation.Departments;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.store.AccountFile;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.UnitsSaid;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A department of many units with 120 subject rows each: units taken over from their accounts, the account opened again, one edit in one unit
 * until the department's cell and its totals have changed, and the memory it takes; beside a workbook with a sheet for each unit and a sheet of
 * sums, edited and calculated by POI. Arguments: how many units, several numbers; the workbook is made for those up to {@link #MOST_SHEETS}.
 */
final class ConsolidationBenchmark {
    private static final int ROWS = 120;
    private static final int EDITS = 20_000;
    /** More sheets of this size do not fit into POI's model and 1 GB. */
    private static final int MOST_SHEETS = 100;
    /** Accounts with figures of their own; the others are copies. */
    private static final int DIFFERENT = 10;
    private static final Edition EDITION = new Editions().named("shandong-2024");
    private static final List<String> CODES = IntStream.range(0, ROWS)
        .mapToObj(row -> "%d%02d%02d".formatted(201 + row / 20, 1 + row % 20 / 4, 1 + row % 4)).toList();

    private ConsolidationBenchmark() {
    }

    public static void main(String... arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0 ? List.of(10, 100, 1_000) : Stream.of(arguments).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("consolidation");
        List<Path> accounts = IntStream.range(0, DIFFERENT).mapToObj(number -> account(folder, number)).toList();
        for (int size : sizes) {
            System.out.printf("%n%d units of %d rows%n", size, ROWS);
            opening(folder, accounts, size);
            edits(size);
            if (size <= MOST_SHEETS) {
                workbook(size);
            }
        }
    }

    private static Account figures(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Account account = new Account(new UnitProfile("示例单位" + seed, UnitKind.UNIT, 2024, EDITION.name()));
        for (String form : List.of("公开02", "公开03", "公开05")) {
            CODES.forEach(code -> {
                for (String row : List.of(code.substring(0, 3), code.substring(0, 5), code)) {
                    account.apply(new Step.RowStep(form, row, Optional.ofNullable(account.rows(form).get(row)), Optional.of(EDITION.subjects().getOrDefault(row, row))));
                }
                for (int column = 2; column <= 3; column++) {
                    account.apply(new Step.EntryStep(new CellAddress(form, code, column), Optional.empty(),
                        Optional.of(new Entry.Figure(Amount.ofFen(random.nextLong(100_000_000)), Origin.TYPED))));
                }
            });
        }
        return account;
    }

    private static Path account(Path folder, int number) {
        Path path = folder.resolve("来源" + number + ".juesuan");
        Account account = figures(number);
        try (AccountFile file = AccountFile.create(path, account.profile())) {
            file.record(new Edit("导入", new Account(account.profile()).stepsTo(account)));
        }
        return path;
    }

    private static void opening(Path folder, List<Path> accounts, int size) throws IOException {
        Path units = Files.createDirectory(folder.resolve("单位" + size));
        for (int number = 0; number < size; number++) {
            Files.copy(accounts.get(number % accounts.size()), units.resolve("%06d-单位.juesuan".formatted(100_000 + number)));
        }
        Path path = folder.resolve("部门" + size + ".juesuan");
        try (OpenAccount open = OpenAccount.create(path, new UnitProfile("示例部门", UnitKind.DEPARTMENT, 2024, EDITION.name()))) {
            long start = System.nanoTime();
            Department department = new Department(open, Password.none());
            department.carryOut(department.add(List.of(units), new UnitsSaid(Optional.empty(), Optional.empty(), Optional.empty()), true).edit());
            System.out.printf("first time, units read and taken over: %.1f s%n", seconds(start));
        }
        System.gc();
        long before = used();
        long start = System.nanoTime();
        try (OpenAccount open = OpenAccount.open(path)) {
            Consolidation consolidation = new Consolidation(open.session().calculation());
            Amount total = consolidation.cell(new CellAddress("公开03", "合计", 1)).expected();
            System.out.printf("opened and consolidated again: %.2f s (合计 %s), file %d MB%n", seconds(start), total, Files.size(path) >> 20);
            System.gc();
            System.out.printf("live memory: %d MB%n", used() - before >> 20);
        }
    }

    private static void edits(int size) {
        List<Calculation> members = new ArrayList<>();
        List<MemberUnit> units = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            Calculation member = new Calculation(EDITION, figures(number % DIFFERENT));
            units.add(Departments.unit("%06d".formatted(number), member));
            if (number < DIFFERENT) {
                members.add(member);
            }
        }
        Calculation department = new Calculation(EDITION, Departments.of(EDITION, Departments.empty(EDITION, 2024), units));
        Consolidation consolidation = new Consolidation(department);
        SplittableRandom random = new SplittableRandom(1);
        long[] nanos = new long[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Calculation member = members.get(i % members.size());
            CellAddress cell = new CellAddress("公开03", CODES.get(random.nextInt(ROWS)), 2 + random.nextInt(2));
            Edit edit = new Edit("", List.of(new Step.EntryStep(cell, member.account().entry(cell),
                Optional.of(new Entry.Figure(Amount.ofFen(random.nextLong(100_000_000)), Origin.TYPED)))));
            UnitCode unit = units.get(i % members.size()).code();
            long start = System.nanoTime();
            member.account().apply(edit);
            member.follow(edit);
            consolidation.follow(unit, member).orElseThrow();
            nanos[i] = System.nanoTime() - start;
        }
        if (consolidation.gaps().findAny().isPresent()) {
            throw new IllegalStateException("the department is not what its units come to");
        }
        report("one edit in a unit until the department's totals stand", Arrays.copyOfRange(nanos, EDITS / 2, EDITS));
    }

    /** What a spreadsheet does: a sheet of sums over one sheet a unit, here of the leaves and one total. */
    private static void workbook(int size) throws IOException {
        ZipSecureFile.setMaxFileCount(100_000);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            long start = System.nanoTime();
            for (int number = 0; number < size; number++) {
                Sheet sheet = workbook.createSheet("u" + number);
                for (int row = 0; row < ROWS; row++) {
                    Row line = sheet.createRow(row);
                    for (int column = 0; column < 6; column++) {
                        line.createCell(column).setCellValue(row * 7.0 + column + number);
                    }
                }
            }
            Sheet sums = workbook.createSheet("sum");
            for (int row = 0; row <= ROWS; row++) {
                Row line = sums.createRow(row);
                for (int column = 0; column < 6; column++) {
                    String at = (char) ('A' + column) + Integer.toString(row + 1);
                    line.createCell(column).setCellFormula(row == ROWS ? "SUM(%1$s1:%1$s%2$d)".formatted((char) ('A' + column), ROWS)
                        : "SUM(u0:u%d!%s)".formatted(size - 1, at));
                }
            }
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Cell total = sums.getRow(ROWS).getCell(0);
            evaluator.evaluate(total);
            System.out.printf("POI: made and calculated the first time: %.1f s%n", seconds(start));
            long[] nanos = new long[200];
            for (int i = 0; i < nanos.length; i++) {
                Cell cell = workbook.getSheetAt(i % size).getRow(i % ROWS).getCell(0);
                start = System.nanoTime();
                cell.setCellValue(i);
                evaluator.notifyUpdateCell(cell);
                evaluator.evaluate(total);
                nanos[i] = System.nanoTime() - start;
            }
            report("POI: one edit until the total stands", Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length));
        }
    }

    private static void report(String what, long... nanos) {
        Arrays.sort(nanos);
        System.out.printf("%s: median %.1f us, 99 of 100 within %.1f us%n", what, nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
