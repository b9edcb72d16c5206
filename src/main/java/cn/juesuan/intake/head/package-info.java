/** Tables recognised by their heads: captions, columns, titles, whose and of which year they are. */
package cn.juesuan.intake.head;
