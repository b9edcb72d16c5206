package cn.juesuan.check;

import cn.juesuan.audit.Finding;
import cn.juesuan.check.text.Spot;
import java.util.List;

/**
 * Something found in a published report.
 *
 * @param spots where it stands in the file, the one to go to first
 */
public record PublishedFinding(Finding finding, List<Spot> spots) {
    public PublishedFinding {
        spots = List.copyOf(spots);
    }
}
