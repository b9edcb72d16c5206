package cn.juesuan.account;

import java.util.Optional;

/**
 * What an imported sheet printed where the program computes. It never counts; it is kept so that a difference can be shown.
 *
 * @param total 总分
 * @param grade 自评等级
 */
public record SheetStated(Optional<String> total, Optional<String> grade) {
    public static final SheetStated NOTHING = new SheetStated(Optional.empty(), Optional.empty());
}
