package cn.juesuan.cli;

import cn.juesuan.workbench.exchange.TemplateFilling;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import picocli.CommandLine;

/** juesuan fill: the account's figures in the bureau's own form. */
@CommandLine.Command(name = "fill", description = {"把账里的数填进财政部门发的空白样表（.xlsx、.xls、.docx），另存为一个文件。",
    "按表名、表头、项目和科目编码找到每一格，样表里的其他内容不动；没有地方写的数列出来。"})
final class FillCommand extends AccountCommand {
    @CommandLine.Parameters(index = "1", paramLabel = "样表", description = "空白样表。")
    private Path template;

    @CommandLine.Parameters(index = "2", paramLabel = "文件", description = "填好的文件，和样表同一种。")
    private Path target;

    @Override
    int run(OpenAccount open) {
        open.sealing().requireAsSealed();
        TemplateFilling.Result result = new TemplateFilling(open.session()).fill(template, target);
        out().println(result.text());
        out().println("已填好 " + target);
        return result.noPlace().isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.FOUND_ERRORS;
    }
}
