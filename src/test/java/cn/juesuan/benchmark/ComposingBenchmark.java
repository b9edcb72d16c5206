package cn.juesuan.benchmark;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long it takes to compose the whole narrative anew, as after an edit of an account with 400 subject rows and their budgets. */
public final class ComposingBenchmark {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 200;

    private ComposingBenchmark() {
    }

    public static void main(String[] arguments) {
        Edition edition = new Editions().named("shandong-2024");
        Account large = LargeAccount.of(edition);
        List<Step> budgets = new ArrayList<>();
        large.rows("公开05").keySet().stream().filter(code -> code.length() == 7).forEach(code ->
            budgets.add(new Step.SupplementStep("年初预算/" + code, Optional.empty(), Optional.of("12.5"))));
        large.apply(new Edit("年初预算", budgets));
        measure("400 rows", edition, large);
    }

    private static void measure(String name, Edition edition, Account account) {
        Calculation calculation = new Calculation(edition, account);
        ScoredSheets scores = new ScoredSheets(edition.evaluation());
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Narrative narrative = Narrative.of(new ReportFigures(calculation, scores));
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
            if (narrative.sections().isEmpty()) {
                throw new IllegalStateException("nothing composed");
            }
        }
        Arrays.sort(nanos);
        System.out.printf("composing, %s: median %.1f ms, p95 %.1f ms%n", name, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
    }
}
