/** Accounts opened, made, protected, checked and brought back from their backups. */
package cn.juesuan.workbench.opening;
