/** What an audit of an account or of a finished report came to, as a paper to be handed back and as lists of many reports. */
package cn.juesuan.review;
