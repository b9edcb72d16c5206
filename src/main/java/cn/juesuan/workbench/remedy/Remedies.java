package cn.juesuan.workbench.remedy;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Finding;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.report.narrative.Rewriting;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.SheetEditing;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The findings of an account that can be put right at once: a figure that was typed or imported although others give it is given up for what they give. */
public final class Remedies {
    /** Scores, rates and sums of a self-evaluation sheet that follow from its other cells. */
    private static final Set<String> OF_SHEET_CELLS = Set.of("自评-执行率", "自评-预算得分", "自评-得分与公式不同", "自评-资金合计");
    /** What an imported sheet printed over what its scores give. */
    private static final Set<String> OF_SHEET_RESULT = Set.of("自评-总分", "自评-等级");

    private final EditSession session;
    private final ReportWork report;

    public Remedies(EditSession session, ReportWork report) {
        this.session = session;
        this.report = report;
    }

    /** What can be done about {@code finding}, the surest first; nothing where only the user can know. */
    public List<Remedy> of(Finding finding) {
        Place place = finding.places().get(0);
        List<Remedy> remedies = new ArrayList<>();
        if (finding.rule().equals("合计-不符") && place instanceof CellAddress cell) {
            remedies.add(new Remedy("以明细为准，改为 " + finding.expectedText().orElseThrow(), () -> session.clear(List.of(cell))));
        } else if (finding.rule().equals("补充-合计") && place instanceof Place.Field field) {
            remedies.add(new Remedy("由各项相加，改为 " + finding.expectedText().orElseThrow(), () -> new SupplementEditing(session).clear(List.of(field.key()))));
        } else if (place instanceof SheetPart part) {
            sheet(finding, part).ifPresent(remedies::add);
        } else if (place instanceof Place.Paragraph paragraph && finding.rule().equals("说明-改写")) {
            report.paragraph(paragraph.key()).filter(ComposedParagraph::isRewritten).ifPresent(rewritten -> remedies.addAll(paragraph(finding, rewritten)));
        }
        return remedies;
    }

    private Optional<Remedy> sheet(Finding finding, SheetPart part) {
        Optional<SheetEditing> sheet = new EvaluationSheets(session).named(part.form());
        Optional<String> right = finding.expectedText();
        if (sheet.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (OF_SHEET_RESULT.contains(finding.rule())) {
            return Optional.of(new Remedy("以各项得分为准，印 %s".formatted(right.get()), () -> sheet.get().forgetStated()));
        }
        return OF_SHEET_CELLS.contains(finding.rule()) && sheet.get().entered(part.row(), part.column()).filter(text -> !text.isBlank()).isPresent()
            ? Optional.of(new Remedy("由程序计算，改为 %s".formatted(right.get()), () -> sheet.get().type(part, ""))) : Optional.empty();
    }

    /** A number nobody knows can only stand for a figure the paragraph has lost, where it has lost just one. */
    private List<Remedy> paragraph(Finding finding, ComposedParagraph rewritten) {
        List<Remedy> remedies = new ArrayList<>();
        Set<String> kept = Set.copyOf(rewritten.pieces().stream().filter(Piece::isLive).map(Piece::name).toList());
        List<Piece> lost = rewritten.standard().stream().filter(piece -> piece.isLive() && Rewriting.isNumber(piece.text()) && !kept.contains(piece.name())).toList();
        finding.foundText().filter(stranger -> lost.size() == 1 && once(rewritten.text(), stranger)).ifPresent(stranger -> {
            String right = lost.get(0).text();
            String unit = right.endsWith("%") && !rewritten.text().contains(stranger + "%") ? right : right.replaceFirst("%$", "");
            remedies.add(new Remedy("把 %s 换成账里的 %s".formatted(stranger, unit), () -> report.rewrite(rewritten.key(), rewritten.text().replace(stranger, unit))));
        });
        remedies.add(new Remedy("恢复程序的写法", () -> report.restore(rewritten.key())));
        return remedies;
    }

    private static boolean once(String text, String part) {
        return text.indexOf(part) >= 0 && text.indexOf(part) == text.lastIndexOf(part);
    }
}
