package cn.juesuan.audit;

import cn.juesuan.account.Place;

/**
 * Something that is still to be entered.
 *
 * @param place where it is entered
 * @param text  what is missing, in words: 公开02 还没有录入
 */
public record Missing(Place place, String text) {
    boolean concerns(String form) {
        return place.form().equals(form);
    }
}
