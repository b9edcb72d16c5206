package cn.juesuan.intake.supplement;

import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of the 补充资料 among sheets read from files.
 *
 * @param remaining the sheets that are none
 */
public record FilledForms(List<FilledForm> forms, List<SourceSheet> remaining) {
    public FilledForms {
        forms = List.copyOf(forms);
        remaining = List.copyOf(remaining);
    }

    /** A sheet is a form when one of its rows has the heads 键 and 填写. A hidden sheet is none. */
    public static FilledForms in(List<SourceSheet> sheets) {
        List<FilledForm> forms = new ArrayList<>();
        List<SourceSheet> remaining = new ArrayList<>();
        sheets.forEach(sheet -> {
            FilledFormReader reader = new FilledFormReader(sheet);
            if (sheet.visible() && reader.isForm()) {
                forms.add(reader.read());
            } else {
                remaining.add(sheet);
            }
        });
        return new FilledForms(forms, remaining);
    }
}
