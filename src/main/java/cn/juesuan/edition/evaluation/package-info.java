/** The self-evaluation form: classes and kinds of indicators, weights, grades, how scores come about and how sheets are printed. */
package cn.juesuan.edition.evaluation;
