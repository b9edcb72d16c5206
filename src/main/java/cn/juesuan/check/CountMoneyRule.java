package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts against money: what was bought or received costs something, and what costs something is counted. A part of a count is not above it. */
final class CountMoneyRule implements PublishedRule {
    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        report.all("车辆购置").forEach(each -> money(report, each, each.figure("金额"), "购置", "辆", "辆", false, found));
        Stream.of("国内接待", "境外接待").flatMap(report::all).forEach(each -> {
            money(report, each, each.figure("金额"), "接待", "批次", "批次", false, found);
            notAbove(report, each, "外事批次", "批次", found);
            notAbove(report, each, "外事人次", "人次", found);
            notAbove(report, each, "批次", "人次", found);
        });
        Optional<TextFigure> abroad = report.all("三公各项").filter(each -> each.subject().startsWith("因公出国")).findFirst().flatMap(each -> each.figure("决算"));
        report.first("出国人次").ifPresent(each -> {
            money(report, each, abroad, "因公出国（境）", "团组", "个团组", true, found);
            notAbove(report, each, "团组", "人次", found);
        });
        Optional<TextFigure> running = report.first("车辆运行").flatMap(each -> each.figure("金额"));
        report.first("车辆保有").filter(each -> running.isPresent()).ifPresent(each -> kept(report, each, running.get(), found));
        return found.stream();
    }

    private static void money(Published report, Statement at, Optional<TextFigure> amount, String what, String count, String unit, boolean mayBeMoneyAlone,
                              List<PublishedFinding> found) {
        Optional<TextFigure> number = at.figure(count);
        if (amount.isEmpty() || number.isEmpty() || amount.get().isZero() == number.get().isZero()) {
            return;
        }
        boolean counted = amount.get().isZero();
        found.add(Verdict.of(report, "说明-数量与金额", at).noticeIf(!counted && mayBeMoneyAlone).words(counted ? "有金额" : "有数量",
            "%s万元，%s%s".formatted(amount.get().printed(), number.get().printed(), unit),
            "“%s”：%s %s %s，金额却是 %s 万元。请核对数量和金额。".formatted(at.quote(), what, number.get().printed(), unit, amount.get().printed())));
    }

    private static void kept(Published report, Statement at, TextFigure running, List<PublishedFinding> found) {
        TextFigure cars = at.figure("辆").orElseThrow();
        if (cars.isZero() && !running.isZero()) {
            found.add(Verdict.of(report, "说明-数量与金额", at).noticeIf(true).words("有车辆", "0辆，%s万元".formatted(running.printed()),
                "公务用车运行维护费 %s 万元，保有量却是 0 辆。请核对；车辆年内已处置的，说明理由后可以保留。".formatted(running.printed())));
        }
    }

    private static void notAbove(Published report, Statement at, String part, String whole, List<PublishedFinding> found) {
        Optional<TextFigure> less = at.figure(part);
        Optional<TextFigure> more = at.figure(whole);
        if (less.isPresent() && more.isPresent() && less.get().value().compareTo(more.get().value()) > 0) {
            found.add(Verdict.of(report, "说明-部分大于全部", at).numbers(more.get().value(), less.get().value(),
                "“%s”：%s %s 大于%s %s。请核对。".formatted(at.quote(), part, less.get().printed(), whole, more.get().printed())));
        }
    }
}
