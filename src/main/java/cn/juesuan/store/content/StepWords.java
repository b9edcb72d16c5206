package cn.juesuan.store.content;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.schema.tables.records.StepRecord;

/** A step in the words of the history: where, what was there before and what is there since, and where that came from. */
public record StepWords(String place, String before, String after, String origin) {
    public static StepWords of(StepRecord stored) {
        if (StepKind.of(stored).isPart()) {
            PartWords words = new PartWords(stored);
            return new StepWords(words.place(), words.before(), words.after(), words.origin());
        }
        Step step = StoredStep.step(stored);
        return new StepWords(place(step), after(step.reversed()), after(step), origin(step));
    }

    private static String place(Step step) {
        if (step instanceof Step.EntryStep entry) {
            return entry.cell().toString();
        } else if (step instanceof Step.RowStep row) {
            return row.form() + " " + row.code();
        } else if (step instanceof Step.SettingStep setting) {
            return setting.key();
        } else if (step instanceof Step.SubjectNameStep name) {
            return "科目 " + name.code();
        } else if (step instanceof Step.SupplementStep field) {
            return "补充资料 " + field.key();
        } else if (step instanceof Step.EliminationStep elimination) {
            return StoredWords.place(StepKind.ELIMINATION, "", elimination.transfer().key());
        } else if (step instanceof Step.AdjustmentStep adjustment) {
            return "调整 " + adjustment.cell();
        }
        return "单位信息";
    }

    private static String after(Step step) {
        if (step instanceof Step.EntryStep entry) {
            return entry.after().map(StepWords::words).orElse("");
        } else if (step instanceof Step.RowStep row) {
            return row.after().orElse("");
        } else if (step instanceof Step.SettingStep setting) {
            return setting.after().orElse("");
        } else if (step instanceof Step.SubjectNameStep name) {
            return name.after().orElse("");
        } else if (step instanceof Step.SupplementStep field) {
            return field.after().orElse("");
        } else if (step instanceof Step.EliminationStep elimination) {
            return elimination.after().map(after -> StoredDifference.words(after.amount(), after.reason())).orElse("");
        } else if (step instanceof Step.AdjustmentStep adjustment) {
            return adjustment.after().map(after -> StoredDifference.words(after.amount(), after.reason())).orElse("");
        }
        return words(((Step.ProfileStep) step).after());
    }

    private static String origin(Step step) {
        return step instanceof Step.EntryStep entry ? entry.after().map(after -> after.origin().text()).orElse("") : "";
    }

    static String words(Entry entry) {
        if (entry instanceof Entry.Figure figure) {
            return words(figure.amount());
        } else if (entry instanceof Entry.Link link) {
            return "＝" + link.source();
        } else if (entry instanceof Entry.Remainder remainder) {
            return "尾差 " + words(remainder.difference());
        } else if (entry instanceof Entry.Unreadable unreadable) {
            return unreadable.text();
        }
        return "0.00";
    }

    /** In 万元 with at least two decimals, and as many more as the figure has. */
    static String words(Amount amount) {
        String exact = amount.exactly(MoneyUnit.WAN).toPlainString();
        String rounded = amount.in(MoneyUnit.WAN);
        return exact.length() > rounded.length() ? exact : rounded;
    }

    private static String words(UnitProfile profile) {
        return "%s（%s，%d年度，%s）".formatted(profile.name(), profile.kind().caption(), profile.year(), profile.edition());
    }
}
