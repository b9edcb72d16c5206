package cn.juesuan.intake.supplement;

import cn.juesuan.intake.finding.Unused;
import java.util.List;
import java.util.Optional;

/**
 * One form.
 *
 * @param from   file!sheet
 * @param unit   name over it
 * @param year   year over it
 * @param fields those that are not blank
 * @param unused cells that cannot be read, and why
 */
public record FilledForm(String from, Optional<String> unit, Optional<Integer> year, List<FilledField> fields, List<Unused> unused) {
    public FilledForm {
        fields = List.copyOf(fields);
        unused = List.copyOf(unused);
    }
}
