package cn.juesuan.audit.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.report.narrative.ComposedParagraph;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.report.narrative.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paragraphs in the user's own words: amounts, counts and percentages that no figure of the account stands behind, figures the paragraph
 * no longer has, and direction words that the figures no longer bear out.
 */
final class RewritingCheck {
    private static final Pattern QUANTITY = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万元|元|%|％|辆|批次|人次|个|台)");
    private static final Pattern UP = Pattern.compile("增加|增长|大于");
    private static final Pattern DOWN = Pattern.compile("减少|下降|小于");

    Stream<Finding> check(Narrative narrative) {
        return narrative.paragraphs().filter(ComposedParagraph::isRewritten).flatMap(paragraph ->
            Stream.of(strangers(paragraph), lost(paragraph), direction(paragraph)).flatMap(List::stream));
    }

    private static List<Finding> strangers(ComposedParagraph paragraph) {
        Set<String> printed = paragraph.standard().stream().filter(Piece::isLive).map(Piece::text).collect(Collectors.toSet());
        String figures = String.join("、", paragraph.standard().stream().filter(piece -> piece.isLive() && Rewriting.isNumber(piece.text()))
            .map(Piece::text).distinct().toList());
        String wording = paragraph.standard().stream().filter(piece -> !piece.isLive()).map(Piece::text).collect(Collectors.joining());
        List<Finding> findings = new ArrayList<>();
        Matcher quantity = QUANTITY.matcher(ownWords(paragraph));
        while (quantity.find()) {
            String number = quantity.group(1);
            if (!printed.contains(number) && !printed.contains(number + "%") && !wording.contains(quantity.group())) {
                findings.add(finding(paragraph, Optional.of(new Finding.Compared(figures, number, "")),
                    "改写的段落“%s”里的 %s 和账里的数对不上，这一段的数是：%s。请改正，或恢复程序的写法。"
                        .formatted(beginning(paragraph), quantity.group(), figures)));
            }
        }
        return findings;
    }

    private static List<Finding> lost(ComposedParagraph paragraph) {
        Set<String> names = paragraph.standard().stream().map(Piece::name).collect(Collectors.toSet());
        return paragraph.pieces().stream().filter(piece -> piece.isLive() && !names.contains(piece.name())).map(piece ->
            finding(paragraph, Optional.empty(), "改写的段落“%s”用到的“%s”现在没有了，请改写这一段，或恢复程序的写法。"
                .formatted(beginning(paragraph), piece.name()))).toList();
    }

    private static List<Finding> direction(ComposedParagraph paragraph) {
        String own = ownWords(paragraph);
        String standard = paragraph.standard().stream().filter(piece -> !piece.isLive()).map(Piece::text).collect(Collectors.joining());
        boolean wrongWay = turned(own, standard, UP, DOWN) || turned(own, standard, DOWN, UP);
        return wrongWay ? List.of(finding(paragraph, Optional.empty(),
            "改写的段落“%s”里增减的方向和账里的数相反，请改正。".formatted(beginning(paragraph)))) : List.of();
    }

    private static boolean turned(String own, String standard, Pattern said, Pattern other) {
        return said.matcher(own).find() && !said.matcher(standard).find() && other.matcher(standard).find();
    }

    private static String ownWords(ComposedParagraph paragraph) {
        return paragraph.pieces().stream().map(piece -> piece.isLive() ? "\u0000" : piece.text()).collect(Collectors.joining());
    }

    private static String beginning(ComposedParagraph paragraph) {
        String text = paragraph.text();
        return text.length() <= 16 ? text : text.substring(0, 16) + "…";
    }

    private static Finding finding(ComposedParagraph paragraph, Optional<Finding.Compared> compared, String message) {
        return new Finding("说明-改写", Strength.ERROR, List.of(new Place.Paragraph(paragraph.key())), Optional.empty(),
            Optional.empty(), message, compared);
    }
}
