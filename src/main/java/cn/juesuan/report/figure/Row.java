package cn.juesuan.report.figure;

import cn.juesuan.edition.wording.Expression;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list, as sentences and fields go through it.
 *
 * @param id       tells the row from the others of its list: subject code, name, number of a sheet in the account
 * @param key      the row of the table it comes from; empty for others
 * @param texts    its texts by name: 名称, 科目, 类名
 * @param figures  its figures by name, as expressions of the edition
 * @param values   its figures by name that need no working out
 */
public record Row(String id, Optional<String> key, Map<String, String> texts, Map<String, Expression> figures, Map<String, Figure> values) {
}
