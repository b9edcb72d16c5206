package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Units that are to be added to a department, with everything that speaks against it. */
final class NewUnits {
    private final Account department;
    private final UnitsSaid said;
    private final Map<ReadUnit, MemberUnit> units = new LinkedHashMap<>();
    private final List<String> obstacles = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    NewUnits(Account department, UnitsSaid said) {
        this.department = department;
        this.said = said;
    }

    void add(ReadUnit read) {
        UnitProfile profile = read.profile();
        String file = read.file().getFileName().toString();
        compare(profile, file);
        read.doubts().forEach(doubt -> doubts.add("“%s”：%s".formatted(file, doubt)));
        read.notes().forEach(note -> notes.add("“%s”：%s".formatted(file, note)));
        all().filter(other -> other.source().path().equals(read.taken().source().path())).findFirst().ifPresent(other ->
            obstacles.add("“%s”已经在汇总范围里，编码 %s。".formatted(file, other.code())));
        all().filter(other -> SubjectNames.same(other.head().name(), profile.name())).filter(other -> !other.source().path().equals(read.taken().source().path()))
            .findFirst().ifPresent(other -> doubts.add("“%s”是“%s”的，这个名称的单位已经在汇总范围里（编码 %s，“%s”），可能重复。"
                .formatted(file, profile.name(), other.code(), other.source().path())));
        code(read, file).ifPresent(code -> units.put(read, read.unit(code, new UnitHead(profile.name(), said.nature(), said.level()))));
    }

    private void compare(UnitProfile profile, String file) {
        UnitProfile own = department.profile();
        if (profile.year() != own.year()) {
            doubts.add("“%s”是 %d 年度的，部门账是 %d 年度的。".formatted(file, profile.year(), own.year()));
        }
        if (!profile.edition().equals(own.edition())) {
            doubts.add("“%s”用的表样是“%s”，部门账用“%s”，两边表格可能不同。".formatted(file, profile.edition(), own.edition()));
        }
    }

    /** Those that are in the department already, and those that are to be. */
    private Stream<MemberUnit> all() {
        return Stream.concat(department.units().stream(), units.values().stream());
    }

    private Optional<UnitCode> code(ReadUnit read, String file) {
        Optional<String> given = said.code().or(() -> UnitFiles.code(read.file()));
        if (given.isEmpty()) {
            UnitCode free = free();
            notes.add("“%s”没有单位编码（文件名开头没有，也没有用 --code 写明），暂编为 %s，可以用 unit set 改。".formatted(file, free));
            return Optional.of(free);
        }
        if (!UnitCode.isCode(given.get())) {
            obstacles.add("“%s”不能作单位编码：只能用数字、字母、点和连字符，最多 30 个字。".formatted(given.get()));
            return Optional.empty();
        }
        UnitCode code = new UnitCode(given.get());
        Optional<MemberUnit> taken = all().filter(other -> other.code().equals(code)).findFirst();
        taken.ifPresent(other -> obstacles.add("“%s”的单位编码 %s 和“%s”（%s）相同。请核对编码，用 --code 写明正确的。"
            .formatted(file, code, other.head().name(), other.source().path())));
        return taken.isEmpty() ? Optional.of(code) : Optional.empty();
    }

    private UnitCode free() {
        return Stream.iterate(1, number -> number + 1).map(number -> new UnitCode("%03d".formatted(number)))
            .filter(code -> all().noneMatch(other -> other.code().equals(code))).findFirst().orElseThrow();
    }

    Map<ReadUnit, MemberUnit> units() {
        return units;
    }

    /** Why they cannot be added at all. */
    List<String> obstacles() {
        return obstacles;
    }

    /** Why the user should think twice. */
    List<String> doubts() {
        return doubts;
    }

    List<String> notes() {
        return notes;
    }
}
