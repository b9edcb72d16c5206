package cn.juesuan.ui.dialog;

import java.util.List;
import javafx.scene.text.Font;

/** The typeface of the window: the first Chinese one the machine has, for the system's own fallback often lacks a bold face. */
public final class WindowFont {
    private static final List<String> PREFERRED = List.of("Microsoft YaHei", "微软雅黑", "Noto Sans CJK SC", "Source Han Sans SC", "思源黑体 CN",
        "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "PingFang SC");

    private WindowFont() {
    }

    public static String chinese() {
        List<String> families = Font.getFamilies();
        return PREFERRED.stream().filter(families::contains).findFirst().orElse(Font.getDefault().getFamily());
    }
}
