package cn.juesuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.workbench.opening.OpenAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be a unit of a department is said, and nothing is taken over then. */
class DepartmentObstaclesTest extends CommandTest {
    private static final String NOT_ADDED = "没有加入，账未改动：\n";
    private static final String ALTHOUGH = "\n请核对是否选对了文件；确认仍要加入时加 --although。";
    private Path department;

    @BeforeEach
    void newDepartment() {
        department = newAccount("部门", "示例区教育局", "2024", "--kind", "部门");
    }

    private Path newAccount(String name, String unit, String year, String... more) {
        Path path = folder.resolve(name + ".juesuan");
        assertEquals(0, run(Stream.concat(Stream.of("new", path.toString(), "--unit", unit, "--year", year), Stream.of(more)).toArray(String[]::new)), err.toString());
        return path;
    }

    private int add(Object... files) {
        return run(Stream.concat(Stream.of("unit", "add", department.toString()), Stream.of(files).map(Object::toString)).toArray(String[]::new));
    }

    private void refused(String message, Object... files) {
        assertEquals(2, add(files), out.toString());
        assertEquals(message + System.lineSeparator(), err.toString());
        run("unit", "list", department.toString(), "--json");
        assertEquals("[ ]", out.toString().strip());
    }

    @Test
    void aUnitsAccountHasNoUnits() {
        assertEquals(2, run("unit", "add", account.toString(), department.toString()));
        assertEquals("“账.juesuan”是单位决算账，不能汇总下属单位。请新建一本部门决算账（new 账 --unit 部门名称 --year 年度 --kind 部门），再把各单位加进去。没有改动。%n".formatted(),
            err.toString());
    }

    @Test
    void theDepartmentIsNoUnitOfItself() {
        refused(NOT_ADDED + "“部门.juesuan”就是这本部门账自己，不能汇总到自己里。部门本级的数请另建一本本级的账，再加进来。", department);
    }

