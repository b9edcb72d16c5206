/**
 * A department's figures from its units': Σ units − eliminations ± adjustments, cell by cell, and how they came about. Values only: no files,
 * no database, no window.
 *
 * <p>Start at {@link cn.juesuan.consolidation.ConsolidatedAccount}, which makes the account, and {@link cn.juesuan.consolidation.Consolidation},
 * which explains and follows it.
 */
package cn.juesuan.consolidation;
