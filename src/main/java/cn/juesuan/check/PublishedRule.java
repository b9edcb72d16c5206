package cn.juesuan.check;

import java.util.stream.Stream;

/** One thing to check in a published report. Rules never fail on what a report lacks or spoils: they say what they see. */
public interface PublishedRule {
    Stream<PublishedFinding> check(Published report);
}
