package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedReport;
import cn.juesuan.SilentJournal;
import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.Editions;
import cn.juesuan.report.figure.Reckoning;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.page.Chart;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.session.EditSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every percentage and every change of the text comes out of the amounts printed beside it. */
class RecomputedByReaderTest {
    private static EditSession demo() {
        EditSession session = new EditSession(new Editions().named(DemoAccount.PROFILE.edition()), new Account(DemoAccount.PROFILE), SilentJournal.INSTANCE);
        session.apply(DemoAccount.edit(session.edition()));
        return session;
    }

    private static String text(ReportWork work) {
        return work.narrative().paragraphs().map(ComposedParagraph::text).map(text -> text.replace("\n", "")).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "yanzhou2023", "taierzhuang2024", "yanggu2024"})
    void inTheDemoAndInThreePublishedReports(String report) {
        ReportWork work = new ReportWork(report.equals("demo") ? demo() : PublishedReport.of(report).session());
        Reader reader = new Reader(text(work));
        assertEquals(List.of(), reader.mistakes());
        assertTrue(reader.looked() > 35, report + " " + reader.looked());
    }

    @RepeatedTest(20)
    void whateverStandsBehindThePrintedAmounts(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        EditSession session = demo();
        jitter(session, random);
        assertEquals(List.of(), new Reader(text(new ReportWork(session))).mistakes());
    }

    /** Other 元 behind every figure of the tables and of the 补充资料, some more, some less, some alike in print. */
    private static void jitter(EditSession session, SplittableRandom random) {
        for (CellAddress cell : session.account().entries().keySet()) {
            long fen = session.calculation().value(cell).amount().fen();
            long other = Math.max(0, fen + random.nextLong(-9_999, 10_000) + (random.nextInt(5) == 0 ? random.nextLong(-fen, fen + 1) : 0));
            session.set(cell, BigDecimal.valueOf(other, 2).toPlainString(), MoneyUnit.YUAN);
        }
        for (String key : List.copyOf(session.account().supplement().keySet())) {
            String typed = session.account().supplement(key).orElseThrow();
            if (key.matches("(上年|年初预算|采购|机关运行经费)/.*") && typed.matches("[\\d,.]+")) {
                String other = new BigDecimal(typed.replace(",", "")).add(BigDecimal.valueOf(random.nextLong(0, 10_000), 6)).toPlainString();
                session.apply(new Edit(key, List.of(new Step.SupplementStep(key, Optional.of(typed), Optional.of(other)))));
            }
        }
    }

    @Test
    void theChangeIsWhatTheChartOfTheTwoYearsShows() {
        SplittableRandom random = new SplittableRandom(7);
        EditSession session = demo();
        jitter(session, random);
        ReportWork work = new ReportWork(session);
        for (String key : List.of("说明/一/总体 说明/一/图", "说明/四/总体 说明/四/图", "说明/五/总体 说明/五/变动图")) {
            String text = work.paragraph(key.split(" ")[0]).orElseThrow().text();
            List<Chart.Item> bars = work.paragraph(key.split(" ")[1]).orElseThrow().chart().orElseThrow().items();
            BigDecimal change = number(bars.get(1).text()).subtract(number(bars.get(0).text()));
            assertTrue(text.contains((change.signum() > 0 ? "增加" : "减少") + change.abs().stripTrailingZeros().toPlainString() + "万元"), text + bars);
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    @Test
    void whoWantsItFromTheYuanIsToldWhereAReaderGetsSomethingElse() {
        EditSession session = demo();
        session.apply(new Edit("", List.of(new Step.SupplementStep(Reckoning.FIELD, Optional.empty(), Optional.of(Reckoning.EXACT.caption())))));
        ReportWork work = new ReportWork(session);
        long wrong = new Reader(text(work)).mistakes().stream().filter(mistake -> mistake.startsWith("印 ")).count();
        List<Finding> found = work.findings().stream().filter(finding -> finding.rule().equals("说明-重算")).toList();
        assertTrue(wrong > 0 && found.size() >= wrong, wrong + " " + found);
        assertTrue(found.stream().map(Finding::message).toList().contains("这一段按账里的元数算得 99.99%（按印出的万元数算是 100%），读的人算出来会不一样。"
            + "财政部门不要求按元数算的，把补充资料“增减额和百分比从哪里算”改回“按印出的万元数”。"), found.toString());
    }
}
