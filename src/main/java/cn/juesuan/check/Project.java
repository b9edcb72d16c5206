package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One project in the places a report tells of it.
 *
 * @param text   its paragraph in 十三
 * @param number of its self-evaluation sheet, from 1; 0 where it has none
 */
record Project(String name, Optional<Statement> text, Optional<SheetScores> sheet, int number, Optional<ListedProject> listed) {
    Optional<BigDecimal> sheetScore() {
        return sheet.flatMap(scores -> scores.sheet().stated().total().flatMap(Mark::read).or(scores::total));
    }

    Optional<BigDecimal> listedScore() {
        return listed.flatMap(ListedProject::score).flatMap(score -> Mark.read(score.replace("分", "")));
    }

    /** Paid by transfers: its budget is not in the unit's own at the start of the year. */
    boolean isTransfer() {
        return sheet.filter(scores -> scores.sheet().head().group() != ProjectGroup.OWN).isPresent();
    }

    Optional<TextFigure> figure(String name) {
        return text.flatMap(statement -> statement.figure(name));
    }

    /** A money column of the sheet's total row, in 万元. */
    Optional<BigDecimal> sheetMoney(FundingColumn column) {
        return sheet.flatMap(scores -> {
            Optional<Amount> given = scores.funding().totals().given(column);
            return given.or(() -> scores.funding().totals().known(column));
        }).map(Numbers::wan);
    }

    /** 自评表/8. */
    String sheetName() {
        return "自评表/" + number;
    }
}
