package cn.juesuan.review;

import cn.juesuan.edition.table.Strength;
import java.util.List;

/**
 * One report of many, as their summary tells it.
 *
 * @param file     where it lies
 * @param unit     whose it is; empty where it could not be read
 * @param year     of the account; 0 where it could not be read
 * @param opinions the serious ones first
 * @param unread   how many things were not read of it
 * @param why      why it could not be read, in words for the user; empty when it could
 */
public record ReviewedFile(String file, String unit, int year, List<Opinion> opinions, int unread, String why) {
    public ReviewedFile {
        opinions = List.copyOf(opinions);
    }

    public long count(Strength strength) {
        return opinions.stream().filter(opinion -> opinion.strength() == strength).count();
    }

    public boolean isRead() {
        return why.isEmpty();
    }
}
