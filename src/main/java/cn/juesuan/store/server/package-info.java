/**
 * The accounts of a bureau's units in one PostgreSQL database: the tables of an account's file, each with the unit in front. One writer a unit,
 * by a lease with a fencing number; who may see what is the database's row-level security.
 *
 * <p>Start at {@link cn.juesuan.store.server.UnitServer}.
 */
package cn.juesuan.store.server;
