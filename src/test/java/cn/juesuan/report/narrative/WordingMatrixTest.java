package cn.juesuan.report.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.ReportAccount;
import cn.juesuan.Sheets;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Placed;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every kind of sentence in every case: this year's figure, last year's or the budget, and counts, each missing, zero, less, alike, alike in
 * print, more. All of it stands in one text, narrative/wording-matrix.txt, that somebody has read.
 */
class WordingMatrixTest {
    private static final String APPROVED = "/narrative/wording-matrix.txt";
    /** What no sentence may say. */
    private static final Pattern NONSENSE = Pattern.compile("(增长|下降)0%|(增加|减少)0万元|[为是占：，]。|。。|，，|等支出等|主要是主要|\\{|NaN|null|分分|万元万元");
    private static final String NONE = "缺";
    private static final String AMOUNT = "31.2534";
    /** Name of the case to the other figure, beside {@link #AMOUNT}. */
    private static final Map<String, String> OTHERS = others();

    private final List<String> lines = new ArrayList<>();

    private static Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("缺", NONE);
        others.put("零", "0");
        others.put("少", "20.5");
        others.put("同", AMOUNT);
        others.put("印出来同", "31.2519");
        others.put("多", "40");
        return others;
    }

    /** A sentence about two figures. */
    private record Kind(String paragraph, List<String> cells, String current, String other, String reason) {
    }

    private static final List<Kind> KINDS = List.of(
        new Kind("说明/一/总体", List.of(), "公开01 1 1", "上年/收支总计", "原因/收支总计"),
        new Kind("说明/二/具体/其他收入", List.of("公开02 2010301 2"), "公开02 2010301 7", "上年/收入/其他收入", "原因/收入/其他收入"),
        new Kind("说明/三/具体/项目支出", List.of("公开03 2010301 2"), "公开03 2010301 3", "上年/支出/项目支出", "原因/支出/项目支出"),
        new Kind("说明/四/总体", List.of(), "公开01 1 1", "上年/财政拨款收支总计", "原因/财政拨款收支总计"),
        new Kind("说明/五/总体", List.of("公开03 2010301 2"), "公开05 2010301 2", "上年/一般公共预算支出", "原因/一般公共预算支出"),
        new Kind("说明/五/具体", List.of(), "公开05 2010301 2", "年初预算/合计", "原因/年初预算/合计"),
        new Kind("说明/五/各项/2010301", List.of("公开05 2010302 2"), "公开05 2010301 2", "年初预算/2010301", "原因/年初预算/2010301"),
        new Kind("说明/九/总体", List.of(), "公开09 1 12", "公开09 1 6", "原因/三公/合计"),
        new Kind("说明/九/因公出国", List.of(), "公开09 1 8", "公开09 1 2", "原因/三公/因公出国（境）费"),
        new Kind("说明/九/公务用车", List.of(), "公开09 1 11", "公开09 1 5", "原因/三公/公务用车购置及运行维护费"),
        new Kind("说明/九/公务接待", List.of(), "公开09 1 12", "公开09 1 6", "原因/三公/公务接待费"),
        new Kind("说明/十/总体", List.of(), "机关运行经费/支出", "机关运行经费/年初预算", "原因/机关运行经费"));

    @Test
    void everySentenceOfEveryCaseReadsRight() throws IOException {
        KINDS.forEach(this::kind);
        counts();
        procurement();
        evaluation();
        assertEquals(List.of(), lines.stream().filter(line -> NONSENSE.matcher(line).find()).toList());
        compareWithApproved(String.join("\n", lines) + "\n");
    }

    private static void compareWithApproved(String text) throws IOException {
        try (InputStream approved = WordingMatrixTest.class.getResourceAsStream(APPROVED)) {
            String known = approved == null ? "" : new String(approved.readAllBytes(), StandardCharsets.UTF_8);
            if (!known.equals(text)) {
                Files.writeString(Path.of("target", "wording-matrix.txt"), text);
            }
            assertEquals(known, text, "target/wording-matrix.txt");
        }
    }

    private static void put(ReportAccount account, String place, String value) {
        if (value.equals(NONE)) {
            return;
        }
        String[] cell = place.split(" ");
        if (cell.length == 3) {
            account.cell(cell[0], cell[1], Integer.parseInt(cell[2]), value);
        } else {
            account.field(place, value);
        }
    }

    private void kind(Kind kind) {
        lines.add("\n# " + kind.paragraph());
        for (String current : List.of(NONE, "0", AMOUNT)) {
            OTHERS.forEach((name, other) -> {
                if (current.equals(AMOUNT) || List.of("缺", "零", "多").contains(name)) {
                    pair(kind, current, name, other);
                }
            });
        }
        pair(kind, "10000.01", "少一点", "10000");
        pair(kind, "10000", "多一点", "10000.01");
        pair(kind, "0.004", "零头", "0.0012");
    }

    private void pair(Kind kind, String current, String name, String other) {
        ReportAccount account = ReportAccount.of2024().field(kind.reason(), "工作需要");
        kind.cells().forEach(cell -> put(account, cell, "100"));
        put(account, kind.current(), current);
        put(account, kind.other(), other);
        lines.add("%s %s %s".formatted(current, name, other));
        lines.add("    " + account.text(kind.paragraph()));
    }

    private void counts() {
        counts("说明/九/因公出国", "公开09 1 8", List.of("三公/出国团组数", "三公/出国人次"), "三公/出国开支内容");
        counts("说明/九/车辆购置", "公开09 1 10", List.of("三公/购置车辆数"), "");
        counts("说明/九/车辆运行", "公开09 1 11", List.of("三公/公务用车保有量"), "");
        counts("说明/九/国内接待", "公开09 1 12", List.of("三公/国内接待批次", "三公/国内接待人次"), "三公/国内接待用途");
        counts("说明/九/国外接待", "三公/国（境）外接待费", List.of("三公/国（境）外接待批次", "三公/国（境）外接待人次"), "");
    }

    private void counts(String paragraph, String money, List<String> counts, String words) {
        lines.add("\n# " + paragraph + " 金额和数量");
        for (String amount : List.of("0", "12.5")) {
            for (String count : List.of(NONE, "0", "3")) {
                // the table itself is there
                ReportAccount account = ReportAccount.of2024().cell("公开09", "1", 5, "1");
                put(account, money, amount);
                counts.forEach(field -> put(account, field, count));
                if (!words.isEmpty()) {
                    account.field(words, "工作需要等支出。");
                }
                lines.add("%s万元 数量%s".formatted(amount, count));
                lines.add("    " + account.text(paragraph));
            }
        }
    }

    private void procurement() {
        lines.add("\n# 说明/十一/总体 总额 中小企业 小微企业");
        for (String[] figures : new String[][] {{NONE, NONE, NONE}, {"0", NONE, NONE}, {"100", NONE, NONE}, {"100", "0", NONE}, {"100", "60", NONE},
            {"100", "60", "0"}, {"100", "60", "30"}, {"100", "100", "100"}}) {
            ReportAccount account = ReportAccount.of2024();
            put(account, "采购/服务", figures[0]);
            put(account, "采购/中小企业/服务", figures[1]);
            put(account, "采购/小微企业", figures[2]);
            lines.add(String.join(" ", figures));
            lines.add("    " + account.text("说明/十一/总体"));
        }
    }

    private void evaluation() {
        lines.add("\n# 说明/十三/开展 项目支出预算总额；自评资金 50万元");
        for (String total : List.of(NONE, "0", "37.46", "50", "200")) {
            ReportAccount account = withSheet();
            put(account, "绩效/项目支出预算总额", total);
            lines.add(total);
            lines.add("    " + account.text("说明/十三/开展"));
        }
        lines.add("\n# 说明/十三/评价结果 得分表没有评完、评完；没有关联、关联自评表");
        for (String score : List.of("", "88.5")) {
            for (Optional<SheetId> sheet : List.of(Optional.<SheetId>empty(), Optional.of(new SheetId("甲")))) {
                ReportAccount account = withSheet();
                EvaluationRow row = new EvaluationRow("决策", "项目立项", "立项依据", "100", score);
                account.session().apply(new Edit("", List.of(new Step.EvaluationStep(new SheetId("评"), Optional.empty(), Optional.of(new Placed<>(0,
                    new DepartmentEvaluation(new SheetId("评"), "系统评价得分表", sheet, List.of(row), SheetStated.NOTHING, Origin.TYPED)))))));
                lines.add("%s %s".formatted(score.isEmpty() ? "没有评完" : "评完", sheet.isPresent() ? "关联" : "没有关联"));
                lines.add("    " + account.text("说明/十三/部门评价"));
                lines.add("    " + account.text("说明/十三/评价结果/评"));
            }
        }
    }

    private static ReportAccount withSheet() {
        ReportAccount account = ReportAccount.of2024().field("绩效/预算级次", "县级");
        account.session().apply(new Edit("", List.of(new Step.SheetStep(new SheetId("甲"), Optional.empty(), Optional.of(new Placed<>(0, Sheets.good()))))));
        return account;
    }
}
