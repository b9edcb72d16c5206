package cn.juesuan.store.content;

import cn.juesuan.account.Adjustment;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.Step;
import cn.juesuan.account.Transfer;
import cn.juesuan.store.schema.tables.records.AdjustmentRecord;
import cn.juesuan.store.schema.tables.records.EliminationRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.Optional;

/** Eliminations and adjustments of a department as rows, and back: the amount in 分, and behind a line feed the reason. */
final class StoredDifference {
    private StoredDifference() {
    }

    static void write(Step.EliminationStep step, StepRecord stored) {
        stored.setRowKey(step.transfer().key());
        stored.setOldContent(step.before().map(StoredDifference::text).orElse(null));
        stored.setNewContent(step.after().map(StoredDifference::text).orElse(null));
    }

    static Step eliminationStep(StepRecord stored) {
        return new Step.EliminationStep(Transfer.of(stored.getRowKey()), Optional.ofNullable(stored.getOldContent()).map(StoredDifference::elimination),
                Optional.ofNullable(stored.getNewContent()).map(StoredDifference::elimination));
    }

    static void write(Step.AdjustmentStep step, StepRecord stored) {
        stored.setForm(step.cell().form());
        stored.setRowKey(step.cell().row());
        stored.setColumnNumber(step.cell().column());
        stored.setOldContent(step.before().map(StoredDifference::text).orElse(null));
        stored.setNewContent(step.after().map(StoredDifference::text).orElse(null));
    }

    static Step adjustmentStep(StepRecord stored) {
        return new Step.AdjustmentStep(new CellAddress(stored.getForm(), stored.getRowKey(), stored.getColumnNumber()),
                Optional.ofNullable(stored.getOldContent()).map(StoredDifference::adjustment),
                Optional.ofNullable(stored.getNewContent()).map(StoredDifference::adjustment));
    }

    static Step step(EliminationRecord row) {
        return new Step.EliminationStep(Transfer.of(row.getTransfer()), Optional.empty(), Optional.of(elimination(row.getContent())));
    }

    static Step step(AdjustmentRecord row) {
        return new Step.AdjustmentStep(new CellAddress(row.getForm(), row.getRowKey(), row.getColumnNumber()), Optional.empty(),
                Optional.of(adjustment(row.getContent())));
    }

    private static String text(Elimination elimination) {
        return text(elimination.amount(), elimination.reason());
    }

    private static String text(Adjustment adjustment) {
        return text(adjustment.amount(), adjustment.reason());
    }

    private static String text(Amount amount, String reason) {
        return amount.fen() + "\n" + reason;
    }

    private static Elimination elimination(String text) {
        return new Elimination(amount(text), reason(text));
    }

    private static Adjustment adjustment(String text) {
        return new Adjustment(amount(text), reason(text));
    }

    private static Amount amount(String text) {
        return Amount.ofFen(Long.parseLong(text.substring(0, text.indexOf('\n'))));
    }

    private static String reason(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    /** As the history tells it: 100.00（年中划转）. */
    static String words(Amount amount, String reason) {
        return StepWords.words(amount) + (reason.isEmpty() ? "" : "（" + reason + "）");
    }
}
