package cn.juesuan.audit;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Subject codes that neither the edition's list nor one the user took in has: a wrong digit, or a list that is too old. */
public final class UnknownSubjectRule implements Rule {
    @Override
    public Stream<Finding> check(Calculation figures) {
        TreeSet<String> codes = new TreeSet<>();
        forms(figures).forEach(form -> codes.addAll(figures.account().rows(form.name()).keySet()));
        return codes.stream().flatMap(code -> finding(figures, code).stream());
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        return cell.column() == 1 && figures.account().rows(cell.form()).containsKey(cell.row()) ? finding(figures, cell.row()).stream() : Stream.empty();
    }

    private static Stream<FormDefinition> forms(Calculation figures) {
        return figures.edition().forms().stream().filter(FormDefinition::hasSubjectRows);
    }

    private static Optional<Finding> finding(Calculation figures, String code) {
        Account account = figures.account();
        if (figures.edition().subjects().containsKey(code) || account.learnedSubjects().containsKey(code)) {
            return Optional.empty();
        }
        List<Place> places = forms(figures).filter(form -> account.rows(form.name()).containsKey(code))
            .<Place>map(form -> new CellAddress(form.name(), code, 1)).toList();
        String name = account.rows(places.get(0).form()).get(code);
        return Optional.of(new Finding("科目-未知", Strength.NOTICE, places, Optional.empty(), Optional.empty(),
            "%s 的科目 %s“%s”不在科目表里。请核对编码；确有这个科目的，请导入当年的科目表。".formatted(
                String.join("、", places.stream().map(Place::form).toList()), code, name)));
    }
}
