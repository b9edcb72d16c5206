package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitSteps;
import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.Edition;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The units of a department's account: added, listed, taken over anew, removed. Each is one edit with all figures that follow, and can be
 * undone; what cannot be done is said, and nothing is changed then. Edits are prepared on the account as it stood when this was made or last
 * carried out, which takes a while and may be done on any thread, and carried out on that account only.
 */
public final class Department {
    private final Path file;
    private final EditSession session;
    private final Edition edition;
    private final UnitReading reading;
    private volatile Account basis;

    /**
     * @param password of the units' accounts that have one
     * @throws UserFailure when it is the account of a single unit
     */
    public Department(OpenAccount open, Password password) {
        this(open.path(), open.session(), password);
    }

    Department(Path file, EditSession session, Password password) {
        this.file = file;
        this.session = session;
        this.edition = session.edition();
        this.basis = session.account().copy();
        if (session.account().profile().kind() != UnitKind.DEPARTMENT) {
            throw new UserFailure("“%s”是单位决算账，不能汇总下属单位。请新建一本部门决算账（new 账 --unit 部门名称 --year 年度 --kind 部门），再把各单位加进去。没有改动。"
                .formatted(file.getFileName()));
        }
        this.reading = new UnitReading(file, edition, basis.profile(), UserEditions.all(), password);
    }

    private Account account() {
        return basis;
    }

    /** Carries out what was prepared; refused when the account has changed since this was made, or since the last time. */
    public Answer carryOut(Edit edit) {
        if (!basis.stepsTo(session.account()).isEmpty()) {
            return new Answer.Refused("查看之后账又有改动，没有改。请再来一次。");
        }
        Answer answer = session.apply(edit);
        basis = session.account().copy();
        return answer;
    }

    /** What was read of a unit, or why nothing was. */
    private record Attempt(Path file, Optional<ReadUnit> read, String failure) {
    }

    private Attempt attempt(Path unit) {
        try {
            return new Attempt(unit, Optional.of(reading.read(unit)), "");
        } catch (UserFailure told) {
            return new Attempt(unit, Optional.empty(), told.getMessage());
        }
    }

    /** Read several at a time, for most of it is waiting for the disk and the checks of each. */
    private List<Attempt> attempts(List<Path> units) {
        return units.parallelStream().map(this::attempt).toList();
    }

    /**
     * Units that are to be added.
     *
     * @param notes what the user should know of them
     */
    public record Addition(List<MemberUnit> units, List<String> notes, Edit edit) {
    }

    /** Units that may be added all the same, once somebody has looked. */
    public static final class Doubtful extends UserFailure {
        private static final long serialVersionUID = 1;
        private final String doubts;

        private Doubtful(String doubts) {
            super(doubts + "\n请核对是否选对了文件；确认仍要加入时加 --although。");
            this.doubts = doubts;
        }

        /** What is doubtful, without how to go on. */
        public String doubts() {
            return doubts;
        }
    }

    /**
     * Prepares adding units: all that are given, or none.
     *
     * @param given    accounts, workbooks, folders with some of them
     * @param although whether doubts have been accepted: another year or edition, the same name, figures that cannot be read with certainty
     * @throws UserFailure with everything that speaks against it
     */
    public Addition add(List<Path> given, UnitsSaid said, boolean although) {
        List<Path> files = given.stream().flatMap(path -> UnitFiles.meant(path, file).stream()).distinct().toList();
        if (said.code().isPresent() && files.size() > 1) {
            throw new UserFailure("--code 只能和一个单位一起用，这里有 %d 个。没有改动。".formatted(files.size()));
        }
        NewUnits added = new NewUnits(account(), said);
        List<String> failures = new ArrayList<>();
        attempts(files).forEach(attempt -> attempt.read().ifPresentOrElse(added::add, () -> failures.add(attempt.failure())));
        require(Stream.concat(failures.stream(), added.obstacles().stream()).toList(), although ? List.of() : added.doubts());
        Edit edit = edit("加入 %d 个单位".formatted(added.units().size()), draft -> added.units().forEach((read, unit) -> {
            draft.apply(new UnitSteps(draft).added(unit));
            new UnitSheets(draft, unit).take(read.sheets(unit));
        }));
        return new Addition(List.copyOf(added.units().values()), Stream.concat(added.doubts().stream(), added.notes().stream()).toList(), edit);
    }

    private Edit edit(String label, Consumer<Account> change) {
        return DepartmentEdit.of(label, edition, basis, change);
    }

    private static void require(List<String> obstacles, List<String> doubts) {
        if (!obstacles.isEmpty() || !doubts.isEmpty()) {
            String told = "没有加入，账未改动：\n" + String.join("\n", Stream.concat(obstacles.stream(), doubts.stream()).toList());
            throw obstacles.isEmpty() ? new Doubtful(told) : new UserFailure(told);
        }
    }

