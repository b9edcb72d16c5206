package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Finding;
import cn.juesuan.check.text.Spot;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.SheetScores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of an account find, as it is to be told of a file someone else wrote: where it stands there, one finding for a column that slipped by a
 * row, and no error where rows of a sheet may have been lost on the way into the file.
 */
final class TableFindings {
    private static final int SLIPPED = 3;
    /** Rules that ask the account's owner for something a reader cannot give. */
    private static final List<String> OWNERS = List.of("评价-未关联", "自评-待定分");
    private static final List<String> OF_WHOLE_SHEET = List.of("自评-总分", "自评-分值合计", "自评-等级");
    /** A table and the one whose figures of the same subjects say how it should look. */
    private static final Map<String, String> SIBLINGS = Map.of("公开02", "公开03", "公开03", "公开05", "公开05", "公开03");

    private TableFindings() {
    }

    static List<PublishedFinding> of(Published report, List<Finding> findings) {
        List<PublishedFinding> told = new ArrayList<>();
        Map<String, List<Finding>> columns = new LinkedHashMap<>();
        findings.stream().filter(finding -> !OWNERS.contains(finding.rule())).forEach(finding -> {
            if (isDoubtful(report, finding)) {
                told.add(placed(report, notice(finding, "这张表没有读全，或不是按它自己的表样读的，请对照原表核对。")));
            } else if (finding.strength() == Strength.ERROR && finding.places().get(0) instanceof CellAddress cell) {
                columns.computeIfAbsent(cell.form() + " 栏" + cell.column(), column -> new ArrayList<>()).add(finding);
            } else {
                told.add(placed(report, softened(report, finding)));
            }
        });
        columns.forEach((column, each) -> slipped(report, each).ifPresentOrElse(told::add, () -> each.forEach(finding -> told.add(placed(report, finding)))));
        return told;
    }

    private static PublishedFinding placed(Published report, Finding finding) {
        return new PublishedFinding(finding, finding.places().stream().map(place -> spot(report, place)).filter(spot -> !spot.equals(Spot.NOWHERE)).toList());
    }

    private static Spot spot(Published report, Place place) {
        if (place instanceof CellAddress cell) {
            return report.spot(cell);
        }
        if (place instanceof SheetPart part && part.isOfSheet()) {
            int number = Integer.parseInt(part.form().substring(SheetPart.SHEET.length()));
            return number <= report.sheetSpots().size() ? report.sheetSpots().get(number - 1) : Spot.NOWHERE;
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

    /** Whether a column holds, over some rows, what its table's sibling has a row above or below. */
    private static Optional<PublishedFinding> slipped(Published report, List<Finding> errors) {
        CellAddress first = (CellAddress) errors.get(0).places().get(0);
        String sibling = SIBLINGS.get(first.form());
        if (errors.size() < 2 || sibling == null || !report.forms().contains(sibling)) {
            return Optional.empty();
        }
        List<String> codes = report.figures().account().rows(first.form()).keySet().stream().filter(code -> report.has(new CellAddress(sibling, code, first.column()))).toList();
        for (int step : List.of(1, -1)) {
            List<String> moved = moved(report, first, sibling, codes, step);
            if (moved.size() >= SLIPPED) {
                CellAddress at = new CellAddress(first.form(), moved.get(0), first.column());
                return Optional.of(new PublishedFinding(new Finding("表-错行", Strength.ERROR, List.of(at), Optional.of(report.printed(new CellAddress(sibling, moved.get(0), first.column()))),
                    Optional.of(report.printed(at)), "%s 栏%d 从 %s 起有 %d 个数像是整体%s移了一行：%s 是 %s，%s同一科目是 %s。请对照原表重填这一栏。".formatted(first.form(), first.column(), moved.get(0),
                        moved.size(), step > 0 ? "下" : "上", at, report.printed(at), sibling, report.printed(new CellAddress(sibling, moved.get(0), first.column())))), List.of(report.spot(at))));
            }
        }
        return Optional.empty();
    }

    private static List<String> moved(Published report, CellAddress first, String sibling, List<String> codes, int step) {
        List<String> moved = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int from = i - step;
            if (from >= 0 && from < codes.size()) {
                Amount here = report.printed(new CellAddress(first.form(), codes.get(i), first.column()));
                boolean there = here.equals(report.printed(new CellAddress(sibling, codes.get(from), first.column())));
                if (there && !here.isZero() && !here.equals(report.printed(new CellAddress(sibling, codes.get(i), first.column())))) {
                    moved.add(codes.get(i));
                }
            }
        }
        return moved;
    }
}
