package cn.juesuan.document.pdf;

/** Hears how far the writing has come. */
@FunctionalInterface
public interface PageProgress {
    /** For whom does not want to know. */
    PageProgress NONE = (done, total) -> { };

    /** So many of all pages are done. */
    void step(int done, int total);
}
