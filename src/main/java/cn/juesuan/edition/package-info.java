/**
 * What a place and a year prescribe: tables, relations, wordings, the self-evaluation form and the plan of the report, all of it read from
 * data.
 */
package cn.juesuan.edition;
