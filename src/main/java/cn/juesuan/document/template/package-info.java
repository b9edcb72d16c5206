/** Writes figures into a form that somebody else made, .xlsx, .xls or .docx, and leaves everything else in it as it is. */
package cn.juesuan.document.template;
