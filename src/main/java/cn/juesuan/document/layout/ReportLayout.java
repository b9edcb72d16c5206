package cn.juesuan.document.layout;

import cn.juesuan.report.Report;
import java.util.List;

/** Brings a report onto pages. */
public record ReportLayout(Report report, TextMeasure measure) {
    /** The finished pages. */
    public Pages pages() {
        return new Pages(List.of(), List.of());
    }
}
