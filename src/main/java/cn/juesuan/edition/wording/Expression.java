package cn.juesuan.edition.wording;

import cn.juesuan.edition.table.CellSelection;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure as the wording rules and the 补充资料 of an edition name it. Keys may hold names in braces ({科目}), filled in row by row.
 */
public sealed interface Expression {
    /** A cell of a table: 公开01 31行 栏1; 本行 is the row a list stands at. */
    record Cell(CellSelection place) implements Expression {
    }

    /** A field: 补充 上年/收支总计. */
    record Field(String key) implements Expression {
    }

    /** Something the self-evaluation sheets give: 自评 项目个数. */
    record Evaluation(EvaluationFigure figure) implements Expression {
    }

    /** A figure named in the paragraph, the list or the common definitions. */
    record Name(String name) implements Expression {
    }

    /** A plain number. */
    record Constant(BigDecimal value) implements Expression {
    }

    /** a + b - c. */
    record Sum(List<Part> parts) implements Expression {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** What is added, or with sign -1 taken away. */
    record Part(int sign, Expression expression) {
    }

    /** 合计 金额 于 收入来源: the sum over the rows of a list. */
    record Total(String name, String list) implements Expression {
    }

    /** a 与 b 之差: how far apart they are, never negative. */
    record Difference(Expression first, Expression second) implements Expression {
    }

    /** a 占 b: percent of the whole, two places, half up; none when the whole is zero. */
    record Share(Expression part, Expression whole) implements Expression {
    }
}
