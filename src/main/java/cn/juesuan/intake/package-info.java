/** What comes in from files: the tables of an edition, recognised by what stands in them, whatever the layout. */
package cn.juesuan.intake;
