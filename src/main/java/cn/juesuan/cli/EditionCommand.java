package cn.juesuan.cli;

import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.edition.EditionFolder;
import cn.juesuan.workbench.edition.UserEditions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** juesuan edition: the forms of places that the program does not come with. */
@CommandLine.Command(name = "edition", description = "表样版本：列出、检查、加入和去掉自己写的版本。写法见使用说明（F1）“自己写表样”。", synopsisSubcommandLabel = "list|check|add|remove")
final class EditionCommand {
    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Command(name = "list", description = "列出全部版本：名、地区、名称、起始年度。")
    int list() {
        Editions editions = UserEditions.all();
        List<String> own = UserEditions.ofThisComputer().names();
        editions.names().forEach(name -> {
            Edition edition = editions.named(name);
            out("%s\t%s\t%s\t%d\t%s".formatted(name, edition.place(), edition.title(), edition.firstYear(), own.contains(name) ? "自己的" : "程序自带"));
        });
        return CommandLineProgram.DONE;
    }

    @CommandLine.Command(name = "check", description = "检查一个版本，逐条列出错在哪个文件第几行；没有错误时说明它有哪些表和章节。有错误时退出码为 1。")
    int check(@CommandLine.Parameters(paramLabel = "文件夹", description = "edition.yaml 所在的文件夹。") Path folder) {
        EditionFolder edition = new EditionFolder(folder);
        List<String> mistakes = UserEditions.ofThisComputer().mistakes(edition);
        mistakes.forEach(this::out);
        out(mistakes.isEmpty() ? "%s 没有错误".formatted(edition.name()) : "%s 有 %d 处错误".formatted(edition.name(), mistakes.size()));
        return mistakes.isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.FOUND_ERRORS;
    }

    @CommandLine.Command(name = "add", description = "检查后加入，以后新建的账都可以选用；同名的替换。")
    int add(@CommandLine.Parameters(paramLabel = "文件夹", description = "edition.yaml 所在的文件夹。") Path folder) {
        EditionFolder edition = new EditionFolder(folder);
        UserEditions.ofThisComputer().add(edition);
        out("已加入 %s；新建账时用 --edition %s，或按它的地区和年度选".formatted(edition.name(), edition.name()));
        return CommandLineProgram.DONE;
    }

    @CommandLine.Command(name = "remove", description = "去掉自己加入的版本；用它做的账要再加入它才能打开。")
    int remove(@CommandLine.Parameters(paramLabel = "版本", description = "版本的名。") String name) {
        UserEditions.ofThisComputer().remove(name);
        out("已去掉 " + name);
        return CommandLineProgram.DONE;
    }

    private void out(String line) {
        spec.commandLine().getOut().println(line);
    }
}
