package cn.juesuan.workbench.delivery;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** For whom does not want to know. */
    Progress NONE = (done, total) -> { };

    /** So many of all pages are done. */
    void step(int done, int total);
}
