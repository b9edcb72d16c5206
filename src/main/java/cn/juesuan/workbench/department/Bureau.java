package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import cn.juesuan.account.UnitSteps;
import cn.juesuan.account.UserFailure;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.ConsolidatedAccount;
import cn.juesuan.consolidation.MemberFigures;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.store.server.ServerAddress;
import cn.juesuan.store.server.UnitServer;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bureau's database of its units' accounts: listed, brought in, and its tables as what they come to. */
public final class Bureau implements AutoCloseable {
    private final UnitServer server;
    private final String address;
    private final Editions editions = UserEditions.all();

    private Bureau(UnitServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Whether an account is named by the address of a database instead of a file. */
    public static boolean isOne(String name) {
        return ServerAddress.isOne(name);
    }

    /** Makes the tables of a new database, or brings them up to date. */
    public static void prepare(String url, String user, String password) {
        UnitServer.migrate(new ServerAddress(url, user, password));
    }

    /** @throws UserFailure when the database cannot be reached, does not let the user in, or is of another version */
    public static Bureau connect(String url, String user, String password) {
        ServerAddress address = new ServerAddress(url, user, password);
        return new Bureau(UnitServer.connect(address), address.toString());
    }

    /** The code with which a file's name begins. */
    public static Optional<String> code(Path file) {
        return UnitFiles.code(file);
    }

    public Map<UnitCode, UnitProfile> units() {
        return server.units();
    }

    /**
     * Brings a unit's account in, with all it holds but its history.
     *
     * @param role that may write it from now on
     * @throws UserFailure when there is a unit of that code, the account cannot be read, or the user may not
     */
    public UnitProfile add(Path file, UnitCode code, String role, Password password) {
        if (server.units().containsKey(code)) {
            throw new UserFailure("数据库里已有编码为 %s 的单位。没有改动。".formatted(code));
        }
        Account account = new ClosedAccount(OpenAccount.existing(file)).read(password.keys());
        Calculation figures = new Calculation(editions.named(account.profile().edition()), account);
        Edit content = new Edit("从 %s 载入".formatted(file.getFileName()), new Account(account.profile()).stepsTo(account));
        server.add(code, account.profile(), role, content, MemberFigures.of(figures, code, head(account.profile()), source(account.profile())).figures());
        return account.profile();
    }

    private static UnitHead head(UnitProfile profile) {
        return new UnitHead(profile.name(), Optional.empty(), Optional.empty());
    }

    private UnitSource source(UnitProfile profile) {
        return new UnitSource(address, Instant.EPOCH, 0, Instant.now(), profile);
    }

    /**
     * A table of all units together, as one account of a department that holds nothing else.
     *
     * @param byUnit whether what each unit has is asked for as well
     * @throws UserFailure when there is no unit, or the user may not read them
     */
    public EditSession table(String form, boolean byUnit) {
        Map<UnitCode, UnitProfile> units = server.units();
        UnitProfile first = units.values().stream().findFirst().orElseThrow(() ->
            new UserFailure("数据库 %s 里还没有单位，或者您的角色看不到。用 unit add 加入。".formatted(address)));
        Edition edition = editions.named(first.edition());
        UnitProfile all = new UnitProfile("%d 个单位".formatted(units.size()), UnitKind.DEPARTMENT, first.year(), edition.name());
        Account department = new Account(all);
        figures(form, byUnit).forEach((code, figures) -> department.apply(new UnitSteps(department).added(member(code, units.getOrDefault(code, all), figures))));
        return new EditSession(edition, ConsolidatedAccount.of(edition, List.of(), department), EditJournal.NONE);
    }

    private Map<UnitCode, UnitFigures> figures(String form, boolean byUnit) {
        if (byUnit) {
            return server.byUnit(form);
        }
        UnitFigures.Builder sums = new UnitFigures.Builder();
        server.sums().forEach((cell, amount) -> {
            if (cell.form().equals(form)) {
                sums.put(cell, amount.fen());
            }
        });
        Map<UnitCode, UnitFigures> one = new LinkedHashMap<>();
        one.put(new UnitCode("0"), sums.build());
        return one;
    }

    private MemberUnit member(UnitCode code, UnitProfile profile, UnitFigures figures) {
        return new MemberUnit(code, head(profile), source(profile), figures, UnitFigures.NONE, UnitFigures.NONE, new TreeMap<>(), new TreeMap<>());
    }

    @Override
    public void close() {
        server.close();
    }
}