    /** Every unit, and how it is with its file now; what differs is found by reading those files that were written since. */
    public List<UnitLine> list() {
        return account().units().parallelStream().map(this::line).toList();
    }

    private UnitLine line(MemberUnit unit) {
        Path source = UnitFiles.located(file, unit.source().path());
        if (Files.notExists(source)) {
            return new UnitLine(unit, UnitLine.State.MISSING, Optional.empty(), "找不到“%s”".formatted(source));
        }
        UnitReading.FileStamp stamp = UnitReading.FileStamp.of(source);
        if (stamp.modified().equals(unit.source().modified()) && stamp.size() == unit.source().size()) {
            return new UnitLine(unit, UnitLine.State.SAME, Optional.empty(), "");
        }
        Attempt attempt = attempt(source);
        return attempt.read().map(read -> line(unit, read)).orElseGet(() ->
            new UnitLine(unit, UnitLine.State.UNREADABLE, Optional.empty(), attempt.failure()));
    }

    private UnitLine line(MemberUnit unit, ReadUnit read) {
        TakenUnit taken = new UnitComparison(edition, account(), unit).to(read);
        return new UnitLine(unit, taken.isSame() ? UnitLine.State.SAME : UnitLine.State.CHANGED, Optional.of(taken).filter(changed -> !changed.isSame()), "");
    }

    /**
     * Units that are to be taken over anew.
     *
     * @param failures why a unit's figures stay as they are
     */
    public record Refreshed(List<TakenUnit> units, List<String> failures, Edit edit) {
    }

    /**
     * Prepares taking the figures of units over anew where their files differ. A unit whose file cannot be read keeps those it has.
     *
     * @param codes of the units; all of them when there is none
     * @throws UserFailure when there is no such unit
     */
    public Refreshed refresh(List<String> codes) {
        List<MemberUnit> asked = codes.isEmpty() ? account().units() : codes.stream().map(this::unit).toList();
        List<TakenUnit> changed = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        asked.parallelStream().map(this::line).toList().forEach(line -> {
            if (!line.message().isEmpty()) {
                failures.add("%s %s：%s它的数仍是 %s 取的。".formatted(line.unit().code(), line.unit().head().name(),
                    line.message().endsWith("。") ? line.message() : line.message() + "。", TakenTime.of(line.unit())));
            }
            line.changed().ifPresent(changed::add);
        });
        Edit edit = changed.isEmpty() ? new Edit("", List.of()) : edit("重新取数：%d 个单位".formatted(changed.size()), draft -> changed.forEach(taken -> {
            new UnitSteps(draft).changed(taken.unit()).ifPresent(draft::apply);
            new UnitSheets(draft, taken.unit()).take(taken.sheets());
        }));
        return new Refreshed(changed, failures, edit);
    }

    /** @throws UserFailure when there is none */
    public MemberUnit unit(String code) {
        return account().unit(new UnitCode(code)).or(() -> account().units().stream().filter(unit -> unit.head().name().equals(code)).findFirst())
            .orElseThrow(() -> new UserFailure("汇总范围里没有编码为“%s”的单位。用 unit list 列出各单位。没有改动。".formatted(code)));
    }

    /**
     * Prepares removing units with all that came from them: figures, sheets, eliminations.
     *
     * @throws UserFailure when there is no such unit
     */
    public Edit remove(List<MemberUnit> gone) {
        return edit("移除 %d 个单位".formatted(gone.size()), draft -> gone.forEach(unit -> remove(draft, unit)));
    }

    private static void remove(Account draft, MemberUnit unit) {
        new UnitSheets(draft, unit).take(List.of());
        new Eliminations(draft).forget(unit.code());
        new UnitSteps(draft).removed(unit.code()).ifPresent(draft::apply);
    }

    /**
     * Puts right what the department says of a unit.
     *
     * @param given another code
     * @return the unit's code since
     * @throws UserFailure when there is no such unit, or the code cannot be
     */
    public UnitCode describe(String code, Optional<String> given, Function<UnitHead, UnitHead> change) {
        MemberUnit unit = unit(code);
        UnitCode other = new UnitCode(given.orElse(unit.code().value()));
        if (!UnitCode.isCode(other.value())) {
            throw new UserFailure("“%s”不能作单位编码：只能用数字、字母、点和连字符，最多 30 个字。没有改动。".formatted(other));
        }
        account().unit(other).filter(taken -> !taken.equals(unit)).ifPresent(taken -> {
            throw new UserFailure("单位编码 %s 已是“%s”的。没有改动。".formatted(other, taken.head().name()));
        });
        MemberUnit after = unit.withHead(change.apply(unit.head())).withCode(other);
        session.apply(edit("改单位 " + unit.code(), draft -> new Recoding(draft).replace(unit, after)));
        basis = session.account().copy();
        return other;
    }

    /** The file of a unit of an open department. */
    public static Path file(OpenAccount open, MemberUnit unit) {
        return UnitFiles.located(open.path(), unit.source().path());
    }
}
