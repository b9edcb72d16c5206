package cn.juesuan.ui.shell;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.ui.pane.UnitParts;
import cn.juesuan.workbench.department.DepartmentFindings;
import cn.juesuan.workbench.session.EditSession;
import java.util.Optional;

/** The units of the account on screen. */
final class DepartmentUnits implements UnitParts {
    private final AccountView view;
    private final DepartmentFindings findings;

    DepartmentUnits(AccountView view, DepartmentFindings findings) {
        this.view = view;
        this.findings = findings;
    }

    private EditSession session() {
        return view.account().session();
    }

    @Override
    public Optional<ConsolidatedCell> cell(CellAddress cell) {
        return session().account().units().isEmpty() ? Optional.empty() : Optional.of(findings.consolidation().cell(cell));
    }

    @Override
    public String name(UnitCode unit) {
        return session().account().unit(unit).map(MemberUnit::head).map(head -> head.name()).orElse("");
    }

    @Override
    public void open(UnitCode unit, CellAddress cell) {
        session().account().unit(unit).ifPresent(member -> new UnitWindow(view.getScene().getWindow(), session().edition(), member).show(cell));
    }
}
