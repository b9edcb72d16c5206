package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A way to print a self-evaluation sheet; the seed decides on order of columns, wording of captions, merged cells and dressing. */
final class Look {
    private static final List<String> INDICATOR_COLUMNS = List.of("年度指标值", "实际完成值", "分值", "得分", "偏差原因");
    private final Random random;
    private final boolean plain;
    private final boolean merged;
    private final boolean repeated;
    private final boolean split;

    private Look(long seed, boolean plain) {
        random = new Random(seed);
        this.plain = plain;
        merged = plain || random.nextBoolean();
        repeated = !merged && random.nextBoolean();
        split = !plain && random.nextInt(3) == 0;
    }

    /** As the published form prints it. */
    static Look published() {
        return new Look(0, true);
    }

    static Look scrambled(long seed) {
        return new Look(seed, false);
    }

    void write(Sketch sketch, EvaluationSheet sheet) {
        if (plain || random.nextBoolean()) {
            sketch.line(any("预算项目支出绩效自评表", "区级预算项目支出\n绩效自评表", "项目支出绩效自评表（2024年度）")).line("（2024年度）");
        }
        sketch.line("单位：万元");
        head(sketch, sheet);
        funding(sketch, sheet);
        goal(sketch, sheet);
        indicators(sketch, sheet);
        foot(sketch, sheet);
    }

    private void head(Sketch sketch, EvaluationSheet sheet) {
        sketch.line(any("项目名称", "项目\n名称", "项 目 名 称"), "", sheet.head().project());
        if (plain || random.nextBoolean()) {
            sketch.line("主管部门", "", sheet.head().department(), "", any("实施单位", "项目实施单位"), "", sheet.head().implementer());
        } else {
            sketch.line("主管部门：" + sheet.head().department()).line("实施单位", sheet.head().implementer());
        }
    }

