package cn.juesuan.account;

/**
 * Names of the account's settings. A setting is kept as text; an absent one has the edition's default.
 */
public final class Setting {
    /** Prefix of the zero style of one table: 零值/公开03. Value: caption of a {@link ZeroStyle}. */
    public static final String ZERO_STYLE = "零值/";
    /** Prefix of a word that this report prints otherwise than the edition: 用语/科目编码. */
    public static final String WORD = "用语/";
    /** Prefix of an optional row of a table: 可选行/公开06/39999. Value 有 or 无. */
    public static final String OPTIONAL_ROW = "可选行/";
    /** Unit in which the window shows and reads money: caption of a {@link MoneyUnit}. */
    public static final String MONEY_UNIT = "金额单位";
    /** 是 when the unit has general-budget money only, so that 公开02 and 05 follow 公开03. */
    public static final String GENERAL_BUDGET_ONLY = "仅一般公共预算";

    /** Which of the edition's layouts the self-evaluation sheets have; absent for the usual one. */
    public static final String SHEET_LAYOUT = "自评表样";

    private Setting() {
    }

    public static String zeroStyle(String form) {
        return ZERO_STYLE + form;
    }

    public static String word(String word) {
        return WORD + word;
    }

    public static String optionalRow(String form, String row) {
        return OPTIONAL_ROW + form + "/" + row;
    }
}
