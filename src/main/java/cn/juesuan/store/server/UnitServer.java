package cn.juesuan.store.server;

import static cn.juesuan.store.schema.Tables.PROFILE;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.chain.Takeover;
import cn.juesuan.store.content.CurrentState;
import cn.juesuan.store.hash.Hash;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A connection to a bureau's database, used by one thread at a time. Readers see what was saved last and wait for nobody.
 */
public final class UnitServer implements AutoCloseable {
    /** Version of the last migration. */
    static final int VERSION = 1;
    private static final String MIGRATIONS = "classpath:db/server";
    private static final String ALL = "*";
    static final String SUMS = "SELECT form, row_key, column_number, fen FROM figure_sum";

    private final ServerAddress address;
    private final Connection connection;
    private final DSLContext sql;

    private UnitServer(ServerAddress address, Connection connection) {
        this.address = address;
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.POSTGRES, new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false));
    }

    /** Makes the tables, or brings them up to date; for their owner. */
    public static void migrate(ServerAddress address) {
        try {
            Flyway.configure().loggers("slf4j").dataSource(address.url(), address.user(), address.password()).locations(MIGRATIONS).load().migrate();
        } catch (RuntimeException failure) {
            throw ServerException.of(address, failure);
        }
    }

    /** @throws ServerException when the database cannot be reached, does not let the user in, or is of another version */
    public static UnitServer connect(ServerAddress address) {
        try {
            Connection connection = DriverManager.getConnection(address.url(), address.properties());
            connection.setAutoCommit(false);
            UnitServer server = new UnitServer(address, connection);
            try {
                server.requireVersion();
                return server;
            } catch (RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException | RuntimeException failure) {
            throw ServerException.of(address, failure);
        }
    }

    private void requireVersion() {
        Field<String> comment = DSL.field("obj_description('writer'::regclass)", String.class);
        String stored = sql.select(comment).fetchSingle().value1();
        if (!Integer.toString(VERSION).equals(stored)) {
            throw ServerException.otherVersion(address, String.valueOf(stored), VERSION);
        }
    }

    ServerAddress address() {
        return address;
    }

    DSLContext sql() {
        return sql;
    }

    /**
     * Does something in one transaction.
     *
     * @param unit whose account is meant
     * @throws ServerException when it fails; nothing of it is done then
     */
    <T> T inTransaction(String unit, Function<DSLContext, T> work) {
        try {
            sql.select(DSL.function("set_config", String.class, DSL.val("juesuan.unit"), DSL.val(unit), DSL.val(true))).execute();
            T result = work.apply(sql);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            rollBack();
            throw ServerException.of(address, failure);
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            // the server rolls back what a lost connection has left
        }
    }

    /** Whether row-level security holds for the user. */
    boolean isHeldToRows() {
        return Boolean.TRUE.equals(inTransaction(ALL, open -> open.select(DSL.field("row_security_active('entry')", Boolean.class)).fetchSingle().value1()));
    }

    /** Makes the empty account of a unit and lets a role write it; for the owner of the tables, who must be allowed to act as that role. */
    public void add(UnitCode unit, UnitProfile profile, String role) {
        inTransaction(unit.value(), open -> {
            open.execute("INSERT INTO unit_role (role_name, unit) VALUES (?, ?)", role, unit.value());
            // from here on the transaction sees this unit only, as the role does
            open.select(DSL.function("set_config", String.class, DSL.val("role"), DSL.val(role), DSL.val(true))).execute();
            new CurrentState(open).begin(profile);
            open.execute("INSERT INTO writer (id, session_number, links, hash) VALUES (1, 0, 0, ?)", (Object) Hash.ZERO.bytes());
            new Takeover(open).begin(Instant.now());
            return null;
        });
    }

    /** What stands in the account of a unit, as it was saved last. */
    public Account read(UnitCode unit) {
        requireHeldToRows();
        return inTransaction(unit.value(), open -> {
            if (!open.fetchExists(PROFILE)) {
                throw ServerException.noUnit(unit);
            }
            return new CurrentState(open).read();
        });
    }

    private void requireHeldToRows() {
        if (!isHeldToRows()) {
            throw ServerException.tooMighty(address);
        }
    }

    /**
     * Opens the account of a unit for writing.
     *
     * @param holder who writes, for others to read
     * @throws ServerException when somebody else does, there is no such unit, or the role is above row-level security
     */
    public LeasedUnit open(UnitCode unit, String holder) {
        requireHeldToRows();
        return LeasedUnit.open(this, unit, holder);
    }

    /** Units with their names, in the order of their codes. */
    public Map<UnitCode, String> units() {
        Map<UnitCode, String> units = new LinkedHashMap<>();
        inTransaction(ALL, open -> {
            open.fetch("SELECT unit, name FROM profile ORDER BY unit").forEach(row -> units.put(new UnitCode(row.get(0, String.class)), row.get(1, String.class)));
            return null;
        });
        return units;
    }

    /** Every cell added up over all units by one statement, of which each partition does its own part where it lies; for the bureau. */
    public Map<CellAddress, Amount> sums() {
        Map<CellAddress, Amount> sums = new LinkedHashMap<>();
        inTransaction(ALL, open -> {
            open.fetch(SUMS).forEach(row -> sums.put(new CellAddress(row.get(0, String.class), row.get(1, String.class), row.get(2, Integer.class)),
                Amount.ofFen(row.get(3, Long.class))));
            return null;
        });
        return sums;
    }

    /** The figures of one row of a table by unit, in the order of their codes. */
    public Map<UnitCode, Map<Integer, Amount>> byUnit(String form, String row) {
        Map<UnitCode, Map<Integer, Amount>> units = new LinkedHashMap<>();
        inTransaction(ALL, open -> {
            open.fetch("SELECT unit, column_number, fen FROM figure WHERE form = ? AND row_key = ? ORDER BY unit, column_number", form, row).forEach(found ->
                units.computeIfAbsent(new UnitCode(found.get(0, String.class)), unit -> new LinkedHashMap<>())
                    .put(found.get(1, Integer.class), Amount.ofFen(found.get(2, Long.class))));
            return null;
        });
        return units;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException lost) {
            // it is gone already
        }
    }
}
