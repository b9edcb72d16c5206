package cn.juesuan.intake.evaluation;

import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.SourceCell;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The captions of the evaluation tables of an edition, found in cells whatever their line breaks, brackets and leading 其中：. */
final class SheetWords {
    private static final int LONGEST = 40;
    private static final Pattern INLINE = Pattern.compile("(?s)([^:：]{2,30})[:：](.*)");
    private static final Pattern EXPLANATION = Pattern.compile("(?s)([^注\\d].{0,60}?分.{0,40}?原因分析及(?:拟采取的?|改进)?措施(?:的?说明)?)(.*)");
    private static final Pattern LETTER_BEHIND = Pattern.compile("(?<=[^A-Za-z])[ABab]$");

    /** Captions that may have what they name in the same cell. */
    private static final Set<SheetCaption> WITH_VALUE = EnumSet.of(SheetCaption.PROJECT, SheetCaption.DEPARTMENT, SheetCaption.IMPLEMENTER,
        SheetCaption.EXPECTED, SheetCaption.ACHIEVED, SheetCaption.SUM, SheetCaption.GRADE);

    private final Map<String, SheetCaption> labels = new HashMap<>();
    private final List<String> titles;

    SheetWords(EvaluationForm form) {
        for (SheetCaption label : SheetCaption.values()) {
            form.names(label.place()).forEach(name -> labels.putIfAbsent(key(name), label));
        }
        titles = form.names("表名").stream().filter(name -> !name.equals("表名")).map(SheetWords::key).toList();
    }

    /** The caption a cell is; empty when it is none. */
    Optional<Labelled> read(SourceCell cell) {
        Optional<SheetCaption> bare = bare(cell.text());
        if (bare.isPresent()) {
            return bare.map(label -> new Labelled(label, cell, Optional.empty()));
        }
        return explanation(cell).or(() -> inline(cell));
    }

    private Optional<SheetCaption> bare(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(labels.get(key(text)));
    }

    private Optional<Labelled> inline(SourceCell cell) {
        Matcher parts = INLINE.matcher(cell.text().strip());
        return parts.matches() ? bare(parts.group(1)).filter(WITH_VALUE::contains)
            .map(label -> new Labelled(label, cell, value(parts.group(2)))) : Optional.empty();
    }

    private static Optional<Labelled> explanation(SourceCell cell) {
        Matcher parts = EXPLANATION.matcher(cell.text().strip());
        return parts.matches() ? Optional.of(new Labelled(SheetCaption.EXPLANATION, cell, value(parts.group(2)))) : Optional.empty();
    }

    private static Optional<String> value(String behind) {
        String text = behind.strip().replaceFirst("^[:：）)]+", "").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Whether a line is the title of a self-evaluation sheet, not of their summary. */
    boolean isSheetTitle(String line) {
        String plain = key(line);
        return line.length() <= 2 * LONGEST && !plain.contains("汇总") && titles.stream().anyMatch(plain::contains);
    }

    private static String key(String text) {
        return LETTER_BEHIND.matcher(Caption.of(text).loose()).replaceFirst("");
    }
}
