package cn.juesuan.edition.wording;

import cn.juesuan.edition.data.DataNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@link Condition}s: {@code 本年 > 上年 且 上年 ≠ 0}, {@code 预算 缺}, {@code 否则}. */
public final class ConditionParser {
    private final ExpressionParser expressions;

    public ConditionParser(ExpressionParser expressions) {
        this.expressions = expressions;
    }

    public Condition parse(DataNode node) {
        String text = node.text().strip();
        if (text.equals(Condition.ALWAYS.text())) {
            return Condition.ALWAYS;
        }
        List<Condition.Clause> clauses = new ArrayList<>();
        for (String clause : text.split(" 且 ")) {
            clauses.add(clause(node, clause.strip()));
        }
        return new Condition(clauses, text);
    }

    private Condition.Clause clause(DataNode node, String clause) {
        return Stream.of(Condition.Test.values()).filter(test -> clause.contains(" " + test.sign())).findFirst()
            .map(test -> clause(node, clause, test))
            .orElseThrow(() -> node.mistake("“%s”不是条件，应如“本年 > 上年”“上年 缺”".formatted(clause)));
    }

    private Condition.Clause clause(DataNode node, String clause, Condition.Test test) {
        int at = clause.indexOf(" " + test.sign());
        Expression left = expressions.parse(node, clause.substring(0, at));
        String rest = clause.substring(at + 1 + test.sign().length()).strip();
        if (rest.isEmpty() != test.ofOne()) {
            throw node.mistake("“%s”的“%s”后面%s".formatted(clause, test.sign(), test.ofOne() ? "不应再写" : "缺少一个数"));
        }
        return new Condition.Clause(left, test, test.ofOne() ? Optional.empty() : Optional.of(expressions.parse(node, rest)));
    }
}
