package cn.juesuan.workbench.department;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.account.Step;
import cn.juesuan.audit.Finding;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.consolidation.Consolidation;
import cn.juesuan.consolidation.FoundTransfer;
import cn.juesuan.consolidation.UnitPart;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is found where a department's figures and its units' do not come together; nothing in an account without units. Follows the account edit
 * by edit, and looks at the units again only when they change.
 */
public final class DepartmentFindings {
    /** More units than these are not named in one message. */
    private static final int NAMED = 3;

    private final EditSession session;
    private Consolidation consolidation;
    private List<Finding> transfers;

    public DepartmentFindings(EditSession session) {
        this.session = session;
        this.consolidation = new Consolidation(session.calculation());
        this.transfers = transfers();
    }

    /** After {@code edit} has been carried out. */
    public void follow(Edit edit) {
        boolean units = edit.steps().stream().anyMatch(Step.UnitStep.class::isInstance);
        consolidation = units ? new Consolidation(session.calculation()) : consolidation.afterEdit();
        if (units || edit.steps().stream().anyMatch(Step.EliminationStep.class::isInstance)) {
            transfers = transfers();
        }
    }

    /** How the department's cells come about. */
    public Consolidation consolidation() {
        return consolidation;
    }

    public List<Finding> list() {
        return Stream.concat(consolidation.gaps().map(this::gap), transfers.stream()).toList();
    }

    /** Those that were found in the account itself, and these. */
    public List<Finding> with(List<Finding> others) {
        return Stream.concat(others.stream(), list().stream()).toList();
    }

    private Finding gap(ConsolidatedCell cell) {
        String largest = cell.parts().stream().sorted(Comparator.comparing((UnitPart part) -> part.amount().absolute()).reversed()).limit(NAMED)
            .map(part -> "%s %s".formatted(part.unit(), part.amount())).collect(Collectors.joining("，"));
        String parts = cell.parts().isEmpty() ? "没有单位有数" : largest + (cell.parts().size() > NAMED ? "……共 %d 个单位".formatted(cell.parts().size()) : "");
        return new Finding("汇总-差额", Strength.ERROR, List.of(cell.cell()), Optional.of(cell.expected()), Optional.of(cell.found()),
            "%s为 %s，各单位汇总（抵销、调整后）为 %s，相差 %s（%s）。请改正，或用差额调整写明原因。".formatted(cell.cell(), cell.found(), cell.expected(), cell.gap(), parts));
    }

    private List<Finding> transfers() {
        if (session.account().units().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Eliminating eliminating = new Eliminating(session);
        List<FoundTransfer> found = eliminating.list();
        for (int i = 0; i < found.size(); i++) {
            FoundTransfer each = found.get(i);
            List<Place> places = List.of(each.transfer().paid(), each.transfer().received());
            if (each.isStale()) {
                findings.add(new Finding("汇总-抵销已变", Strength.ERROR, places, Optional.empty(), Optional.empty(),
                    "第 %d 笔抵销 %s，现在付出方 %s 只有 %s，收到方 %s 只有 %s。请取消后按现在的数重新抵销。".formatted(i + 1, each.amount(),
                        eliminating.name(each.transfer().payer()), each.paid(), eliminating.name(each.transfer().receiver()), each.received())));
            } else if (each.accepted().isEmpty()) {
                findings.add(new Finding("汇总-待抵销", Strength.NOTICE, places, Optional.empty(), Optional.empty(),
                    "第 %d 笔内部往来还没有抵销：%s付给%s %s（%s，%s）。".formatted(i + 1, eliminating.name(each.transfer().payer()),
                        eliminating.name(each.transfer().receiver()), each.amount(), each.transfer().paid(), each.transfer().received())));
            }
        }
        eliminating.unmatched().forEach(each -> findings.add(new Finding("汇总-往来未对上", Strength.NOTICE, List.of(each.cell()), Optional.empty(), Optional.empty(),
            "%s 的%s（%s）有 %s 在其他单位没有对应的数：是部门以外的，可以不管；是内部的，请核对对方。".formatted(eliminating.name(each.unit()), eliminating.column(each.cell()),
                each.cell(), each.rest()))));
        return findings;
    }
}
