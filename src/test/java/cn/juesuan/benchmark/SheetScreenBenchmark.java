package cn.juesuan.benchmark;

import cn.juesuan.EvaluationAccounts;
import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.ui.shell.AccountScene;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opening a sheet of 15 indicators among 300, and typing into it: time on the JavaFX thread, layout included. */
public final class SheetScreenBenchmark {
    private static final int SHEETS = 300;
    private static final int INDICATORS = 15;
    private static final int WARM_UP = 120;
    private static final int ROUNDS = 80;

    private SheetScreenBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sheets");
        OpenAccount account = OpenAccount.create(folder.resolve("表多.juesuan"),
            new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, 2024, "shandong-2024"));
        Account full = EvaluationAccounts.of(2024, IntStream.rangeClosed(1, SHEETS)
            .mapToObj(number -> EvaluationAccounts.many(number, INDICATORS)).toList(), List.of());
        account.session().apply(new Edit("三百张自评表", account.session().account().stepsTo(full)));
        CompletableFuture<AccountScene> scene = new CompletableFuture<>();
        Platform.startup(() -> {
            AccountScene made = new AccountScene(new Stage());
            made.show(account);
            scene.complete(made);
        });
        AccountScene shown = scene.get();
        measure("opening a sheet", round -> shown.open("自评表/" + (round * 7 % SHEETS + 1)), shown);
        measure("one edit", round -> {
            shown.goTo(new SheetPart("自评表/100", Integer.toString(round % INDICATORS + 1), 2));
            shown.type(round % 9 + "个");
        }, shown);
        measure("opening the summary", round -> shown.open(round % 2 == 0 ? "汇总表" : "自评表/1"), shown);
        Platform.exit();
        account.close();
    }

    private static void measure(String what, IntConsumer action, AccountScene scene) throws Exception {
        double[] times = new double[WARM_UP + ROUNDS];
        for (int i = 0; i < times.length; i++) {
            int round = i;
            CompletableFuture<Double> time = new CompletableFuture<>();
            Platform.runLater(() -> {
                long start = System.nanoTime();
                action.accept(round);
                scene.layOut();
                time.complete((System.nanoTime() - start) / 1e6);
            });
            times[i] = time.get();
            Thread.sleep(30);
        }
        double first = times[0];
        times = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(times);
        System.out.printf("%s: first %.1f ms, median %.1f ms, p90 %.1f ms, worst %.1f ms%n", what, first, times[ROUNDS / 2],
            times[ROUNDS * 9 / 10], times[ROUNDS - 1]);
    }
}
