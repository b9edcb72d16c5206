package cn.juesuan.report;

import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sheet or score table goes by which number, before and now: they may have been ordered otherwise or deleted since. What was taken
 * down before the numbers were, is compared number by number.
 */
final class SheetNumbers {
    /** The part that says which sheet it is. */
    private static final String IDENTITY = "编号";

    private final Map<String, String> before;
    /** Names of the sheets before, and what they are called now. */
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> now;

    SheetNumbers(Map<String, String> before, Map<String, String> now) {
        this.before = before;
        this.now = now;
        Map<String, String> forms = new LinkedHashMap<>();
        now.forEach((place, id) -> {
            if (isOne(place)) {
                forms.put(id, form(place));
            }
        });
        before.forEach((place, id) -> {
            if (isOne(place)) {
                names.put(form(place), forms.getOrDefault(id, form(place) + "（已删除）"));
            }
        });
    }

    /** Names of the sheets and score tables of an account, and what tells them from every other. */
    static Map<String, String> of(Account account) {
        Map<String, String> ids = new LinkedHashMap<>();
        number(ids, SheetPart.SHEET, account.sheets().stream().map(EvaluationSheet::id).toList());
        number(ids, SheetPart.SCORE_TABLE, account.evaluations().stream().map(DepartmentEvaluation::id).toList());
        return ids;
    }

    private static void number(Map<String, String> ids, String kind, List<SheetId> parts) {
        for (int i = 0; i < parts.size(); i++) {
            ids.put(kind + (i + 1), parts.get(i).value());
        }
    }

    static String place(String form) {
        return new SheetPart(form, IDENTITY, 1).name();
    }

    static boolean isOne(String place) {
        return SheetPart.isPart(place) && place.equals(place(form(place)));
    }

    private static String form(String place) {
        return place.substring(0, Math.max(0, place.indexOf(' ')));
    }

    /** The earlier texts under the names that their sheets have now. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        before.forEach((place, text) -> {
            String form = form(place);
            renamed.put(names.containsKey(form) ? names.get(form) + place.substring(form.length()) : place, text);
        });
        return renamed;
    }

    /** Sheets that stand in another order among those that are still there. */
    List<PrintedContent.Difference> moved() {
        List<PrintedContent.Difference> moved = new ArrayList<>();
        List<String> kept = names.values().stream().filter(form -> now.containsKey(place(form))).toList();
        List<String> ordered = now.keySet().stream().filter(SheetNumbers::isOne).map(SheetNumbers::form).filter(kept::contains).toList();
        names.forEach((earlier, form) -> {
            if (kept.indexOf(form) != ordered.indexOf(form)) {
                moved.add(new PrintedContent.Difference(place(form), earlier, form));
            }
        });
        return moved;
    }
}
