package cn.juesuan.intake;

import java.util.List;
import java.util.OptionalInt;

/**
 * A column of a table in a file with what stands over it.
 *
 * @param columns grid columns under its lowest caption: several where that is merged
 * @param path    captions from the top down
 * @param number  its 栏次 where one is printed
 */
record HeadColumn(List<Integer> columns, List<Caption> path, OptionalInt number) {
    int first() {
        return columns.get(0);
    }

    Caption leaf() {
        return path.get(path.size() - 1);
    }

    boolean hasCaption(Caption caption) {
        return path.stream().anyMatch(caption::equalsPlainly);
    }
}
