package cn.juesuan.workbench.department;

import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.audit.Standing;
import cn.juesuan.audit.Standings;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.UnitAccount;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units of a department checked one by one, by the figures that were taken over: the rules of the tables, and what makes a unit's figures
 * unfit to be added up: another year or edition, none at all, a table that others have, changed since, taken twice.
 */
public final class UnitAudit {
    private final Edition edition;
    private final UnitProfile department;
    private final List<MemberUnit> units;
    private final Editions editions;

    /** Of the department as it stands at this moment. */
    public UnitAudit(EditSession session, Editions editions) {
        this.edition = session.edition();
        this.department = session.account().profile();
        this.units = List.copyOf(session.account().units());
        this.editions = editions;
    }

    /** @param lines how it is with the units' files */
    public List<UnitStanding> check(List<UnitLine> lines) {
        return lines.parallelStream().map(this::standing).toList();
    }

    private UnitStanding standing(UnitLine line) {
        MemberUnit unit = line.unit();
        Calculation figures = UnitAccount.of(editions.named(unit.source().profile().edition()), unit);
        List<Finding> rules = new Rules().check(figures);
        Standings standings = new Standings(figures, List.of(), rules);
        Map<String, Optional<Standing.State>> tables = new LinkedHashMap<>();
        edition.forms().stream().map(FormDefinition::name).forEach(form -> tables.put(form,
            unit.figures().has(form) ? Optional.of(standings.of(form).state()) : Optional.empty()));
        List<UnitFinding> findings = new ArrayList<>(ofTheUnit(line));
        Stream.concat(rules.stream(), textErrors(figures)).forEach(finding -> findings.add(new UnitFinding(unit, finding.rule(), finding.strength(),
            finding.places().stream().findFirst(), finding.message())));
        findings.sort(Comparator.comparing(UnitFinding::strength));
        return new UnitStanding(line, tables, findings);
    }

    /** What the 补充资料 contradict; what is not filled in there is the unit's own business. */
    private static Stream<Finding> textErrors(Calculation figures) {
        EditSession session = new EditSession(figures.edition(), figures.account(), EditJournal.NONE);
        return new ReportWork(session).findings().stream().filter(finding -> finding.strength() == Strength.ERROR);
    }

    private List<UnitFinding> ofTheUnit(UnitLine line) {
        MemberUnit unit = line.unit();
        UnitProfile profile = unit.source().profile();
        List<UnitFinding> findings = new ArrayList<>();
        if (profile.year() != department.year()) {
            findings.add(whole(unit, "单位-年度", Strength.ERROR, "是 %d 年度的数，部门账是 %d 年度。请换成同一年度的账。".formatted(profile.year(), department.year())));
        }
        if (!profile.edition().equals(department.edition())) {
            findings.add(whole(unit, "单位-表样", Strength.NOTICE, "用的表样是“%s”，部门账用“%s”。请核对两边不同的行和栏。".formatted(profile.edition(), department.edition())));
        }
        if (unit.figures().rows().isEmpty()) {
            findings.add(whole(unit, "单位-无数", Strength.ERROR, "还没有数。请单位报数后重新取数。"));
        } else {
            edition.forms().forEach(form -> missingTable(unit, form).ifPresent(findings::add));
        }
        twice(unit).ifPresent(findings::add);
        ofTheFile(line).ifPresent(findings::add);
        return findings;
    }

    private Optional<UnitFinding> missingTable(MemberUnit unit, FormDefinition form) {
        long others = units.stream().filter(other -> other.figures().has(form.name())).count();
        boolean missing = !unit.figures().has(form.name()) && others > 0 && form.emptyNotes().isEmpty();
        return missing ? Optional.of(whole(unit, "单位-缺表", Strength.NOTICE, "%s 没有数，别的单位有 %d 个有数。确实没有的，请单位在合计处录入 0。"
            .formatted(form.name(), others))) : Optional.empty();
    }

    private Optional<UnitFinding> twice(MemberUnit unit) {
        return units.stream().filter(other -> !other.code().equals(unit.code()))
            .filter(other -> SubjectNames.same(other.head().name(), unit.head().name()) || !unit.figures().rows().isEmpty() && other.figures().equals(unit.figures()))
            .findFirst().map(other -> whole(unit, "单位-重复", Strength.NOTICE, "和 %s %s %s，可能是同一个单位取了两次。".formatted(other.code(), other.head().name(),
                other.figures().equals(unit.figures()) ? "的数完全相同" : "名称相同")));
    }

    private static Optional<UnitFinding> ofTheFile(UnitLine line) {
        return switch (line.state()) {
            case SAME -> Optional.empty();
            case CHANGED -> Optional.of(whole(line.unit(), "单位-已变", Strength.ERROR, "取数后文件变了，有 %d 处不同。请重新取数。"
                .formatted(line.changed().map(changed -> changed.figures().size() + changed.texts().size()).orElse(0))));
            case MISSING, UNREADABLE -> Optional.of(whole(line.unit(), "单位-文件", Strength.NOTICE, line.message() + "（数仍是 %s 取的）"
                .formatted(TakenTime.of(line.unit()))));
        };
    }

    private static UnitFinding whole(MemberUnit unit, String rule, Strength strength, String message) {
        return new UnitFinding(unit, rule, strength, Optional.empty(), message);
    }
}
