package cn.juesuan.intake.row;

import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.intake.source.SourceCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What a cell that should hold an amount turns out to hold. */
public sealed interface AmountCell {
    /** An amount. */
    record Is(Amount amount) implements AmountCell {
    }

    /** Nothing, or a dash for nothing. */
    record Blank() implements AmountCell {
    }

    /** Words without digits. */
    record Words(String text) implements AmountCell {
    }

    /** Something with digits that is no clear amount, or a figure that got lost. */
    record Doubtful(String reason) implements AmountCell {
    }

    public static AmountCell of(SourceCell cell, MoneyUnit unit) {
        if (cell.lacksResult()) {
            return new Doubtful("公式没有保存计算结果，请用 Excel 或 WPS 打开，保存一次再导入");
        }
        if (cell.text().strip().matches("#[A-Z/0?]+[!?]?|#\\p{IsHan}+[!！?？/]?.{0,3}")) {
            return new Doubtful("公式出错（%s），没有数字".formatted(cell.text().strip()));
        }
        if (cell.text().strip().matches("[#＃]{2,}")) {
            return new Doubtful("显示为“%s”，看不出数字；多半是列太窄时转存的，请从原表另存一份".formatted(cell.text().strip()));
        }
        return cell.number().isPresent() ? ofNumber(cell, cell.number().get(), unit) : ofText(cell.text(), unit);
    }

    private static AmountCell ofText(String text, MoneyUnit unit) {
        AmountText.Reading reading = AmountText.read(text, unit);
        if (reading instanceof AmountText.Read read) {
            return new Is(read.amount());
        }
        if (reading instanceof AmountText.Refused refused) {
            boolean digits = AmountText.halfWidth(text).chars().anyMatch(Character::isDigit);
            return digits || isAmountInWords(text) ? new Doubtful(refused.reason()) : new Words(text.strip());
        }
        return new Blank();
    }

    /** Letters, or a figure in Chinese numerals: somebody meant an amount. 见说明 means none. */
    private static boolean isAmountInWords(String text) {
        return AmountText.halfWidth(text).strip().matches(".*[A-Za-z].*|[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟点元角分整]+");
    }

    /** A number counts exactly, but only if what is shown is that number: formats can scale it, or make a date of it. */
    private static AmountCell ofNumber(SourceCell cell, BigDecimal number, MoneyUnit unit) {
        if (number.signum() == 0 && ofText(cell.text(), unit) instanceof Blank) {
            return new Blank();
        }
        if (number.abs().compareTo(Amount.LIMIT.exactly(unit)) > 0) {
            return new Doubtful("“%s”不是金额：超过 10 万亿元，请检查是否多打了数字或单位弄错".formatted(number.toPlainString()));
        }
        Amount exact = Amount.of(toFen(number, unit), unit);
        Optional<BigDecimal> shown = shown(cell.text(), unit);
        boolean same = shown.isPresent() && exact.exactly(unit).subtract(shown.get()).abs().compareTo(BigDecimal.ONE.movePointLeft(shown.get().scale())) <= 0;
        return same ? new Is(exact) : new Doubtful("显示为“%s”，存的却是 %s，看不出哪个是公布的数".formatted(cell.text(), number.toPlainString()));
    }

    /** To whole 分: what is finer is calculating noise. */
    private static BigDecimal toFen(BigDecimal number, MoneyUnit unit) {
        BigDecimal clean = number.round(new MathContext(15));
        return clean.scale() > unit.decimals() ? clean.setScale(unit.decimals(), RoundingMode.HALF_UP) : clean;
    }

    /** The figure that is shown, with as many decimals as are shown. */
    private static Optional<BigDecimal> shown(String text, MoneyUnit unit) {
        String plain = AmountText.halfWidth(text).replaceAll("[\\s,¥￥()+-]", "").replaceAll("万?元$", "");
        if (!plain.matches("\\d+(\\.\\d*)?|\\.\\d+")) {
            return Optional.empty();
        }
        int decimals = plain.contains(".") ? plain.length() - plain.indexOf('.') - 1 : 0;
        if (decimals > unit.decimals()) {
            BigDecimal value = new BigDecimal(plain);
            return Optional.of((text.contains("-") || text.contains("(") ? value.negate() : value).setScale(unit.decimals(), RoundingMode.HALF_UP));
        }
        return AmountText.read(text, unit) instanceof AmountText.Read read
            ? Optional.of(read.amount().exactly(unit).setScale(decimals, RoundingMode.HALF_UP)) : Optional.empty();
    }
}
