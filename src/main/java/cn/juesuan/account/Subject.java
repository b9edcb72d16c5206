package cn.juesuan.account;

import java.util.Optional;

/**
 * A budget subject: functional (支出功能分类: 类 3, 款 5, 项 7 digits) or economic (部门预算经济分类: 类 3, 款 5 digits).
 *
 * @param code digits only
 * @param name as printed
 */
public record Subject(String code, String name) {
    /** Whether {@code code} has the shape of a subject code: 3, 5 or 7 digits, the first of them 1 to 9. */
    public static boolean isCode(String code) {
        return code.matches("[1-9]\\d{2}(\\d{2}){0,2}");
    }

    /** Whether {@code code} is that of a 项. */
    public static boolean isItem(String code) {
        return isCode(code) && code.length() == 7;
    }

    /** Code of the subject this one belongs to; none for a 类. */
    public static Optional<String> parentOf(String code) {
        return code.length() <= 3 ? Optional.empty() : Optional.of(code.substring(0, code.length() - 2));
    }

    /** Code of the 类 this code belongs to. */
    public static String classOf(String code) {
        return code.substring(0, 3);
    }

    /** 类, 款 or 项, by the length of the code. */
    public static String levelOf(String code) {
        return switch (code.length()) {
            case 3 -> "类";
            case 5 -> "款";
            default -> "项";
        };
    }
}
