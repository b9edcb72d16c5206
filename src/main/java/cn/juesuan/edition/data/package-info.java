/**
 * The data of editions as it is written: YAML whose every value knows its line, and files that build on those of another edition. The only
 * home of YAML.
 */
package cn.juesuan.edition.data;
