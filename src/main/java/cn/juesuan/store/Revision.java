package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.account.UnitProfile;
import org.jooq.DSLContext;

/**
 * Tells whether two files hold the same account in the same state. Their bytes cannot: H2 writes some on every opening.
 *
 * @param tip hash of all that was ever recorded
 */
record Revision(UnitProfile profile, Hash tip) {
    static Revision of(Account account, DSLContext sql) {
        return new Revision(account.profile(), Chain.stored(sql).tip());
    }
}
