package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.UserFailure;
import cn.juesuan.evaluation.layout.SheetLayout;
import cn.juesuan.evaluation.layout.SheetLayouts;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.EvaluationSheets;
import cn.juesuan.workbench.ScoreTables;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Self-evaluation sheets, their summary and score tables as the command line shows them: as printed, or as the data of the contract. */
final class ShownSheets {
    static final String SUMMARY = "汇总表";

    private final EditSession session;
    private final MoneyUnit unit;
    private final SheetLayouts layouts;

    ShownSheets(EditSession session, MoneyUnit unit) {
        this.session = session;
        this.unit = unit;
        this.layouts = new SheetLayouts(session.edition(), session.account(), unit);
    }

    static boolean isOne(String name) {
        return name.equals(SUMMARY) || name.startsWith(SheetPart.SHEET) || name.startsWith(SheetPart.SCORE_TABLE);
    }

    /** The number of a sheet or score table that is there, from 1. */
    private int number(String name) {
        boolean known = name.startsWith(SheetPart.SHEET) ? new EvaluationSheets(session).named(name).isPresent()
            : new ScoreTables(session).named(name).isPresent();
        if (!known) {
            throw missing(session, name);
        }
        return Integer.parseInt(name.substring(name.indexOf('/') + 1));
    }

    static UserFailure missing(EditSession session, String name) {
        boolean sheet = name.startsWith(SheetPart.SHEET);
        String kind = sheet ? "自评表" : "得分表";
        int count = sheet ? session.account().sheets().size() : session.account().evaluations().size();
        return new UserFailure(count == 0 ? "没有“%s”：账中还没有%s。可以用 set 账 %s/新 - - 名称 增加一张。".formatted(name, kind, kind)
            : "没有“%s”。账中有 %d 张%s：%s/1%s。".formatted(name, count, kind, kind, count == 1 ? "" : " 至 " + kind + "/" + count));
    }

    ObjectNode json(String name) {
        SheetData data = new SheetData(session, unit);
        if (name.equals(SUMMARY)) {
            return data.summary(layouts.summary().title());
        }
        int number = number(name);
        return name.startsWith(SheetPart.SHEET) ? data.sheet(number) : data.scoreTable(number);
    }

    /** The printed grid; cells covered by a span are empty, and a text of several lines stands in one. */
    String lines(String name) {
        SheetLayout layout = layout(name);
        String[][] grid = new String[layout.rowCount()][layout.columnCount()];
        Stream.of(grid).forEach(row -> Arrays.fill(row, ""));
        layout.cells().forEach(cell -> grid[cell.row()][cell.column()] = cell.text().replaceAll("\\s*[\\r\\n\\t]+\\s*", " "));
        String heading = Stream.of(layout.name(), layout.title(), layout.subtitle(), layout.leftLine(), layout.rightLine())
            .filter(text -> !text.isEmpty()).collect(Collectors.joining("\t"));
        return Stream.of(Stream.of(heading), Stream.of(grid).map(row -> String.join("\t", row)), layout.notes().stream())
            .flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private SheetLayout layout(String name) {
        if (name.equals(SUMMARY)) {
            return layouts.summary();
        }
        int number = number(name);
        return name.startsWith(SheetPart.SHEET) ? layouts.sheet(new EvaluationSheets(session).scores().get(number - 1), number)
            : layouts.scoreTable(session.account().evaluations().get(number - 1), number);
    }
}
