/** What comes in and is reviewed before it changes anything: files of tables and sheets, last year's figures, filled-in forms, subject lists. */
package cn.juesuan.workbench.exchange;
