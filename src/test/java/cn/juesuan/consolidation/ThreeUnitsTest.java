package cn.juesuan.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.TableAccount;
import cn.juesuan.account.Account;
import cn.juesuan.account.Adjustment;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A department of three units, worked by hand: an office, a school it gives 50 to and that pays 10 up, and a service centre whose figures have
 * 角分. Every cell of the nine tables is looked at: what is not listed is nothing.
 */
class ThreeUnitsTest {
    private static final String OFFICE = """
        公开02 2010301 栏2 230
        公开02 2010301 栏6 10
        公开02 2050202 栏7 60
        公开02 2120801 栏2 40
        公开03 2010301 栏2 200
        公开03 2010301 栏3 20
        公开03 2050202 栏6 50
        公开03 2120801 栏3 40
        公开01 1行 栏1 230
        公开01 2行 栏1 40
        公开01 29行 栏1 10
        公开01 60行 栏2 40
        公开04 29行 栏1 5
        公开04 60行 栏3 15
        公开05 2010301 栏2 200
        公开05 2010301 栏3 20
        公开06 30101 栏1 120
        公开06 30201 栏1 80
        公开07 2120801 栏2 40
        公开07 2120801 栏5 40
        公开09 1 栏5 3
        公开09 1 栏6 1
        公开09 1 栏11 2.5
        公开09 1 栏12 0.6
        """;
    private static final String SCHOOL = """
        公开02 2050202 栏2 500
        公开02 2050202 栏3 50
        公开02 2050202 栏4 30
        公开03 2050202 栏2 460
        公开03 2050202 栏3 70
        公开03 2050202 栏4 10
        公开01 1行 栏1 500
        公开01 60行 栏2 40
        公开05 2050202 栏2 440
        公开05 2050202 栏3 60
        公开06 30101 栏1 400
        公开06 30302 栏1 40
        公开09 1 栏5 2
        公开09 1 栏11 1.99
        """;
    private static final String CENTRE = """
        公开02 2010350 栏2 100.005
        公开03 2010350 栏2 100.005
        公开01 1行 栏1 100.005
        公开05 2010350 栏2 100.005
        公开06 30101 栏1 90.005
        公开06 30201 栏1 10
        """;
    /** Row and columns from the first that is listed; 0 where there is nothing. */
    private static final String SUMS = """
        公开01 1行 栏1: 830.005
        公开01 2行 栏1: 40
        公开01 4行 栏1: 50
        公开01 5行 栏1: 30
        公开01 7行 栏1: 10
        公开01 8行 栏1: 60
        公开01 27行 栏1: 1020.005
        公开01 29行 栏1: 10
        公开01 31行 栏1: 1030.005
        公开01 32行 栏2: 320.005
        公开01 36行 栏2: 590
        公开01 42行 栏2: 40
        公开01 58行 栏2: 950.005
        公开01 60行 栏2: 80
        公开01 62行 栏2: 1030.005
        公开02 合计 栏1: 1020.005 870.005 50 30 0 10 60
        公开02 201 栏1: 340.005 330.005 0 0 0 10 0
        公开02 20103 栏1: 340.005 330.005 0 0 0 10 0
        公开02 2010301 栏1: 240 230 0 0 0 10 0
        公开02 2010350 栏1: 100.005 100.005 0 0 0 0 0
        公开02 205 栏1: 640 500 50 30 0 0 60
        公开02 20502 栏1: 640 500 50 30 0 0 60
        公开02 2050202 栏1: 640 500 50 30 0 0 60
        公开02 212 栏1: 40 40 0 0 0 0 0
        公开02 21208 栏1: 40 40 0 0 0 0 0
        公开02 2120801 栏1: 40 40 0 0 0 0 0
        公开03 合计 栏1: 950.005 760.005 130 10 0 50
        公开03 201 栏1: 320.005 300.005 20 0 0 0
        公开03 20103 栏1: 320.005 300.005 20 0 0 0
        公开03 2010301 栏1: 220 200 20 0 0 0
        公开03 2010350 栏1: 100.005 100.005 0 0 0 0
        公开03 205 栏1: 590 460 70 10 0 50
        公开03 20502 栏1: 590 460 70 10 0 50
        公开03 2050202 栏1: 590 460 70 10 0 50
        公开03 212 栏1: 40 0 40 0 0 0
        公开03 21208 栏1: 40 0 40 0 0 0
        公开03 2120801 栏1: 40 0 40 0 0 0
        公开04 1行 栏1: 830.005
        公开04 2行 栏1: 40
        公开04 27行 栏1: 870.005
        公开04 28行 栏1: 5
        公开04 29行 栏1: 5
        公开04 32行 栏1: 875.005
        公开04 33行 栏2: 320.005 320.005
        公开04 37行 栏2: 500 500
        公开04 43行 栏2: 40 0 40
        公开04 59行 栏2: 860.005 820.005 40
        公开04 60行 栏2: 15 15
        公开04 64行 栏2: 875.005 835.005 40
        公开05 合计 栏1: 820.005 740.005 80
        公开05 201 栏1: 320.005 300.005 20
        公开05 20103 栏1: 320.005 300.005 20
        公开05 2010301 栏1: 220 200 20
        公开05 2010350 栏1: 100.005 100.005 0
        公开05 205 栏1: 500 440 60
        公开05 20502 栏1: 500 440 60
        公开05 2050202 栏1: 500 440 60
        公开06 301 栏1: 610.005
        公开06 30101 栏1: 610.005
        公开06 302 栏1: 90
        公开06 30201 栏1: 90
        公开06 303 栏1: 40
        公开06 30302 栏1: 40
        公开06 人员经费合计 栏1: 650.005
        公开06 公用经费合计 栏1: 90
        公开07 合计 栏1: 0 40 40 0 40 0
        公开07 212 栏1: 0 40 40 0 40 0
        公开07 21208 栏1: 0 40 40 0 40 0
        公开07 2120801 栏1: 0 40 40 0 40 0
        公开09 1 栏1: 6 0 5 0 5 1 5.09 0 4.49 0 4.49 0.6
        """;
    /** What the transfers of 50 and of 10 change. */
    private static final String WITHOUT_TRANSFERS = """
        公开01 4行 栏1: 0
        公开01 7行 栏1: 0
        公开01 27行 栏1: 960.005
        公开01 31行 栏1: 970.005
        公开01 36行 栏2: 530
        公开01 58行 栏2: 890.005
        公开01 62行 栏2: 970.005
        公开02 合计 栏1: 960.005 870.005 0 30 0 0 60
        公开02 201 栏1: 330.005 330.005 0 0 0 0 0
        公开02 20103 栏1: 330.005 330.005 0 0 0 0 0
        公开02 2010301 栏1: 230 230 0 0 0 0 0
        公开02 205 栏1: 590 500 0 30 0 0 60
        公开02 20502 栏1: 590 500 0 30 0 0 60
        公开02 2050202 栏1: 590 500 0 30 0 0 60
        公开03 合计 栏1: 890.005 760.005 130 0 0 0
        公开03 205 栏1: 530 460 70 0 0 0
        公开03 20502 栏1: 530 460 70 0 0 0
        公开03 2050202 栏1: 530 460 70 0 0 0
        """;

