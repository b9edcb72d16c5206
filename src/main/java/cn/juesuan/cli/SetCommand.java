package cn.juesuan.cli;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.account.UserFailure;
import cn.juesuan.audit.Rules;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** juesuan set: one cell, as typing does. A subject that the table lacks is added when the dictionary knows it. */
@CommandLine.Command(name = "set", description = "录入一格，与在窗口中录入一样。值写空（\"\"）为清除。", footerHeading = "%n例：%n", footer = {
    "  set 账 公开03 2010301 2 761.17",
    "  set 账 自评表/新 - - 信息系统运行维护          增加一张自评表，带常用指标和分值",
    "  set 账 自评表/1 项目名称 - 运行维护经费        主管部门、实施单位、项目类别、年初预期目标、目标实际完成情况、原因分析同此",
    "  set 账 自评表/1 当年财政拨款 全年执行数 51.70   行：年度资金总额、当年财政拨款、上年结转资金、其他资金；",
    "                                            栏：年初预算数、全年预算数、全年执行数、执行率、得分",
    "  set 账 自评表/1 1 实际完成值 98%%             第 1 项指标；栏：年度指标值、实际完成值、分值、得分、偏差原因、一级指标、二级指标、三级指标",
    "  set 账 自评表/1 新 数量指标 巡检次数           在二级指标下增加一项三级指标",
    "  set 账 得分表/新 - - 项目评价得分表            增加一张部门评价得分表；录入：set 账 得分表/1 2 得分 18.5",
    "  set 账 得分表/1 自评表 - 自评表/2             关联所评价项目的自评表",
    "  set 账 自评表样 - 全国统一                    自评表用另一种样式，回到版本的样式写 常用",
    "  set 账 补充资料 上年/收支总计 1285.67          补充资料的一栏；各栏的键用 show 账 补充资料 列出，值写 - 为清除",
    "  set 账 补充资料 原因/收支总计 @原因.txt        长文字从 UTF-8 文本文件读"})
final class SetCommand extends AccountCommand {
    private static final String USUAL_LAYOUT = "常用";

    @CommandLine.Parameters(index = "1", paramLabel = "表", description = "表名，如 公开03、自评表/1、得分表/1；补充资料只写键和值。")
    private String form;

    @CommandLine.Parameters(index = "2", paramLabel = "行", description = "行次、科目编码，或合计行的名称；自评表写项数或这一项的名称。")
    private String row;

    @CommandLine.Parameters(index = "3", paramLabel = "栏次", description = "栏次，如 2；自评表写栏名，只有一格的写 - 。")
    private String column;

    @CommandLine.Parameters(index = "4", arity = "0..1", paramLabel = "值", description = "金额，如 1,234.56、-3.20、=12+3；自评表也可以是文字。")
    private Optional<String> value;

    @CommandLine.Option(names = "--yuan", description = "金额以元计，默认万元。")
    private boolean yuan;

    @CommandLine.Option(names = "--name", paramLabel = "名称", description = "新科目的名称，科目表中没有时要写。")
    private Optional<String> name;

    @Override
    int run(OpenAccount open) {
        EditSession session = open.session();
        if (form.strip().equals(SupplementEditing.NAME)) {
            return setField(open.report());
        }
        if (form.strip().equals(Setting.SHEET_LAYOUT)) {
            return setLayout(session);
        }
        return SheetInput.isFor(form) ? typeIntoSheet(session) : setFigure(session);
    }

    private int setField(ReportWork report) {
        if (value.isPresent()) {
            throw new UserFailure("补充资料只写键和值，多了“%s”；值里有空格时用引号括起来。账未改动。".formatted(value.get()));
        }
        out().println(new SupplementInput(report).set(row, column));
        return CommandLineProgram.DONE;
    }

    /** The layout of the self-evaluation sheets; that of the edition goes by 常用. */
    private int setLayout(EditSession session) {
        String asked = column.strip();
        Set<String> known = session.edition().sheetLayouts().keySet();
        if (!asked.equals(USUAL_LAYOUT) && !known.contains(asked)) {
            throw new UserFailure("没有自评表样“%s”。现有：%s、%s。账未改动。".formatted(asked, USUAL_LAYOUT, String.join("、", known)));
        }
        session.setting(Setting.SHEET_LAYOUT, Optional.of(asked).filter(name -> !name.equals(USUAL_LAYOUT)), "自评表样 " + asked);
        out().printf("自评表样 %s，已保存%n", asked);
        return CommandLineProgram.DONE;
    }

    private String text() {
        return value.orElseThrow(() -> new UserFailure("缺少：值"));
    }

    private int typeIntoSheet(EditSession session) {
        SheetInput input = new SheetInput(session, yuan ? MoneyUnit.YUAN : MoneyUnit.WAN);
        SheetPart part = input.type(form, row.strip(), column.strip(), text());
        out().printf("%s，已保存%n", input.typed(part));
        new Rules().at(session.calculation(), part).forEach(finding -> out().printf("%s\t%s%n", finding.strength().caption(), finding.message()));
        return CommandLineProgram.DONE;
    }

    private int columnNumber() {
        if (!column.strip().matches("\\d{1,3}")) {
            throw new UserFailure("“%s”不是栏次：%s 的栏次是数字，如 2。".formatted(column, form));
        }
        return Integer.parseInt(column.strip());
    }

    private int setFigure(EditSession session) {
        FormDefinition definition = form(session, form);
        CellAddress cell = new CellAddress(form, definition.keyOf(row.strip()).orElse(row.strip()), columnNumber());
        if (definition.hasSubjectRows() && !definition.figureColumns().contains(cell.column())) {
            throw new UserFailure("%s 没有栏%d，它的栏次是 %s。".formatted(form, cell.column(),
                definition.figureColumns().stream().map(String::valueOf).collect(Collectors.joining("、"))));
        }
        boolean adds = definition.hasSubjectRows() && !session.calculation().has(cell);
        if (!adds) {
            name.ifPresent(given -> requireName(session, cell, given));
        } else {
            require(new SubjectRows(session).add(form, cell.row(), name));
        }
        Answer answer = session.set(cell, text(), yuan ? MoneyUnit.YUAN : MoneyUnit.WAN);
        if (adds && answer instanceof Answer.Refused) {
            session.undo();
        }
        require(answer);
        out().printf("%s = %s %s，已保存%n", cell, session.calculation().value(cell).amount().printed(yuan ? MoneyUnit.YUAN : MoneyUnit.WAN),
            (yuan ? MoneyUnit.YUAN : MoneyUnit.WAN).caption());
        return CommandLineProgram.DONE;
    }

    private static void requireName(EditSession session, CellAddress cell, String given) {
        Optional<String> printed = Optional.ofNullable(session.account().rows(cell.form()).get(cell.row()));
        if (printed.filter(there -> SubjectNames.same(there, given)).isEmpty()) {
            throw new UserFailure(printed.map(there -> "%s 的 %s 是“%s”，不是“%s”。请核对编码和名称。账未改动。".formatted(cell.form(), cell.rowName(), there, given))
                .orElseGet(() -> "%s 的 %s 不是科目行，不能写名称。账未改动。".formatted(cell.form(), cell.rowName())));
        }
    }

    private static void require(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new UserFailure(refused.message());
        }
    }
}
