/** The rules about tables and sheets and what they find; how complete and how right each of them is. */
package cn.juesuan.audit;
