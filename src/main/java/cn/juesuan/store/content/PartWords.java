package cn.juesuan.store.content;

import cn.juesuan.account.Amount;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stored step of a sheet or score table in the words of the history. Its contents have what differs only, so that this can be said
 * without the rest of the sheet.
 */
final class PartWords {
    /** More places than these are counted only. */
    private static final int PLACES = 5;

    private final StepRecord stored;
    private final Map<String, String> before;
    private final Map<String, String> after;

    PartWords(StepRecord stored) {
        this.stored = stored;
        this.before = words(stored.getOldContent());
        this.after = words(stored.getNewContent());
    }

    /** Places and texts as they are read; empty where the part was not there. */
    private Map<String, String> words(String content) {
        Map<String, String> words = new LinkedHashMap<>();
        Optional.ofNullable(content).map(PartLines::read).ifPresent(lines ->
                lines.lines().forEach((place, text) -> words.put(place.replace("/文字", "").replace('/', ' '), words(place, text))));
        return words;
    }

    private String words(String place, String text) {
        if (place.equals(PartLines.POSITION)) {
            return "第 %d %s".formatted(Integer.parseInt(text) + 1, isUnit() ? "个" : "张");
        }
        if (place.startsWith("数/") || place.startsWith("尾差/")) {
            return Stream.of(text.split(";", -1)).map(fen -> fen.isEmpty() ? "" : StepWords.words(Amount.ofFen(Long.parseLong(fen))))
                    .collect(Collectors.joining("、"));
        }
        return place.matches("资金/.*数") ? StepWords.words(Amount.ofFen(Long.parseLong(text))) : text;
    }

    /** 自评表“信息系统运行维护” 指标 2 完成值. */
    String place() {
        String part = kind() + "“%s”".formatted(name(isThere(after) ? after : before));
        return isWhole() || changed().size() != 1 ? part : part + " " + changed().get(0);
    }

    private String kind() {
        return switch (StepKind.of(stored)) {
            case SHEET -> "自评表";
            case EVALUATION -> "得分表";
            default -> "单位";
        };
    }

    String before() {
        return isWhole() ? whole(before) : text(before);
    }

    String after() {
        return isWhole() ? whole(after) : text(after);
    }

    private boolean isWhole() {
        return !isThere(before) || !isThere(after);
    }

    private static boolean isThere(Map<String, String> words) {
        return words.containsKey(PartLines.POSITION);
    }

    private boolean isUnit() {
        return StepKind.of(stored) == StepKind.UNIT;
    }

    private String whole(Map<String, String> words) {
        return isThere(words) ? (isUnit() ? "单位，" : "整张表，") + words.get(PartLines.POSITION) : "";
    }

    private static String name(Map<String, String> words) {
        return words.getOrDefault(PartLines.PROJECT, words.getOrDefault(PartLines.TITLE, words.getOrDefault(PartLines.UNIT, "")));
    }

    private List<String> changed() {
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
                .filter(place -> !Objects.equals(before.get(place), after.get(place))).toList();
    }

    private String text(Map<String, String> words) {
        List<String> changed = changed();
        if (changed.size() == 1) {
            return words.getOrDefault(changed.get(0), "");
        }
        String texts = changed.stream().limit(PLACES).filter(words::containsKey).map(place -> place + " " + words.get(place))
                .collect(Collectors.joining("；"));
        return changed.size() > PLACES ? texts + "……等 %d 处".formatted(changed.size()) : texts;
    }

    /** What the whole part came from; empty when it was typed, or was there before. */
    String origin() {
        return isThere(before) ? "" : after.getOrDefault("来源", "");
    }
}
