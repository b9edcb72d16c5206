package cn.juesuan.ui.grid;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Where rows or columns begin and end, in pixels; every edge on a whole pixel, so that lines are crisp. */
final class Tracks {
    private final double[] edges;

    private Tracks(double[] edges) {
        this.edges = edges;
    }

    /** Tracks of these sizes; edges are rounded, not sizes, so that the total is right. */
    static Tracks of(int count, IntToDoubleFunction size) {
        double[] edges = new double[count + 1];
        double end = 0;
        for (int index = 0; index < count; index++) {
            end += size.applyAsDouble(index);
            edges[index + 1] = Math.round(end);
        }
        return new Tracks(edges);
    }

    int count() {
        return edges.length - 1;
    }

    double start(int index) {
        return edges[index];
    }

    /** The edge after this track; that of the last one for a span that reaches too far. */
    double end(int index) {
        return edges[Math.min(index + 1, count())];
    }

    double total() {
        return edges[count()];
    }

    /** The track at this place; the first or last one when it lies outside. */
    int at(double place) {
        int found = Arrays.binarySearch(edges, place);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, count() - 1));
    }
}
