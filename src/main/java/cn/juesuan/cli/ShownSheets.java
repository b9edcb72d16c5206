package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.UserFailure;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.SheetGrids;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.ScoreTables;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Self-evaluation sheets, their summary and score tables as the command line shows them: as printed, or as the data of the contract. */
final class ShownSheets {
    static final String SUMMARY = "汇总表";

    private final EditSession session;
    private final MoneyUnit unit;
    private final SheetGrids grids;

    ShownSheets(EditSession session, MoneyUnit unit) {
        this.session = session;
        this.unit = unit;
        this.grids = new SheetGrids(session.edition(), session.account(), unit);
    }

    static boolean isOne(String name) {
        return name.equals(SUMMARY) || SheetPart.isPart(name);
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
            return data.summary(grids.summary().title());
        }
        int number = number(name);
        return name.startsWith(SheetPart.SHEET) ? data.sheet(number) : data.scoreTable(number);
    }

    String lines(String name) {
        return new ShownGrid(grid(name)).lines();
    }

    private PrintedGrid grid(String name) {
        if (name.equals(SUMMARY)) {
            return grids.summary();
        }
        int number = number(name);
        return name.startsWith(SheetPart.SHEET) ? grids.sheet(new EvaluationSheets(session).scores().get(number - 1), number)
            : grids.scoreTable(session.account().evaluations().get(number - 1), number);
    }
}
