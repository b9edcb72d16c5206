package cn.juesuan.audit.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.report.figure.Reckoning;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.narrative.Piece;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where changes and percentages are taken from the amounts in 元: what a reader with a pocket calculator gets otherwise. */
final class ReckoningCheck {
    Stream<Finding> check(ReportFigures figures, Narrative narrative) {
        if (figures.reckoning() == Reckoning.AS_PRINTED) {
            return Stream.empty();
        }
        Map<String, ComposedParagraph> recomputed = Narrative.of(figures.reckoned(Reckoning.AS_PRINTED)).paragraphs()
            .collect(Collectors.toMap(ComposedParagraph::key, Function.identity()));
        return narrative.paragraphs().flatMap(paragraph -> Optional.ofNullable(recomputed.get(paragraph.key()))
            .flatMap(other -> finding(paragraph, other)).stream());
    }

    private static Optional<Finding> finding(ComposedParagraph printed, ComposedParagraph recomputed) {
        Map<String, String> expected = recomputed.pieces().stream().filter(Piece::isLive)
            .collect(Collectors.toMap(Piece::name, Piece::text, (first, second) -> first));
        List<String> differences = printed.pieces().stream().filter(Piece::isLive).distinct()
            .filter(piece -> !expected.getOrDefault(piece.name(), piece.text()).equals(piece.text()))
            .map(piece -> "%s（按印出的万元数算是 %s）".formatted(piece.text(), expected.get(piece.name()))).toList();
        if (differences.isEmpty() && printed.text().equals(recomputed.text())) {
            return Optional.empty();
        }
        String found = differences.isEmpty() ? "“" + printed.text() + "”按印出的万元数应写“" + recomputed.text() + "”"
            : String.join("、", differences);
        return Optional.of(new Finding("说明-重算", Strength.NOTICE, List.of(new Place.Paragraph(printed.key())), Optional.empty(), Optional.empty(),
            "这一段按账里的元数算得 %s，读的人算出来会不一样。财政部门不要求按元数算的，把补充资料“增减额和百分比从哪里算”改回“%s”。"
                .formatted(found, Reckoning.AS_PRINTED.caption()), Optional.empty()));
    }
}
