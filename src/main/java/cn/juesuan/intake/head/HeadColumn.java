package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Caption;
import java.util.List;
import java.util.OptionalInt;

/**
 * A column of a table in a file with what stands over it.
 *
 * @param columns grid columns under its lowest caption: several where that is merged
 * @param path    captions from the top down
 * @param number  its 栏次 where one is printed
 */
public record HeadColumn(List<Integer> columns, List<Caption> path, OptionalInt number) {
    public int first() {
        return columns.get(0);
    }

    public Caption leaf() {
        return path.get(path.size() - 1);
    }

    boolean hasCaption(Caption caption) {
        return path.stream().anyMatch(caption::equalsPlainly);
    }
}
