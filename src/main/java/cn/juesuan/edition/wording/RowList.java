package cn.juesuan.edition.wording;

import cn.juesuan.edition.data.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that sentences, fields and charts go through one by one (列表).
 *
 * @param source  where the rows come from: 公开05 类, 公开05 项, 公开06 款, 自评表, 得分表, 等级; empty when they are written out
 * @param under   codes under which rows of a table are taken; empty for all
 * @param figures figures of every row of a source
 * @param rows    the rows written out, with their own texts and figures
 * @param when    rows for which it does not hold are left out
 */
public record RowList(String name, Optional<String> source, List<String> under, Map<String, Expression> figures, List<Row> rows,
                      Optional<Condition> when, SourceLine where) {
    /** A row written out. */
    public record Row(Map<String, String> texts, Map<String, Expression> figures) {
    }
}
