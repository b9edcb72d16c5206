package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan show: one table or sheet as it will be printed, or the list of what can be shown. */
@CommandLine.Command(name = "show", description = "显示一张表，与印出的一样；--list 列出可以显示的各项。")
final class ShowCommand extends AccountCommand {
    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "表", description = "表名，如 公开03、自评表/1、汇总表、得分表/1；或 概况、说明/五、名词解释、补充资料。")
    private Optional<String> name;

    @CommandLine.Option(names = "--list", description = "列出可以显示的各项。")
    private boolean list;

    @CommandLine.Option(names = "--yuan", description = "金额以元显示，默认万元。")
    private boolean yuan;

    @CommandLine.Option(names = "--by-unit", description = "部门账：每行下面列出各单位的数，以及抵销、调整和没有说明的差额。")
    private boolean byUnit;

    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @Override
    int run(OpenAccount open) {
        EditSession session = open.session();
        if (list) {
            showList(new OutlineListing(session, open.report()));
        } else {
            String asked = name.orElseThrow(() -> new UserFailure("请写明要显示哪张表（如 公开03），或用 --list 列出各项。"));
            show(open, asked, yuan ? MoneyUnit.YUAN : MoneyUnit.WAN);
        }
        return CommandLineProgram.DONE;
    }

    private void show(OpenAccount open, String asked, MoneyUnit unit) {
        EditSession session = open.session();
        if (byUnit) {
            ShownByUnit table = new ShownByUnit(session, form(session, asked), unit);
            out().println(json ? Json.text(table.json()) : table.lines());
        } else if (asked.strip().equals(SupplementEditing.NAME)) {
            ShownSupplement supplement = new ShownSupplement(session);
            out().println(json ? Json.text(supplement.json()) : supplement.lines());
        } else if (ShownSection.isOne(asked)) {
            ShownSection section = ShownSection.of(open.report(), asked);
            out().println(json ? Json.text(section.json()) : section.lines());
        } else if (ShownSheets.isOne(asked)) {
            ShownSheets sheets = new ShownSheets(session, unit);
            out().println(json ? Json.text(sheets.json(asked)) : sheets.lines(asked));
        } else {
            ShownTable table = new ShownTable(session, form(session, asked), unit);
            out().println(json ? Json.text(table.json()) : table.lines());
        }
    }

    private void showList(OutlineListing contents) {
        if (json) {
            ArrayNode data = contents.json();
            out().println(Json.text(data));
        } else {
            out().println(contents.lines());
        }
    }
}
