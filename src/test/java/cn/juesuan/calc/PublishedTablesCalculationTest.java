package cn.juesuan.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PublishedTablesCalculationTest {
    static final List<String> reports = PublishedTables.ALL;

    @ParameterizedTest
    @FieldSource("reports")
    void everyTotalFollowsFromTheLowestFigures(String report) {
        PublishedTables published = PublishedTables.of(report);
        EditSession session = published.emptySession();
        Map<CellAddress, Optional<String>> figures = published.figures();
        session.calculation().cells().filter(cell -> !session.calculation().isComputed(cell)).toList()
            .forEach(cell -> figures.getOrDefault(cell, Optional.empty()).ifPresent(text -> session.set(cell, text, MoneyUnit.WAN)));
        figures.forEach((cell, text) -> text.filter(some -> session.calculation().has(cell)).ifPresent(some -> {
            Amount difference = session.calculation().value(cell).amount().minus(Amount.wan(some));
            assertTrue(difference.absolute().compareTo(Amount.wan("0.02")) <= 0, () -> cell + " 公开 " + some + " 相差 " + difference);
        }));
    }

    @ParameterizedTest
    @FieldSource("reports")
    void printsEveryPublishedCell(String report) {
        PublishedTables published = PublishedTables.of(report);
        EditSession session = published.session();
        FigureText text = new FigureText(session.calculation(), MoneyUnit.WAN);
        List<String> differing = new ArrayList<>();
        published.figures().forEach((cell, figure) -> {
            if (session.calculation().has(cell) && !text.plain(cell).equals(figure)) {
                differing.add(cell + " 公开 " + figure + " 得 " + text.plain(cell));
            }
        });
        assertEquals(List.of(), differing);
    }

    @ParameterizedTest
    @FieldSource("reports")
    void publishedTablesHaveNoErrors(String report) {
        List<Finding> findings = new Rules().check(PublishedTables.of(report).session().calculation());
        assertEquals(List.of(), findings.stream().filter(finding -> finding.strength() == Strength.ERROR).map(Finding::message).toList());
    }
}
