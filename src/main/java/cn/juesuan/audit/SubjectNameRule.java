package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Subject rows whose printed name contradicts the code in the subject list. */
public final class SubjectNameRule implements Rule {
    @Override
    public Stream<Finding> check(Calculation figures) {
        return figures.edition().forms().stream().filter(FormDefinition::hasSubjectRows).flatMap(form ->
            figures.account().rows(form.name()).entrySet().stream().flatMap(row ->
                finding(figures, form.name(), row.getKey(), row.getValue()).stream()));
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        return cell.column() == 1 ? Optional.ofNullable(figures.account().rows(cell.form()).get(cell.row()))
            .flatMap(printed -> finding(figures, cell.form(), cell.row(), printed)).stream() : Stream.empty();
    }

    private static Optional<Finding> finding(Calculation figures, String form, String code, String printed) {
        return Optional.ofNullable(figures.edition().subjects().get(code)).filter(known -> !SubjectNames.same(known, printed))
            .map(known -> new Finding("科目-名称", Strength.NOTICE, List.of(new CellAddress(form, code, 1)), Optional.empty(), Optional.empty(),
                "%s 科目 %s 的名称是“%s”，科目表中是“%s”。请核对编码和名称。".formatted(form, code, printed, known)));
    }
}
