package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.IndicatorClass;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.PlaceNames;
import cn.juesuan.evaluation.SheetColumns;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.ScoreTableEditing;
import cn.juesuan.workbench.editing.ScoreTables;
import cn.juesuan.workbench.editing.SheetEditing;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the command line types into self-evaluation sheets and score tables; each method gives the cell that was typed. */
record SheetInput(EditSession session, MoneyUnit unit) {
    /** Stands for a sheet or row yet to be added. */
    static final String NEW = "新";

    static boolean isFor(String table) {
        return SheetPart.isPart(table);
    }

    /** Types a text and answers with the cell; what is wrong with the address is said in full. */
    SheetPart type(String table, String row, String column, String text) {
        return table.startsWith(SheetPart.SHEET) ? sheet(table, row, column, text) : scoreTable(table, row, column, text);
    }

    private SheetPart sheet(String table, String row, String column, String text) {
        EvaluationSheets sheets = new EvaluationSheets(session);
        if (table.equals(SheetPart.SHEET + NEW)) {
            require(sheets.add(text));
            return new SheetPart(SheetPart.SHEET + session.account().sheets().size(), "项目名称", 1);
        }
        SheetEditing sheet = sheets.named(table).orElseThrow(() -> ShownSheets.missing(session, table));
        if (row.equals(NEW)) {
            return indicator(table, sheet, column, text);
        }
        requireRow(table, row, sheet.sheet().orElseThrow().indicators().size(),
            "项数（1、2、3……）、年度资金总额、当年财政拨款、上年结转资金、其他资金、" + String.join("、", SheetParts.PARTS),
            sheet.entered(row, 1).isPresent());
        int number = column(table, row, SheetColumns.of(row), column);
        require(sheet.type(row, number, text, unit));
        return new SheetPart(table, row, number);
    }

    private SheetPart indicator(String table, SheetEditing sheet, String kind, String third) {
        EvaluationForm form = session.edition().evaluation();
        IndicatorClass known = form.classes().stream().filter(level -> level.kind(kind).isPresent()).findFirst()
            .orElseThrow(() -> new UserFailure("没有二级指标“%s”。可用的有：%s。".formatted(kind, form.classes().stream()
                .flatMap(level -> level.kinds().stream()).map(level -> level.name()).collect(Collectors.joining("、")))));
        int number = sheet.placeFor(known.name(), kind);
        require(sheet.addIndicator(known.name(), known.kind(kind).orElseThrow().name(), third));
        return new SheetPart(table, Integer.toString(number), SheetParts.Column.LEVEL3.number());
    }

    private SheetPart scoreTable(String table, String row, String column, String text) {
        ScoreTables tables = new ScoreTables(session);
        if (table.equals(SheetPart.SCORE_TABLE + NEW)) {
            require(tables.add(text, Optional.empty(), session.edition().evaluation().schemes().get(0)));
            return new SheetPart(SheetPart.SCORE_TABLE + session.account().evaluations().size(), EvaluationCells.TITLE, 1);
        }
        ScoreTableEditing editing = tables.named(table).orElseThrow(() -> ShownSheets.missing(session, table));
        if (row.equals("自评表")) {
            require(editing.link(new EvaluationSheets(session).named(text).map(SheetEditing::id)
                .or(() -> { throw ShownSheets.missing(session, text.startsWith(SheetPart.SHEET) ? text : SheetPart.SHEET + text); })));
            return new SheetPart(table, row, 1);
        }
        requireRow(table, row, editing.table().orElseThrow().rows().size(), "行号（1、2、3……）、" + EvaluationCells.TITLE + "、自评表",
            editing.entered(row, 1).isPresent());
        int number = column(table, row, SheetColumns.ofScoreTable(row), column);
        require(editing.type(row, number, text));
        return new SheetPart(table, row, number);
    }

    private static void requireRow(String table, String row, int rows, String known, boolean there) {
        if (!there) {
            throw new UserFailure(row.matches("\\d+") ? "%s 没有第 %s 行，共 %d 行。请检查行号。".formatted(table, row, rows)
                : "%s 没有“%s”可以录入。可用的行：%s。".formatted(table, row, known));
        }
    }

    private static int column(String table, String row, Map<String, Integer> columns, String text) {
        return SheetColumns.number(columns, text).orElseThrow(() -> new UserFailure("%s 的“%s”没有“%s”栏可以录入。可用的栏：%s。"
            .formatted(table, row, text, String.join("、", columns.keySet()))));
    }

    /** What was typed, as the sheet has it now. */
    String typed(SheetPart cell) {
        Optional<String> text = cell.isOfSheet()
            ? new EvaluationSheets(session).named(cell.form()).flatMap(sheet -> sheet.entered(cell.row(), cell.column()))
            : new ScoreTables(session).named(cell.form()).flatMap(table -> table.entered(cell.row(), cell.column()));
        return PlaceNames.of(cell) + text.map(present -> " = " + (present.isBlank() ? "空" : present)).orElse("");
    }

    private static void require(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new UserFailure(refused.message());
        }
    }
}
