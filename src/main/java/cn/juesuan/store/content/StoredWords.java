package cn.juesuan.store.content;

import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.Optional;

/** Places and contents as they are stored, in words; also for contents that are none any more. */
public final class StoredWords {
    public static final String PROFILE = "单位信息";

    private StoredWords() {
    }

    public static String place(StepRecord step) {
        return switch (StepKind.of(step)) {
            case ENTRY -> cell(step.getForm(), step.getRowKey(), step.getColumnNumber());
            case ADJUSTMENT -> adjustment(step.getForm(), step.getRowKey(), step.getColumnNumber());
            case PROFILE -> PROFILE;
            default -> place(StepKind.of(step), Optional.ofNullable(step.getForm()).orElse(""), step.getRowKey());
        };
    }

    public static String cell(String form, String row, int column) {
        return "%s %s 栏%d".formatted(form, row, column);
    }

    public static String adjustment(String form, String row, int column) {
        return "调整 " + cell(form, row, column);
    }

    public static String place(StepKind kind, String form, String key) {
        return switch (kind) {
            case SUBJECT_ROW -> form + " " + key + " 名称";
            case SETTING -> "设置 " + key;
            case SUBJECT_NAME -> "科目 " + key;
            case SUPPLEMENT -> "补充资料 " + key;
            case SHEET -> "自评表 " + key;
            case EVALUATION -> "得分表 " + key;
            case UNIT -> "单位 " + key;
            case ELIMINATION -> "抵销 " + key.replace('\t', ' ');
            case ENTRY, PROFILE, ADJUSTMENT -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** As it would be typed where it can be read, and where it came from when that is not the keyboard. */
    public static String entry(String kind, String content, String origin) {
        String words;
        try {
            words = StepWords.words(EntryKind.valueOf(kind).entry(content, ""));
        } catch (RuntimeException spoiled) {
            words = kind + " " + content;
        }
        return origin.isEmpty() ? words : words + "（" + origin + "）";
    }
}
