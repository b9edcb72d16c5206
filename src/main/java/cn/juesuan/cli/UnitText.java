package cn.juesuan.cli;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitNature;
import cn.juesuan.consolidation.ChangedFigure;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.workbench.department.Adjusting;
import cn.juesuan.workbench.department.TakenTime;
import cn.juesuan.workbench.department.TakenUnit;
import cn.juesuan.workbench.department.UnitLine;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Units of a department as lines and as data. */
final class UnitText {
    private UnitText() {
    }

    static String line(UnitLine line) {
        MemberUnit unit = line.unit();
        return String.join("\t", unit.code().value(), unit.head().name(), unit.head().nature().map(UnitNature::caption).orElse(""),
            unit.head().level().map(String::valueOf).orElse(""), unit.source().path(), TakenTime.of(unit),
            line.state().caption() + line.changed().map(changed -> "（%d 处不同）".formatted(differences(changed))).orElse("")
                + (line.message().isEmpty() ? "" : "：" + line.message()));
    }

    static void add(ObjectNode node, UnitLine line) {
        MemberUnit unit = line.unit();
        node.put("code", unit.code().value()).put("name", unit.head().name()).put("kind", unit.head().nature().map(UnitNature::caption).orElse(null))
            .put("level", unit.head().level().orElse(null)).put("file", unit.source().path()).put("year", unit.source().profile().year())
            .put("edition", unit.source().profile().edition()).put("taken", unit.source().takenAt().toString())
            .put("state", line.state().caption()).put("differences", line.changed().map(UnitText::differences).orElse(0))
            .put("message", line.message().isEmpty() ? null : line.message());
    }

    private static int differences(TakenUnit changed) {
        return changed.figures().size() + changed.texts().size();
    }

    /** 公开03 2010301 栏2：3.20→3.50. */
    static String change(ChangedFigure figure) {
        return "%s：%s→%s".formatted(figure.cell(), amount(figure.before()), amount(figure.after()));
    }

    private static String amount(Optional<Amount> amount) {
        return amount.map(present -> present.printed(MoneyUnit.WAN)).orElse("空");
    }

    /** A line that says how many figures are not what the units come to; empty when all are. */
    static Optional<String> gaps(OpenAccount open) {
        List<ConsolidatedCell> gaps = new Adjusting(open.session()).gaps();
        return gaps.isEmpty() ? Optional.empty() : Optional.of("有 %d 格和各单位合计不同（如 %s，差 %s 万元），用 adjust --list 列出，逐格写明原因或改正。"
            .formatted(gaps.size(), gaps.get(0).cell(), gaps.get(0).gap().printed(MoneyUnit.WAN)));
    }
}
