package cn.juesuan.store.chain;

import cn.juesuan.account.Account;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.hash.Hash;
import org.jooq.DSLContext;

/**
 * Tells whether two files hold the same account in the same state. Their bytes cannot: H2 writes some on every opening.
 *
 * @param tip hash of all that was ever recorded
 */
public record Revision(UnitProfile profile, Hash tip) {
    public static Revision of(Account account, DSLContext sql) {
        return new Revision(account.profile(), Chain.stored(sql).tip());
    }
}
