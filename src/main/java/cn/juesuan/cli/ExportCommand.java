package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.ExportPart;
import cn.juesuan.workbench.Exporting;
import cn.juesuan.workbench.OpenAccount;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan export: the tables and the self-evaluation as documents. */
@CommandLine.Command(name = "export", description = "导出九张表，以及绩效自评汇总表、自评表和部门评价得分表。")
final class ExportCommand extends AccountCommand {
    @CommandLine.Option(names = "--word", paramLabel = "文件.docx", description = "导出 Word 文档。")
    private Optional<Path> word;

    @CommandLine.Option(names = "--excel", paramLabel = "文件.xlsx", description = "导出 Excel 工作簿，合计为公式。")
    private Optional<Path> excel;

    @CommandLine.Option(names = "--yuan", description = "金额以元计，默认万元。")
    private boolean yuan;

    @CommandLine.Option(names = "--only", paramLabel = "表|自评", description = "只导出九张表，或只导出绩效自评部分。")
    private Optional<String> only;

    @Override
    int run(OpenAccount open) {
        if (word.isEmpty() && excel.isEmpty()) {
            throw new UserFailure("请写明导出成什么：--word 文件.docx，或 --excel 文件.xlsx，可以两个都写。");
        }
        Exporting exporting = exporting(open);
        word.ifPresent(path -> {
            exporting.word(path);
            out().println("已导出 " + path);
        });
        excel.ifPresent(path -> {
            exporting.excel(path);
            out().println("已导出 " + path);
        });
        return CommandLineProgram.DONE;
    }

    private Exporting exporting(OpenAccount open) {
        Exporting everything = new Exporting(open.session(), yuan ? MoneyUnit.YUAN : MoneyUnit.WAN);
        return only.map(part -> everything.only(ExportPart.byCaption(part).orElseThrow(() ->
            new UserFailure("--only 后面写“表”或“自评”，没有“%s”。".formatted(part))))).orElse(everything);
    }
}
