package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.SEAL;
import static cn.juesuan.store.schema.Tables.SEALED_TEXT;

import cn.juesuan.store.content.HistoryHashes;
import cn.juesuan.store.content.Rows;
import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.SealRecord;
import cn.juesuan.store.schema.tables.records.SealedTextRecord;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The seals of an account and what it printed when it was sealed. */
public record Seals(DSLContext sql) {
    public long next() {
        return sql.select(DSL.coalesce(DSL.max(SEAL.ID), 0L)).from(SEAL).fetchSingle().value1() + 1;
    }

    /** @param content what the account prints, place to text; kept for a SEALED line only */
    public void add(Seal seal, Map<String, String> content, Chain chain) {
        SealRecord line = new SealRecord(seal.number(), seal.when().atOffset(ZoneOffset.UTC), seal.action().name(), seal.fingerprint(), seal.note());
        new Rows(sql).insert(line);
        chain.add(Link.Action.SEALED, seal.number(), HistoryHashes.of(line), seal.when(), Hash.ZERO);
        List<SealedTextRecord> texts = new ArrayList<>();
        content.forEach((place, text) -> texts.add(new SealedTextRecord(seal.number(), texts.size() + 1, place, text)));
        new Rows(sql).insert(texts);
        chain.add(Link.Action.SEALED_TEXTS, seal.number(), HistoryHashes.texts(sql, seal.number()), seal.when(), Hash.ZERO);
    }

    /** Takes back a line that was reported as not saved, if it is there. */
    public void withdrawIfAdded(Seal seal, Chain chain) {
        if (sql.fetchExists(SEAL, SEAL.ID.eq(seal.number()))) {
            withdraw(seal, chain);
        }
    }

    private void withdraw(Seal seal, Chain chain) {
        sql.deleteFrom(SEALED_TEXT).where(SEALED_TEXT.SEAL_ID.eq(seal.number())).execute();
        sql.deleteFrom(SEAL).where(SEAL.ID.eq(seal.number())).execute();
        chain.add(Link.Action.SEAL_WITHDRAWN, seal.number(), Hash.ZERO, seal.when(), Hash.ZERO);
    }

    /** All lines, newest first. */
    public List<Seal> all() {
        return sql.selectFrom(SEAL).orderBy(SEAL.ID.desc()).fetch(line -> new Seal(line.getId(), line.getMadeAt().toInstant(),
            Seal.Action.valueOf(line.getAction()), line.getFingerprint(), line.getNote()));
    }

    /** The seal under which the account is now; empty while it is open. */
    public Optional<Seal> current() {
        return all().stream().filter(line -> line.action() != Seal.Action.SIGNED).findFirst().filter(line -> line.action() == Seal.Action.SEALED);
    }

    /** What the account printed when that seal was put on, in printed order. */
    public Map<String, String> content(long seal) {
        Map<String, String> content = new LinkedHashMap<>();
        sql.select(SEALED_TEXT.PLACE, SEALED_TEXT.CONTENT).from(SEALED_TEXT).where(SEALED_TEXT.SEAL_ID.eq(seal)).orderBy(SEALED_TEXT.TEXT_NUMBER)
            .forEach(line -> content.put(line.value1(), line.value2()));
        return content;
    }
}
