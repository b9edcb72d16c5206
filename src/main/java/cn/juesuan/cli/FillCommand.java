package cn.juesuan.cli;

import cn.juesuan.workbench.exchange.TemplateFilling;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.List;
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
        TemplateFilling.Result result = new TemplateFilling(open.session(), template).fill(target);
        result.filled().forEach((form, figures) -> out().printf("%s　写入 %d 个数%n", form, figures));
        list("没有地方写的数：", result.noPlace());
        list("样表里没有改动的格：", result.kept());
        List<String> empty = result.empty().entrySet().stream().filter(table -> table.getValue() > 0)
            .map(table -> "%s %d 格".formatted(table.getKey(), table.getValue())).toList();
        if (!empty.isEmpty()) {
            out().println("账里没有数、样表里仍空着：" + String.join("，", empty));
        }
        out().println("已填好 " + target);
        return result.noPlace().isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.FOUND_ERRORS;
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out().println();
            out().println(heading);
            lines.forEach(out()::println);
            out().println();
        }
    }
}
