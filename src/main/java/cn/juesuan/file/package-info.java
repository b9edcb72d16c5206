/**
 * How files come onto the disk: aside and complete before they take their place, with the rights they are meant to have from the first byte,
 * and without leaving anything behind. Knows nothing of what is in them.
 */
package cn.juesuan.file;
