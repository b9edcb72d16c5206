package cn.juesuan.document.word;

/** What stands in a Word document from top to bottom. */
public sealed interface Block permits Paragraph, WordTable {
}
