package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.CHAIN_LINK;
import static cn.juesuan.store.schema.Tables.WRITER;

import cn.juesuan.store.content.Rows;
import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.ChainLinkRecord;
import cn.juesuan.store.schema.tables.records.WriterRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;

/** Adds links in one transaction; {@link #standing} is what the account stands at when that is committed. */
public final class Chain {
    private final DSLContext sql;
    private final ChainEnd before;
    private ChainEnd standing;

    public Chain(DSLContext sql, ChainEnd standing) {
        this.sql = sql;
        this.before = standing;
        this.standing = standing;
    }

    DSLContext sql() {
        return sql;
    }

    public ChainEnd standing() {
        return standing;
    }

    /** Whether the account has links; one of an older version has none until it is taken over. */
    public static boolean isBegun(DSLContext sql) {
        return sql.fetchExists(CHAIN_LINK);
    }

    /** What the account says of itself; {@link Soundness} says whether that is so. */
    public static ChainEnd stored(DSLContext sql) {
        WriterRecord writer = sql.fetchSingle(WRITER);
        Hash state = sql.select(CHAIN_LINK.STATE).from(CHAIN_LINK).where(CHAIN_LINK.ID.eq(writer.getLinks()))
                .fetchOptional(CHAIN_LINK.STATE).orElse(Hash.ZERO);
        return new ChainEnd(writer.getSessionNumber(), writer.getLinks(), writer.getHash(), state);
    }

    /** The hash of the chain up to that link; empty when it is shorter. */
    public static Optional<Hash> hash(DSLContext sql, long link) {
        return link == 0 ? Optional.of(Hash.ZERO)
                : sql.select(CHAIN_LINK.HASH).from(CHAIN_LINK).where(CHAIN_LINK.ID.eq(link)).fetchOptional(CHAIN_LINK.HASH);
    }

    static Link link(ChainLinkRecord row) {
        return new Link(row.getId(), row.getMadeAt().toInstant(), Link.Action.valueOf(row.getAction()), row.getObjectId(),
                row.getContent(), row.getState());
    }

    /** The hash of what was printed when that seal was put on. */
    public static Optional<Hash> texts(DSLContext sql, long seal) {
        return sql.select(CHAIN_LINK.CONTENT).from(CHAIN_LINK)
                .where(CHAIN_LINK.ACTION.eq(Link.Action.SEALED_TEXTS.name()), CHAIN_LINK.OBJECT_ID.eq(seal))
                .orderBy(CHAIN_LINK.ID.desc()).limit(1).fetchOptional(CHAIN_LINK.CONTENT);
    }

    /** @param change what the link adds to the sum of the current state */
    void add(Link.Action action, long object, Hash content, Instant when, Hash change) {
        Link link = new Link(standing.links() + 1, when, action, object, content, standing.state().plus(change));
        standing = standing.with(link);
        new Rows(sql).insert(new ChainLinkRecord(link.number(), when.atOffset(ZoneOffset.UTC), action.name(), object, content,
                link.state(), standing.tip()));
    }

    /** Makes the session after the last one the owner of the account. */
    public void takeOwnership() {
        standing = standing.nextSession();
    }

    /**
     * The last thing in a transaction: writes down where the account stands.
     *
     * @return false when it did not stand where it was said to before: then somebody else has written, and the transaction must not be made
     */
    public boolean settle() {
        return sql.update(WRITER).set(WRITER.SESSION_NUMBER, standing.session()).set(WRITER.LINKS, standing.links())
                .set(WRITER.HASH, standing.tip())
                .where(WRITER.SESSION_NUMBER.eq(before.session()), WRITER.LINKS.eq(before.links()), WRITER.HASH.eq(before.tip()))
                .execute() == 1;
    }
}
