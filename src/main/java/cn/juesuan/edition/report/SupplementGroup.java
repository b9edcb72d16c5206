package cn.juesuan.edition.report;

import java.util.List;

/**
 * Fields that are filled in together.
 *
 * @param purpose a sentence over them
 */
public record SupplementGroup(String title, String purpose, List<SupplementField> fields) {
    public SupplementGroup {
        fields = List.copyOf(fields);
    }
}
