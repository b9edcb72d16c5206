/** The hashes an account is checked by, and how they stand in its tables. */
package cn.juesuan.store.hash;
