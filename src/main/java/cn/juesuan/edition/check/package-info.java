/** How sentences of a published report are recognised, and the rules they are held to, as the data says it. */
package cn.juesuan.edition.check;
