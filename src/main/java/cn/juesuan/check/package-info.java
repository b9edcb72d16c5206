/** The rules a published report is held to: its text against its tables, its figures against each other, its projects in all their places. */
package cn.juesuan.check;
