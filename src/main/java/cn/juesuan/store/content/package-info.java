/** Values as rows and back: entries, rows, sheets, steps of the history, and the hashes of each. */
package cn.juesuan.store.content;
