package cn.juesuan.cli;

import cn.juesuan.account.Edit;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitNature;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What commands that read the files of a department's units share. */
abstract class DepartmentCommand extends AccountCommand {
    @CommandLine.Option(names = "--unit-password-file", paramLabel = "文件",
        description = "单位的账有密码时：密码在这个文本文件的第一行。不写时取环境变量 JUESUAN_UNIT_PASSWORD，再没有就询问。")
    private Optional<Path> unitPasswordFile;

    @Override
    final int run(OpenAccount open) {
        Stream<Path> units = Stream.concat(files().stream(), open.session().account().units().stream().map(unit -> Department.file(open, unit)));
        try (Password password = units.filter(Files::isRegularFile).filter(OpenAccount::isProtected).findFirst().map(this::unitPassword)
            .orElseGet(Password::none)) {
            return run(open, new Department(open, password));
        }
    }

    private Password unitPassword(Path unit) {
        return new PasswordInput(terminal(), "JUESUAN_UNIT_PASSWORD", "--unit-password-file").existing(unit, unitPasswordFile);
    }

    /** Files of units that are not in the department yet. */
    List<Path> files() {
        return List.of();
    }

    abstract int run(OpenAccount open, Department department);

    static void carryOut(Department department, Edit edit) {
        if (department.carryOut(edit) instanceof Answer.Refused refused) {
            throw new UserFailure(refused.message());
        }
    }

    /** How a unit is told from others: 001 示例局（行政，1 级）. */
    static String name(MemberUnit unit) {
        String more = Stream.of(unit.head().nature().map(UnitNature::caption), unit.head().level().map("%d 级"::formatted)).flatMap(Optional::stream)
            .reduce((first, second) -> first + "，" + second).map("（%s）"::formatted).orElse("");
        return unit.code() + " " + unit.head().name() + more;
    }

    /** @throws UserFailure when it is no kind of unit */
    static Optional<UnitNature> nature(Optional<String> caption) {
        return caption.map(given -> UnitNature.byCaption(given).orElseThrow(() -> new UserFailure("--kind 应是%s，不能是“%s”。没有改动。"
            .formatted(Stream.of(UnitNature.values()).map(UnitNature::caption).reduce((first, next) -> first + "、" + next).orElseThrow(), given))));
    }

    static void requireLevel(Optional<Integer> level) {
        level.filter(given -> given < 1 || given > 9).ifPresent(given -> {
            throw new UserFailure("--level 应是 1 到 9，不能是 %d。没有改动。".formatted(given));
        });
    }
}
