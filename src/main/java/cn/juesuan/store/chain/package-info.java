/** What was recorded, link by link: the history, its seals, and the hashes that tell when either was changed from outside. */
package cn.juesuan.store.chain;
