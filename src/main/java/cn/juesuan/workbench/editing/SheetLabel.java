package cn.juesuan.workbench.editing;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetId;
import cn.juesuan.evaluation.SheetColumns;
import cn.juesuan.workbench.session.Answer;
import java.util.Map;

/** Names what is done to evaluation sheets as undo and the history show it: 自评表3 第2项实际完成值：95%→98%. */
public final class SheetLabel {
    /** Longer texts are cut in a label; the history has them in full. */
    private static final int LONGEST = 20;

    private SheetLabel() {
    }

    /** 自评表3“信息系统运行维护”. */
    public static String of(int number, EvaluationSheet sheet) {
        return "自评表%d“%s”".formatted(number, shortened(sheet.head().project().strip()));
    }

    public static String of(Account account, SheetId id) {
        EvaluationSheet sheet = account.sheet(id).orElseThrow();
        return of(account.sheets().indexOf(sheet) + 1, sheet);
    }

    /** 自评表3 第2项实际完成值：95%→98%. */
    static String typed(String table, String row, Map<String, Integer> columns, int column, String before, String after) {
        String rowName = row.matches("\\d+") ? "第" + row + "项" : row;
        return "%s %s%s：%s→%s".formatted(table, rowName, SheetColumns.caption(columns, column).orElse(""), value(before), value(after));
    }

    private static String value(String text) {
        return text.isBlank() ? "空" : shortened(text.strip());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    public static Answer gone() {
        return new Answer.Refused("这张表已经不在账中，账未改动。请重新选择；误删的可以撤销。");
    }
}
