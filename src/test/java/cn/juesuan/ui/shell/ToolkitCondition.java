package cn.juesuan.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/** Starts JavaFX and draws a text, once for all tests of a run. */
final class ToolkitCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(ToolkitCondition.class, key -> tryOut(), ConditionEvaluationResult.class);
    }

    /** A missing library comes as an Error, so everything is caught here; it is told, not hidden. */
    private static ConditionEvaluationResult tryOut() {
        try {
            FxToolkit.registerPrimaryStage();
            double width = onFxThread(ToolkitCondition::drawnWidth);
            return width > 0 ? ConditionEvaluationResult.enabled("JavaFX draws text") : skip("text has no width: no font?");
        } catch (Throwable reason) {
            return skip(reason.toString());
        }
    }

    private static double drawnWidth() {
        Text text = new Text("决算 1708.47");
        new Scene(new Group(text)).snapshot(null);
        return text.getLayoutBounds().getWidth();
    }

    private static double onFxThread(Callable<Double> question) throws Exception {
        CompletableFuture<Double> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Throwable reason) {
                answer.completeExceptionally(reason);
            }
        });
        return answer.get(30, TimeUnit.SECONDS);
    }

    private static ConditionEvaluationResult skip(String reason) {
        System.err.println("""

                ******** WINDOW TESTS SKIPPED: JavaFX cannot start or draw text here ********
                %s
                They need libpango, libpangoft2, libfreetype, libfontconfig and one font.
                *****************************************************************************
                """.formatted(reason));
        return ConditionEvaluationResult.disabled("JavaFX cannot start here: " + reason);
    }
}
