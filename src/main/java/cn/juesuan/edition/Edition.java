package cn.juesuan.edition;

import cn.juesuan.account.Account;
import cn.juesuan.account.Setting;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.report.ReportForm;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Formula;
import cn.juesuan.edition.table.Tie;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The forms and rules of one place and year, as read from its data.
 *
 * @param name         folder of its data, such as shandong-2024
 * @param place        whose forms these are, such as 山东省
 * @param title        for the user, such as 山东省 2024 年度
 * @param firstYear    the first year it is for
 * @param words        words its captions and notes hold in braces
 * @param zeroStyle    how zeros are printed unless the account says otherwise
 * @param optionalRows whether an optional row (公开06/39999) is printed unless the account says otherwise
 * @param mayBeNegative cells that may well be negative
 * @param carryOvers   cells that follow others where a unit has general-budget money only
 * @param subjects     standing subject names, code to name
 * @param checkCells   which cell, and which table, is meant by one that the rules of finished reports name; empty where they are the same
 * @param evaluation   the self-evaluation form
 * @param sheetLayouts other layouts of it by name, for accounts that choose one
 * @param report       the finished report: 补充资料, wording, 名词解释
 * @param transfers    where units of a department have what they paid to each other: what one received = what the other paid
 */
public record Edition(String name, String place, String title, int firstYear, Map<String, String> words, ZeroStyle zeroStyle,
                      Map<String, Boolean> optionalRows, List<FormDefinition> forms, List<Formula> formulas, List<Tie> ties,
                      List<CellSelection> mayBeNegative, List<Formula> carryOvers, NavigableMap<String, String> subjects, Map<String, String> checkCells,
                      EvaluationForm evaluation, Map<String, EvaluationForm> sheetLayouts, ReportForm report,
                      List<Formula> transfers) {
    /** The edition as an account has chosen it: with the layout of the sheets that it wants. */
    public Edition chosenBy(Account account) {
        return account.setting(Setting.SHEET_LAYOUT).map(sheetLayouts::get).map(layout -> new Edition(name, place, title, firstYear, words, zeroStyle,
            optionalRows, forms, formulas, ties, mayBeNegative, carryOvers, subjects, checkCells, layout, sheetLayouts, report, transfers)).orElse(this);
    }

    /** For the user, when the account is of a year that has no edition of its own: whose forms it gets. */
    public Optional<String> standsInFor(int year) {
        return year == firstYear ? Optional.empty() : Optional.of("%d 年度还没有单独的表样，先用“%s”的表样；有了新的可以再换".formatted(year, title));
    }

    /** The tables as one calls them all: 公开01至公开09. */
    public String formRange() {
        return forms.get(0).name() + "至" + forms.get(forms.size() - 1).name();
    }

    public Optional<FormDefinition> form(String formName) {
        return forms.stream().filter(form -> form.name().equals(formName)).findFirst();
    }
}
