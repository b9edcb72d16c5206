/**
 * Accounts on disk: one account, one H2 file. The only home of SQL.
 *
 * <p>Start at {@link cn.juesuan.store.AccountFile} and {@link cn.juesuan.store.Backups}. The tables are in
 * {@code db/migration}; the classes of {@code cn.juesuan.store.schema} are generated from them.
 */
package cn.juesuan.store;
