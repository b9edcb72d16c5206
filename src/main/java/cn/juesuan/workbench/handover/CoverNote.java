package cn.juesuan.workbench.handover;

import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a package says of itself.
 *
 * @param purpose     报送 or 退回
 * @param profile     whose account is in it
 * @param sender      who made it, in his own words
 * @param fingerprint of the report that the account prints
 * @param history     whether the account has its history with it
 * @param account     SHA-256 of the account's file, to see whether it arrived whole
 * @param note        for the receiver; may be empty
 */
public record CoverNote(String purpose, UnitProfile profile, String sender, Instant when, String fingerprint, boolean history, String account, String note) {
    public static final String HANDED_IN = "报送";
    public static final String SENT_BACK = "退回";
    private static final String FORMAT = "1";
    private static final List<String> KEYS = List.of("格式", "用途", "单位", "类别", "年度", "表样", "经办人", "时间", "指纹", "修改记录", "校验", "附言");

    /** A line for each: its name, a tab, the text; line feeds in the text are written \n. */
    String text() {
        List<String> values = List.of(FORMAT, purpose, profile.name(), profile.kind().caption(), Integer.toString(profile.year()), profile.edition(), sender,
            when.toString(), fingerprint, history ? "有" : "无", account, note);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < KEYS.size(); i++) {
            text.append(KEYS.get(i)).append('\t').append(values.get(i).replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return text.toString();
    }

    /** @throws UserFailure when it is none, or of a newer program */
    static CoverNote read(String text, String file) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> line.indexOf('\t') > 0).forEach(line ->
            values.put(line.substring(0, line.indexOf('\t')), plain(line.substring(line.indexOf('\t') + 1))));
        if (!values.keySet().containsAll(KEYS)) {
            throw new UserFailure("“%s”不是完整的报送包：说明不全。请对方重新报送一份。".formatted(file));
        }
        if (!FORMAT.equals(values.get("格式"))) {
            throw new UserFailure("“%s”是用较新版本的程序做的报送包，请升级本程序后再取。".formatted(file));
        }
        UnitKind kind = UnitKind.byCaption(values.get("类别")).orElse(UnitKind.UNIT);
        return new CoverNote(values.get("用途"), new UnitProfile(values.get("单位"), kind, Integer.parseInt(values.get("年度")), values.get("表样")),
            values.get("经办人"), Instant.parse(values.get("时间")), values.get("指纹"), values.get("修改记录").equals("有"), values.get("校验"), values.get("附言"));
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean marked = escaped.charAt(i) == '\\' && i + 1 < escaped.length();
            char sign = escaped.charAt(marked ? ++i : i);
            plain.append(marked && sign == 'n' ? '\n' : sign);
        }
        return plain.toString();
    }
}
