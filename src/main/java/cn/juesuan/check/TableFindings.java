package cn.juesuan.check;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Finding;
import cn.juesuan.check.text.Spot;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.SheetScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of an account find, as it is to be told of a file someone else wrote: where it stands there, one finding for a column that slipped by a
 * row, and no error where rows of a sheet may have been lost on the way into the file.
 */
final class TableFindings {
    private static final String SLIPPED = "表-错行";
    /** Rules that ask the account's owner for something a reader cannot give. */
    private static final List<String> OWNERS = List.of("评价-未关联", "自评-待定分");
    private static final List<String> OF_WHOLE_SHEET = List.of("自评-总分", "自评-分值合计", "自评-等级");

    private TableFindings() {
    }

    static List<PublishedFinding> of(Published report, List<Finding> findings) {
        List<PublishedFinding> told = new ArrayList<>();
        report.slips().forEach(slip -> told.add(slipped(report, slip)));
        findings.stream().filter(finding -> !OWNERS.contains(finding.rule())).forEach(finding -> {
            if (isDoubtful(report, finding)) {
                told.add(placed(report, notice(finding, "这张表没有读全，或不是按它自己的表样读的，请对照原表核对。")));
            } else if (!followsSlip(report, finding)) {
                told.add(placed(report, softened(report, finding)));
            }
        });
        return told;
    }

    /** What a slipped column makes wrong elsewhere is not told again: its own table, and totals and ties of tables that are calculated from it. */
    private static boolean followsSlip(Published report, Finding finding) {
        return finding.strength() == Strength.ERROR && !report.slips().isEmpty() && finding.places().get(0) instanceof CellAddress
            && (finding.places().stream().anyMatch(place -> report.slips().stream().anyMatch(slip -> slip.form().equals(place.form()))) || report.book().derived().contains(finding.places().get(0).form()));
    }

    private static PublishedFinding slipped(Published report, Slip slip) {
        CellAddress at = new CellAddress(slip.form(), slip.from(), slip.column());
        return new PublishedFinding(new Finding(SLIPPED, report.book().rules().get(SLIPPED).strength(), List.of(at), slip.right(), Optional.of(report.printed(at)),
            "%s 栏%d 从科目 %s 起有 %d 个数%s移了一行：这一行印的是 %s%s；移回去后各级合计都相符。请对照原表重填这一栏，改正后再审查一遍。".formatted(slip.form(), slip.column(), slip.from(),
                slip.rows(), slip.down() ? "下" : "上", report.printed(at), slip.right().map(right -> "，应为 " + right).orElse(""))), List.of(report.spot(at)));
    }

    private static PublishedFinding placed(Published report, Finding finding) {
        return new PublishedFinding(finding, finding.places().stream().map(place -> spot(report, place)).filter(spot -> !spot.equals(Spot.NOWHERE)).toList());
    }

    private static Spot spot(Published report, Place place) {
        if (place instanceof CellAddress cell) {
            return report.spot(cell);
        }
        if (place instanceof SheetPart part && part.isOfSheet()) {
            return report.sheetSpot(Integer.parseInt(part.form().substring(SheetPart.SHEET.length())));
        }
        return report.scores().stream().filter(table -> place.form().startsWith(SheetPart.SCORE_TABLE)).map(ScoreTable::spot).findFirst().orElse(Spot.NOWHERE);
    }

    /** A sheet whose weights do not add up may have lost rows: then its total cannot be judged. */
    private static Finding softened(Published report, Finding finding) {
        if (finding.strength() != Strength.ERROR || !OF_WHOLE_SHEET.contains(finding.rule()) || !isIncomplete(report, finding.places().get(0))) {
            return finding;
        }
        return notice(finding, "也可能是表在转换文件时丢了行。");
    }

    private static Finding notice(Finding finding, String why) {
        return new Finding(finding.rule(), Strength.NOTICE, finding.places(), finding.expected(), finding.found(), finding.message() + why, finding.compared());
    }

    private static boolean isDoubtful(Published report, Finding finding) {
        return finding.strength() == Strength.ERROR && finding.places().stream().anyMatch(place -> report.doubtful().contains(place.form()));
    }

    private static boolean isIncomplete(Published report, Place place) {
        List<EvaluationSheet> sheets = report.figures().account().sheets();
        if (!(place instanceof SheetPart part) || !part.isOfSheet()) {
            return false;
        }
        int number = Integer.parseInt(part.form().substring(SheetPart.SHEET.length()));
        return number <= sheets.size() && SheetScores.of(report.figures().edition().evaluation(), sheets.get(number - 1)).remaining().signum() > 0;
    }
}
