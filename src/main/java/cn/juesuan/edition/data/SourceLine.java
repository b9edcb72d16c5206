package cn.juesuan.edition.data;

/** A line of the edition's data, for messages to whoever keeps it. Lines count from 1. */
public record SourceLine(String file, int line) {
    @Override
    public String toString() {
        return file + " 第" + line + "行";
    }
}
