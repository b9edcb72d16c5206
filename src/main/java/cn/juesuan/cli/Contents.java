package cn.juesuan.cli;

import cn.juesuan.audit.Finding;
import cn.juesuan.audit.Rules;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.Strength;
import cn.juesuan.workbench.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;

/** What an account holds that can be shown, and how far each part is. */
final class Contents {
    private final EditSession session;
    private final List<Finding> findings;

    Contents(EditSession session) {
        this.session = session;
        this.findings = new Rules().check(session.calculation()).stream()
            .filter(finding -> finding.strength() != Strength.ROUNDING).toList();
    }

    private long findings(FormDefinition form) {
        return findings.stream().filter(finding -> finding.touches(form.name())).count();
    }

    /** Complete: it has figures and no error touches it. A table that may rightly be empty is complete once the account has figures. */
    private boolean isComplete(FormDefinition form) {
        boolean errors = findings.stream().anyMatch(finding -> finding.strength() == Strength.ERROR && finding.touches(form.name()));
        boolean filled = session.calculation().isEntered(form.name())
            || !form.emptyNotes().isEmpty() && session.edition().forms().stream().anyMatch(other -> session.calculation().isEntered(other.name()));
        return filled && !errors;
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        session.edition().forms().forEach(form -> list.addObject().put("name", form.name()).put("title", form.title())
            .put("complete", isComplete(form)).put("findings", findings(form)));
        return list;
    }

    String lines() {
        return session.edition().forms().stream().map(form -> "%s\t%s\t%s\t%d".formatted(form.name(), form.title(),
            isComplete(form) ? "完整" : session.calculation().isEntered(form.name()) ? "在录" : "空", findings(form)))
            .collect(Collectors.joining("\n"));
    }
}
