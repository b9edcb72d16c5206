/** The text of a published report: its sections, paragraphs and the sentences recognised in them. */
package cn.juesuan.check.text;
