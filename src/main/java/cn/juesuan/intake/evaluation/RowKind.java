package cn.juesuan.intake.evaluation;

import java.util.EnumSet;
import java.util.regex.Pattern;

/** What a row looks like by the captions in it. */
enum RowKind {
    TITLE, SUMMARY_HEAD, SCORE_HEAD, HEAD, FUNDING_HEAD, FUNDING_LINE, GOAL, INDICATOR_HEAD, FOOT, NOTE, SIGNATURE, OTHER;

    private static final EnumSet<SheetCaption> SUMMARY = EnumSet.of(SheetCaption.NUMBER, SheetCaption.USER, SheetCaption.IMPLEMENTER, SheetCaption.DEPARTMENT,
        SheetCaption.SCORE, SheetCaption.GRADE, SheetCaption.RATE, SheetCaption.INITIAL, SheetCaption.BUDGET, SheetCaption.ACTUAL);
    private static final EnumSet<SheetCaption> OF_SUMMARY_ONLY = EnumSet.of(SheetCaption.NUMBER, SheetCaption.SCORE, SheetCaption.GRADE, SheetCaption.RATE);
    private static final Pattern NOTE_TEXT = Pattern.compile("(?s)\\s*(注|备注|附注|填表说明|说明)\\s*[:：\\d].*");
    private static final Pattern SIGNED = Pattern.compile("(?s).*(填表人|填报人|制表人|联系电话|单位负责人|项目负责人|填报日期|填表日期|审核人)\\s*(（[^）]*）)?\\s*[:：].*");

    static RowKind of(GridRow row, SheetWords words) {
        if (isSummaryHead(row)) {
            return SUMMARY_HEAD;
        }
        if (isIndicatorHead(row)) {
            return row.hasAny(EnumSet.of(SheetCaption.TARGET, SheetCaption.DONE)) ? INDICATOR_HEAD : SCORE_HEAD;
        }
        if (row.bare(SheetCaption.MONEY) >= 2) {
            return FUNDING_HEAD;
        }
        return single(row, words);
    }

    private static RowKind single(GridRow row, SheetWords words) {
        String first = row.filled().get(0).text();
        if (NOTE_TEXT.matcher(first).matches()) {
            return NOTE;
        }
        if (SheetCaption.HEAD.stream().anyMatch(row::beginsWith)) {
            return HEAD;
        }
        if (row.hasAny(SheetCaption.LINES)) {
            return FUNDING_LINE;
        }
        if (row.beginsWith(SheetCaption.SUM) || row.beginsWith(SheetCaption.GRADE) || row.has(SheetCaption.EXPLANATION)) {
            return FOOT;
        }
        if (row.hasAny(SheetCaption.GOALS)) {
            return GOAL;
        }
        return words.isSheetTitle(first) && row.filled().size() <= 2 ? TITLE : SIGNED.matcher(row.text()).matches() ? SIGNATURE : OTHER;
    }

    private static boolean isSummaryHead(GridRow row) {
        return row.has(SheetCaption.PROJECT) && row.labels().stream().allMatch(Labelled::isBare) && row.bare(SUMMARY) >= 2
            && row.hasAny(OF_SUMMARY_ONLY);
    }

    /** ProjectNames of indicators beside targets, or beside weight and score. */
    private static boolean isIndicatorHead(GridRow row) {
        boolean named = row.bare(SheetCaption.LEVELS) > 0;
        boolean weighed = row.has(SheetCaption.WEIGHT) && row.has(SheetCaption.SCORE);
        return row.bare(SheetCaption.INDICATOR_COLUMNS) >= 3 && named && (weighed || row.bare(SheetCaption.INDICATOR_COLUMNS) >= 4);
    }
}
