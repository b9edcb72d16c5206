package cn.juesuan.edition.wording;

import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.table.FormulaParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link Expression}s as an accountant writes them: {@code 公开02 合计 栏2}, {@code 本年 与 上年 之差}, {@code 金额 占 总额}. */
public final class ExpressionParser {
    private static final Pattern DIFFERENCE = Pattern.compile("(.+) 与 (.+) 之差");
    private static final Pattern SHARE = Pattern.compile("(.+) 占 (.+)");
    private static final Pattern TOTAL = Pattern.compile("合计 (\\S+) 于 (\\S+)");
    private static final Pattern PART = Pattern.compile("(?:^|\\s([+-])\\s)\\s*(.+?)(?=\\s[+-]\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String FIELD = "补充 ";
    private static final String EVALUATION = "自评 ";

    private final FormulaParser places;

    public ExpressionParser(FormulaParser places) {
        this.places = places;
    }

    public Expression parse(DataNode node) {
        return parse(node, node.text());
    }

    Expression parse(DataNode node, String written) {
        String text = written.strip();
        Matcher difference = DIFFERENCE.matcher(text);
        if (difference.matches()) {
            return new Expression.Difference(parse(node, difference.group(1)), parse(node, difference.group(2)));
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return new Expression.Share(parse(node, share.group(1)), parse(node, share.group(2)));
        }
        List<Expression.Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            parts.add(new Expression.Part("-".equals(part.group(1)) ? -1 : 1, operand(node, part.group(2).strip())));
        }
        if (parts.isEmpty()) {
            throw node.mistake("这里应写一个数，如“公开01 31行 栏1”或“补充 上年/收支总计”");
        }
        return parts.size() == 1 ? parts.get(0).expression() : new Expression.Sum(parts);
    }

    private Expression operand(DataNode node, String text) {
        Matcher total = TOTAL.matcher(text);
        if (total.matches()) {
            return new Expression.Total(total.group(1), total.group(2));
        }
        if (NUMBER.matcher(text).matches()) {
            return new Expression.Constant(new BigDecimal(text));
        }
        if (text.startsWith(FIELD)) {
            return new Expression.Field(text.substring(FIELD.length()).strip());
        }
        if (text.startsWith(EVALUATION)) {
            String name = text.substring(EVALUATION.length()).strip();
            return new Expression.Evaluation(EvaluationFigure.byCaption(name)
                .orElseThrow(() -> node.mistake("自评没有“%s”这个数，有：%s".formatted(name, EvaluationFigure.captions()))));
        }
        Optional<CellSelection> place = places.placeIfAny(node, text);
        if (place.isPresent()) {
            return new Expression.Cell(place.get());
        }
        if (text.contains(" ")) {
            throw node.mistake("读不懂“%s”".formatted(text));
        }
        return new Expression.Name(text);
    }
}
