/**
 * Accounts tried to destruction: many sessions of one file, which is reopened, its space reused, killed in, copied while open, on a disk
 * that runs full, cut off and spoiled. What was acknowledged must be there, or the account must refuse to open and name a backup.
 *
 * <p>{@link cn.juesuan.store.torture.TortureTest} is the short run, {@link cn.juesuan.store.torture.Torture} the long one.
 */
package cn.juesuan.store.torture;
