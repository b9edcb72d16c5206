package cn.juesuan.intake.head;

import cn.juesuan.account.Subject;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.intake.source.Caption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which a head row is told from the rows under it: all captions that the edition's forms print in either place. */
public final class HeadVocabulary {
    private static final List<String> SUBJECT_LEVELS = List.of(Subject.levelOf("201"), Subject.levelOf("20103"), Subject.levelOf("2010301"));

    private final Set<String> head = new HashSet<>(SUBJECT_LEVELS);
    private final Set<String> body = new HashSet<>();
    private final Set<String> totals = new HashSet<>(List.of(FormDefinition.TOTAL, "总计"));

    public HeadVocabulary(List<FormShape> forms, EditionWords words) {
        for (FormShape form : forms) {
            form.form().head().forEach(line -> line.stream().map(cell -> Caption.of(words.in(cell.text())))
                .filter(caption -> !caption.plain().matches("\\d*")).forEach(caption -> head.add(caption.loose())));
            form.rows().values().forEach(caption -> body.add(caption.loose()));
            form.totalTemplate().map(template -> Caption.of(words.in(template))).ifPresent(caption -> totals.add(caption.plain()));
        }
    }

    public boolean isHead(Caption caption) {
        return head.contains(caption.loose());
    }

    public boolean isBody(Caption caption) {
        return body.contains(caption.loose()) && !isTotal(caption);
    }

    public boolean isTotal(Caption caption) {
        return totals.contains(caption.plain());
    }

    /** 类, 款 or 项, over the parts of a code. */
    public boolean isLevel(Caption caption) {
        return SUBJECT_LEVELS.contains(caption.plain());
    }
}