    private final Map<String, TableAccount> accounts = Map.of("001", unit(OFFICE), "002", unit(SCHOOL), "003", unit(CENTRE));
    private final Edition edition = accounts.get("001").calculation().edition();
    private final Account department = Departments.of(edition, Departments.empty(edition, 2024),
        List.of("001", "002", "003").stream().map(code -> Departments.unit(code, accounts.get(code).calculation())).toList());

    private static TableAccount unit(String figures) {
        TableAccount unit = TableAccount.of2024();
        figures.lines().forEach(line -> unit.enter(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1)));
        return unit;
    }

    private Calculation with(Step... steps) {
        Account changed = department.copy();
        List.of(steps).forEach(changed::apply);
        return new Calculation(edition, ConsolidatedAccount.of(edition, department.units(), changed));
    }

    private static Map<CellAddress, String> cells(String... tables) {
        Map<CellAddress, String> cells = new LinkedHashMap<>();
        String.join("", tables).lines().forEach(line -> {
            String[] sides = line.split(": ");
            CellAddress first = TableAccount.cell(sides[0]);
            String[] figures = sides[1].split(" ");
            for (int i = 0; i < figures.length; i++) {
                cells.put(new CellAddress(first.form(), first.row(), first.column() + i), figures[i]);
            }
        });
        return cells;
    }

    private static void assertIs(Map<CellAddress, String> expected, Calculation calculation) {
        expected.keySet().forEach(cell -> assertTrue(calculation.has(cell), cell::toString));
        calculation.cells().forEach(cell -> assertEquals(expected.getOrDefault(cell, "0"), Departments.at(calculation, cell), cell::toString));
        assertEquals(List.of(), new Consolidation(calculation).gaps().toList());
    }

    private static Step eliminated(FoundTransfer found) {
        return new Step.EliminationStep(found.transfer(), Optional.empty(), Optional.of(new Elimination(found.amount(), "")));
    }

    @Test
    void everyCellIsTheSumOfTheUnits() {
        assertIs(cells(SUMS), new Calculation(edition, department));
    }

    @Test
    void theTwoTransfersAreFoundAndEverythingThatFollowsFromThemIsLeftOut() {
        List<FoundTransfer> found = new InternalTransfers(edition, department).found();
        assertEquals(List.of("002 公开03 2050202 栏4 → 001 公开02 2010301 栏6 10.00 true", "001 公开03 2050202 栏6 → 002 公开02 2050202 栏3 50.00 true"),
            found.stream().map(each -> "%s %s → %s %s %s %s".formatted(each.transfer().payer(), each.transfer().paid(), each.transfer().receiver(),
                each.transfer().received(), each.amount(), each.isWhole())).toList());
        assertIs(cells(SUMS, WITHOUT_TRANSFERS), with(found.stream().map(ThreeUnitsTest::eliminated).toArray(Step[]::new)));
    }

    @Test
    void onlyOneOfThemLeavesTheOther() {
        Calculation calculation = with(eliminated(new InternalTransfers(edition, department).found().get(0)));
        assertEquals("1010.005", Departments.at(calculation, TableAccount.cell("公开02 合计 栏1")));
        assertEquals("50", Departments.at(calculation, TableAccount.cell("公开02 合计 栏3")));
        assertEquals("940.005", Departments.at(calculation, TableAccount.cell("公开03 合计 栏1")));
    }

    @Test
    void anAdjustmentIsInAllThatFollowsAndIsToldApartFromTheUnits() {
        CellAddress cell = TableAccount.cell("公开03 2010301 栏2");
        Calculation calculation = with(new Step.AdjustmentStep(cell, Optional.empty(), Optional.of(new Adjustment(Amount.wan("-0.5"), "重复列支"))));
        assertEquals("949.505", Departments.at(calculation, TableAccount.cell("公开03 合计 栏1")));
        ConsolidatedCell total = new Consolidation(calculation).cell(TableAccount.cell("公开03 合计 栏1"));
        assertEquals(List.of("950.01", "0.00", "-0.50", "949.51", "0.00"), List.of(total.sum(), total.eliminated(), total.adjusted(), total.expected(),
            total.gap()).stream().map(Amount::toString).toList());
        assertEquals(List.of("001 310.00", "002 540.00", "003 100.01"), total.parts().stream().map(part -> part.unit() + " " + part.amount()).toList());
    }

    @Test
    void aFigureOfTheDepartmentsOwnStaysAndTheGapIsShownWhereItArises() {
        CellAddress cell = TableAccount.cell("公开03 2010301 栏2");
        Calculation calculation = with(new Step.EntryStep(cell, department.entry(cell), Optional.of(new Entry.Figure(Amount.wan("201"),
            Origin.TYPED))));
        assertEquals("951.005", Departments.at(calculation, TableAccount.cell("公开03 合计 栏1")));
        assertEquals(List.of("公开03 2010301 栏2 1.00"), new Consolidation(calculation).gaps().map(gap -> gap.cell() + " " + gap.gap()).toList());
    }

    @Test
    void aUnitThatLeavesTakesItsRowsAlong() {
        Account without = department.copy();
        without.apply(new Step.UnitStep(new UnitCode("003"), Optional.empty(), Optional.empty()));
        Account left = ConsolidatedAccount.of(edition, department.units(), without);
        assertEquals(List.of("201", "20103", "2010301", "205", "20502", "2050202", "212", "21208", "2120801"), List.copyOf(left.rows("公开03").keySet()));
        assertEquals("850", Departments.at(new Calculation(edition, left), TableAccount.cell("公开03 合计 栏1")));
    }

    @Test
    void aUnitsEditIsFollowedWithoutLookingAtTheOthers() {
        Calculation calculation = new Calculation(edition, department);
        Consolidation consolidation = new Consolidation(calculation);
        TableAccount school = accounts.get("002");
        school.enter("公开03 2050202 栏2", "470.07");
        consolidation.follow(new UnitCode("002"), school.calculation()).orElseThrow();
        assertEquals("960.075", Departments.at(calculation, TableAccount.cell("公开03 合计 栏1")));
        assertEquals("600.07", Departments.at(calculation, TableAccount.cell("公开01 36行 栏2")));
        assertEquals(List.of(), consolidation.gaps().toList());
        assertEquals("550.07", consolidation.cell(TableAccount.cell("公开03 205 栏1")).parts().get(1).amount().toString());
        school.enter("公开03 2050203 栏2", "1");
        assertEquals(Optional.empty(), consolidation.follow(new UnitCode("002"), school.calculation()));
    }

    @Test
    void aDepartmentWithoutUnitsHasNoFiguresAndNoGaps() {
        Calculation calculation = new Calculation(edition, ConsolidatedAccount.of(edition, List.of(), Departments.empty(edition, 2024)));
        assertEquals(0, calculation.account().entries().size());
        assertEquals(List.of(), new Consolidation(calculation).gaps().toList());
        assertEquals(List.of(), new InternalTransfers(edition, calculation.account()).found());
    }
}
