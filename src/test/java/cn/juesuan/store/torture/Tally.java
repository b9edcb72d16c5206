package cn.juesuan.store.torture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of the trials of one kind. */
final class Tally {
    private final String trial;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> bad = new ArrayList<>();
    private int sessions;
    private long acknowledged;

    enum Outcome {
        /** Everything acknowledged was there, and nothing else. */
        WHOLE(true),
        /** The account refused to open and named the next backup. */
        REFUSED(true),
        /** Acknowledged edits were gone. */
        LOST(false),
        /** The account opened with something else in it. */
        OTHER(false),
        /** A failure without the sentence that helps, or none at all. */
        UNEXPECTED(false);

        private final boolean good;

        Outcome(boolean good) {
            this.good = good;
        }
    }

    Tally(String trial) {
        this.trial = trial;
    }

    void add(Outcome outcome, String words) {
        counts.merge(outcome, 1, Integer::sum);
        if (!outcome.good) {
            bad.add(trial + " " + outcome + " " + words);
        }
    }

    void session(long acknowledgedInIt) {
        sessions++;
        acknowledged += acknowledgedInIt;
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    List<String> bad() {
        return bad;
    }

    static String head() {
        return "%-28s%8s%10s%14s%8s%9s%6s%7s%12s".formatted("trial", "runs", "sessions", "acknowledged", "whole", "refused", "lost", "other", "unexpected");
    }

    @Override
    public String toString() {
        return "%-28s%8d%10d%14d%8d%9d%6d%7d%12d".formatted(trial, counts.values().stream().mapToInt(Integer::intValue).sum(), sessions, acknowledged,
                count(Outcome.WHOLE), count(Outcome.REFUSED), count(Outcome.LOST), count(Outcome.OTHER), count(Outcome.UNEXPECTED));
    }
}
