package cn.juesuan.workbench.session;

import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import java.util.List;
import java.util.Optional;

/** Names an edit of cells as undo and the history show it: 公开03 2010301 栏2：3.20→3.50. */
final class EditLabel {
    private EditLabel() {
    }

    static String of(List<Step> steps, MoneyUnit unit) {
        if (steps.size() == 1 && steps.get(0) instanceof Step.EntryStep step) {
            return "%s：%s→%s".formatted(step.cell(), text(step.before(), unit), text(step.after(), unit));
        }
        return "改动 %d 格".formatted(steps.size());
    }

    private static String text(Optional<Entry> entry, MoneyUnit unit) {
        return entry.map(present -> text(present, unit)).orElse("空");
    }

    private static String text(Entry entry, MoneyUnit unit) {
        if (entry instanceof Entry.Figure figure) {
            return figure.amount().printed(unit);
        }
        if (entry instanceof Entry.Link link) {
            return "随" + link.source();
        }
        if (entry instanceof Entry.Remainder remainder) {
            return "尾差" + remainder.difference().printed(unit);
        }
        return entry instanceof Entry.Unreadable unreadable ? "“" + unreadable.text() + "”" : "0.00";
    }
}