    private void funding(Sketch sketch, EvaluationSheet sheet) {
        List<String> columns = shuffled(List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"));
        List<String> head = new ArrayList<>(List.of(any("项目预算执行情况（10分）", "项目资金\n（万元）"), ""));
        columns.forEach(column -> head.add(dressed(column)));
        int top = sketch.row();
        sketch.line(head.toArray(String[]::new));
        for (FundingLine line : FundingLine.values()) {
            List<String> cells = new ArrayList<>(List.of(repeated ? "项目预算执行情况" : "", line == FundingLine.FISCAL ? "其中：当年财政拨款" : line.caption()));
            columns.forEach(column -> cells.add(cell(sheet.funding().row(line), line, column)));
            sketch.line(cells.toArray(String[]::new));
        }
        sketch.merge(top, 0, repeated ? top : sketch.row() - 1, 0);
    }

    private String cell(FundingRow row, FundingLine line, String column) {
        return switch (column) {
            case "分值" -> line == FundingLine.TOTAL ? "10" : any("—", "-", "");
            case "执行率" -> row.rate().orElse("");
            case "得分" -> row.score().orElse("");
            default -> money(row.entry(FundingColumn.byCaption(column).orElseThrow()));
        };
    }

    private String money(Optional<FundingEntry> entry) {
        return entry.map(each -> each instanceof FundingEntry.Figure figure
            ? any(figure.amount().printed(MoneyUnit.WAN), figure.amount().exactly(MoneyUnit.WAN).toPlainString(), figure.amount().printed(MoneyUnit.WAN) + "万元")
            : ((FundingEntry.Text) each).text()).orElse("");
    }

    private void goal(Sketch sketch, EvaluationSheet sheet) {
        if (plain || random.nextBoolean()) {
            sketch.line("年度总体目标", "年初预期目标", "", "", "目标实际完成情况").line("", sheet.goal().expected(), "", "", sheet.goal().actual());
        } else {
            sketch.line("年度总体目标", "预期目标", sheet.goal().expected()).line("", "实际完成情况", sheet.goal().actual());
        }
    }

    private void indicators(Sketch sketch, EvaluationSheet sheet) {
        List<String> columns = shuffled(INDICATOR_COLUMNS);
        head(sketch, columns);
        int first = sketch.row();
        List<Indicator> rows = sheet.indicators();
        for (int i = 0; i < rows.size(); i++) {
            if (split && i == rows.size() / 2) {
                first = merge(sketch, rows.subList(0, i), first);
                head(sketch, columns);
                first = sketch.row();
                row(sketch, columns, rows.get(i), true, true);
            } else {
                row(sketch, columns, rows.get(i), repeated || i == 0 || !rows.get(i).level1().equals(rows.get(i - 1).level1()),
                    repeated || i == 0 || !sameSecond(rows.get(i), rows.get(i - 1)));
            }
        }
        merge(sketch, split ? rows.subList(rows.size() / 2, rows.size()) : rows, first);
    }

    private static boolean sameSecond(Indicator one, Indicator other) {
        return one.level1().equals(other.level1()) && one.level2().equals(other.level2());
    }

    private void head(Sketch sketch, List<String> columns) {
        List<String> head = new ArrayList<>(List.of("年度绩效指标", "一级指标", "二级\n指标", "三级指标"));
        columns.forEach(column -> head.add(dressed(column)));
        sketch.line(head.toArray(String[]::new));
    }

    private void row(Sketch sketch, List<String> columns, Indicator row, boolean first, boolean second) {
        List<String> cells = new ArrayList<>(List.of("", first ? row.level1() : "", second ? row.level2() : "", row.level3()));
        columns.forEach(column -> cells.add(switch (column) {
            case "年度指标值" -> row.target();
            case "实际完成值" -> row.actual();
            case "分值" -> row.weight();
            case "得分" -> row.score().orElse("");
            default -> row.reason();
        }));
        sketch.line(cells.toArray(String[]::new));
    }

    /** Merges the cells of a 一级, whose rows stand together. */
    private int merge(Sketch sketch, List<Indicator> rows, int top) {
        for (int i = 0, start = 0; merged && i < rows.size(); i++) {
            if (i + 1 == rows.size() || !rows.get(i + 1).level1().equals(rows.get(i).level1())) {
                sketch.merge(top + start, 1, top + i, 1);
                start = i + 1;
            }
        }
        return sketch.row();
    }

    private void foot(Sketch sketch, EvaluationSheet sheet) {
        String total = sheet.stated().total().orElse("");
        Optional<String> grade = sheet.stated().grade();
        List<String> cells = new ArrayList<>(List.of(any("合 计", "总分"), "", "", "", total));
        int row = sketch.row();
        grade.ifPresent(given -> cells.addAll(List.of("", "自评等级", given)));
        sketch.line(cells.toArray(String[]::new)).merge(row, 4, row, 5);
        sketch.line("总分在80分以下的项目未实现绩效目标的原因分析及拟采取的措施说明：", "", "", "", sheet.explanation());
        sketch.line("注：1. 得分一档最高不能超过该指标分值上限。").line("2. 定性指标分三档。");
    }

    private String dressed(String caption) {
        return switch (caption) {
            case "全年预算数" -> any("全年预算数（A）", "全年预算数\n(A)", "全年预算数 A");
            case "全年执行数" -> any("全年执行数（B）", "全年执行数(B)");
            case "执行率" -> any("执行率（B/A）", "执行率");
            case "年度指标值" -> any("年度指标值（A）", "年度\n指标值");
            case "实际完成值" -> any("实际完成指标值（B）", "全年实际值(B)", "实际完成值");
            case "偏差原因" -> any("偏差原因分析及改进措施", "偏差原因分析\n及改进措施");
            default -> caption;
        };
    }

    private List<String> shuffled(List<String> columns) {
        List<String> order = new ArrayList<>(columns);
        if (!plain) {
            Collections.shuffle(order, random);
        }
        return order;
    }

    private String any(String... texts) {
        return plain ? texts[0] : texts[random.nextInt(texts.length)];
    }
}
