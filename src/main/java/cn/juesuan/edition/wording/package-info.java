/** How texts are written: conditions, expressions, lists of rows, sentences by case, paragraphs. */
package cn.juesuan.edition.wording;