    @Test
    void unitsDoNotGoInCircles() {
        Path above = newAccount("市局", "示例市教育局", "2024", "--kind", "部门");
        assertEquals(0, run("unit", "add", above.toString(), department.toString()), err.toString());
        refused(NOT_ADDED + "“市局.juesuan”的下属单位里有这本部门账，互相汇总会没有尽头。请先从“市局.juesuan”里移除它。", above);
        Path top = newAccount("省厅", "示例省教育厅", "2024", "--kind", "部门");
        assertEquals(0, run("unit", "add", top.toString(), above.toString()), err.toString());
        refused(NOT_ADDED + "“市局.juesuan”的下属单位里有这本部门账，互相汇总会没有尽头。请先从“市局.juesuan”里移除它。", top);
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsTaken() throws IOException {
        Path good = newAccount("001-好的", "示例小学", "2024");
        Path missing = folder.resolve("002-没有.juesuan");
        Path damaged = Files.writeString(folder.resolve("003-坏的.juesuan"), "H:2,block:0,没有别的");
        Path text = Files.writeString(folder.resolve("004-文字.xlsx"), "不是工作簿");
        assertEquals(2, add(good, missing, damaged, text));
        List<String> lines = err.toString().lines().toList();
        assertEquals("没有加入，账未改动：", lines.get(0));
        assertEquals("找不到“%s”。请检查文件名和位置；如果它在U盘或网络盘上，请先接好。".formatted(missing), lines.get(1));
        assertTrue(lines.get(2).startsWith("账文件“%s”已损坏".formatted(damaged)), lines.get(2));
        assertTrue(lines.get(3).contains("004-文字.xlsx"), lines.get(3));
        refused(NOT_ADDED + lines.get(3), text);
    }

    @Test
    void anAccountThatIsOpenElsewhereIsSaid() {
        Path unit = newAccount("001-小学", "示例小学", "2024");
        try (OpenAccount open = OpenAccount.open(unit)) {
            assertEquals(2, add(unit));
            assertEquals(NOT_ADDED + "账文件“%s”正在使用：它已在另一个窗口或另一个程序中打开。请先在那里关闭它，然后再试。%n".formatted(open.path()), err.toString());
        }
        assertEquals(0, add(unit), err.toString());
        try (OpenAccount open = OpenAccount.open(unit)) {
            assertEquals(0, run("unit", "list", department.toString()));
            assertTrue(out.toString().contains("读不出来：账文件“%s”正在使用".formatted(open.path())), out.toString());
        }
    }

    @Test
    void anAccountWithAPasswordIsOpenedByIt() throws IOException {
        Path unit = folder.resolve("001-小学.juesuan");
        Path password = Files.writeString(folder.resolve("密码.txt"), "correct-horse");
        assertEquals(0, run("new", unit.toString(), "--unit", "示例小学", "--year", "2024", "--password-file", password.toString()), err.toString());
        assertEquals(2, add(unit));
        assertTrue(err.toString().startsWith("账“001-小学.juesuan”有密码保护，没有给出密码。"), err.toString());
        assertEquals(0, add(unit, "--unit-password-file", password), err.toString());
    }

    @Test
    void aSealedAccountIsTakenAsItStands() {
        Path unit = newAccount("001-小学", "示例小学", "2024");
        assertEquals(0, run("seal", unit.toString()), err.toString());
        assertEquals(0, add(unit), err.toString());
    }

    @Test
    void anotherYearAndEditionWaitForTheUsersWord() {
        Path unit = newAccount("001-小学", "示例小学", "2023");
        String why = "“001-小学.juesuan”是 2023 年度的，部门账是 2024 年度的。\n“001-小学.juesuan”用的表样是“shandong-2023”，部门账用“shandong-2024”，两边表格可能不同。";
        refused(NOT_ADDED + why + ALTHOUGH, unit);
        assertEquals(0, add(unit, "--although"), err.toString());
        assertTrue(out.toString().contains(why.lines().findFirst().orElseThrow()), out.toString());
    }

    @Test
    void unitsWithoutACodeGetANumberAndThoseWithTheSameOneAreRefused() {
        Path first = newAccount("小学", "示例小学", "2024");
        Path second = newAccount("101001-中学", "示例中学", "2024");
        Path third = newAccount("101001-高中", "示例高中", "2024");
        refused(NOT_ADDED + "“101001-高中.juesuan”的单位编码 101001 和“示例中学”（101001-中学.juesuan）相同。请核对编码，用 --code 写明正确的。", first, second, third);
        refused("--code 只能和一个单位一起用，这里有 2 个。没有改动。", first, second, "--code", "5");
        refused(NOT_ADDED + "“甲 乙”不能作单位编码：只能用数字、字母、点和连字符，最多 30 个字。", first, "--code", "甲 乙");
        assertEquals(0, add(first, second), err.toString());
        assertTrue(out.toString().contains("“小学.juesuan”没有单位编码（文件名开头没有，也没有用 --code 写明），暂编为 001，可以用 unit set 改。"), out.toString());
    }

    @Test
    void theSameUnitTwiceIsRefused() {
        Path unit = newAccount("001-小学", "示例小学", "2024");
        assertEquals(0, add(unit), err.toString());
        assertEquals(2, add(unit, "--code", "9"));
        assertEquals(NOT_ADDED + "“001-小学.juesuan”已经在汇总范围里，编码 001。%n".formatted(), err.toString());
        Path same = newAccount("002-小学", "示例小学", "2024");
        assertEquals(2, add(same));
        assertEquals(NOT_ADDED + "“002-小学.juesuan”是“示例小学”的，这个名称的单位已经在汇总范围里（编码 001，“001-小学.juesuan”），可能重复。" + ALTHOUGH + System.lineSeparator(),
            err.toString());
    }

    @Test
    void anEmptyFolderIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));
        assertEquals(2, add(empty));
        assertEquals("文件夹“%s”里没有账文件，也没有 .xlsx、.xls、.docx 文件。没有改动。%n".formatted(empty), err.toString());
    }

    @Test
    void aUnitWhoseFileIsGoneKeepsItsFigures() throws IOException {
        Path unit = newAccount("001-小学", "示例小学", "2024");
        assertEquals(0, run("set", unit.toString(), "公开03", "2050202", "2", "5"), err.toString());
        assertEquals(0, add(unit), err.toString());
        Files.move(unit, folder.resolve("别处.juesuan"));
        assertEquals(1, run("unit", "refresh", department.toString()));
        assertTrue(err.toString().startsWith("001 示例小学：找不到“%s”。它的数仍是 ".formatted(unit)), err.toString());
        assertEquals(0, run("unit", "list", department.toString()));
        assertTrue(out.toString().contains("找不到文件"), out.toString());
        assertEquals(0, run("show", department.toString(), "公开03"));
        assertTrue(out.toString().contains("2050202\t小学教育\t5.00\t5.00"), out.toString());
    }

    @Test
    void aWordMissingIsSaid() {
        assertEquals(2, run("unit"));
        assertTrue(err.toString().startsWith("unit 后面要写做什么"), err.toString());
        assertEquals(2, run("unit", "add", department.toString()));
        assertTrue(err.toString().startsWith("缺少：文件"), err.toString());
    }
}
