/** The statutory tables: head, columns and rows, the formulas of their cells and the relations (勾稽) between them. */
package cn.juesuan.edition.table;
