package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.report.figure.FieldInstance;
import cn.juesuan.report.figure.FieldText;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a department's 补充资料 take from its units': amounts and counts are added up, what belongs to a project comes along with its sheet, and
 * the units are listed. What somebody wrote for the department itself stays.
 */
final class UnitFields {
    /** Where the report lists the units, one on a line. */
    private static final String UNITS = "概况/所属单位";

    private final Edition edition;
    private final List<MemberUnit> before;
    private final Account draft;

    /**
     * @param before the units as they were: a field that says what came of them follows
     * @param draft  the account with the units as they are
     */
    UnitFields(Edition edition, List<MemberUnit> before, Account draft) {
        this.edition = edition;
        this.before = before;
        this.draft = draft;
    }

    void take() {
        List<FieldInstance> fields = instances();
        for (FieldInstance field : fields) {
            Optional<SheetId> sheet = sheetOf(field.key());
            if (field.key().equals(UNITS)) {
                follow(field.key(), names(before), names(draft.units()));
            } else if (sheet.isPresent()) {
                follow(field.key(), ofProject(field.key(), sheet.get(), before), ofProject(field.key(), sheet.get(), draft.units()));
            } else if (field.field().kind().isFigure()) {
                follow(field.key(), sum(field, before), sum(field, draft.units()));
            }
        }
    }

    private List<FieldInstance> instances() {
        ReportFigures figures = new ReportFigures(new Calculation(edition, draft), new ScoredSheets(edition.evaluation()));
        return figures.groups().stream().flatMap(group -> figures.fields(group).stream()).map(FieldValue::instance).toList();
    }

    /** Where the field says what the units came to, it says what they come to now. */
    private void follow(String key, Optional<String> was, Optional<String> is) {
        Optional<String> now = draft.supplement(key);
        if ((now.isEmpty() || now.equals(was)) && !Objects.equals(now, is)) {
            draft.apply(new Step.SupplementStep(key, now, is));
        }
    }

    private static Optional<String> names(List<MemberUnit> units) {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.stream().map(unit -> unit.head().name()).collect(Collectors.joining("\n")));
    }

    private static Optional<String> sum(FieldInstance field, List<MemberUnit> units) {
        FieldKind kind = field.field().kind();
        return units.stream().flatMap(unit -> Optional.ofNullable(unit.fields().get(field.key())).stream())
            .flatMap(text -> FieldText.read(kind, text).value().stream()).reduce(BigDecimal::add).map(BigDecimal::toPlainString);
    }

    private Optional<SheetId> sheetOf(String key) {
        return draft.sheets().stream().map(sheet -> sheet.id()).filter(id -> key.contains(id.value())).findFirst();
    }

    /** What the unit that the sheet came from says in its own account, where the sheet has another identity. */
    private static Optional<String> ofProject(String key, SheetId sheet, List<MemberUnit> units) {
        return units.stream().filter(unit -> unit.owns(sheet)).findFirst()
            .flatMap(unit -> Optional.ofNullable(unit.fields().get(key.replace(sheet.value(), unit.own(sheet).value()))));
    }
}
