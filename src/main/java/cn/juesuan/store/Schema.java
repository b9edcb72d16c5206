package cn.juesuan.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * The tables of an account as this version of the program knows them.
 *
 * @param newest    version of the last migration; known beforehand, for asking Flyway takes a second
 * @param locations where Flyway finds the migrations
 */
record Schema(int newest, List<String> locations) {
    /** The first version with a chain: everything is checked against it. */
    static final int WITH_CHAIN = 5;
    static final Schema CURRENT = new Schema(7, List.of("classpath:db/migration"));

    /** The version of an account that is open. */
    static int stored(DSLContext sql) {
        Field<String> version = field(name("version"), String.class);
        return sql.select(version)
                .from(table(name("flyway_schema_history")))
                .where(field(name("success"), Boolean.class).isTrue(), version.isNotNull())
                .fetch(row -> Integer.parseInt(row.value1()))
                .stream().max(Integer::compare).orElseThrow();
    }

    /** Brings the database in {@code file} to the newest version, making it when there is none. */
    void migrate(Path file, AccountKey key) {
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(key.source(Database.writingUrl(file)))
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
    }
}
