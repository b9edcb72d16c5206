/** What an account prints as data for other programs: CSV, and JSON with a published schema. */
package cn.juesuan.document.data;
