package cn.juesuan.cli;

import cn.juesuan.workbench.handover.CoverNote;
import cn.juesuan.workbench.handover.HandoverPackage;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** juesuan package: what a package says of itself, and what is enclosed. */
@CommandLine.Command(name = "package", description = "查看报送包或退回包：谁、什么时候、哪个单位、指纹、附言；取出附件。")
final class PackageCommand implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "包", description = ".juesuanbao 文件。")
    private Path file;

    @CommandLine.Option(names = "--extract", paramLabel = "文件夹", description = "把附件取到这个文件夹；已有同名文件时不取。")
    private Optional<Path> folder;

    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        HandoverPackage handed = new HandoverPackage(file);
        CoverNote note = handed.note();
        if (json) {
            ObjectNode data = JsonNodeFactory.instance.objectNode().put("purpose", note.purpose()).put("unit", note.profile().name())
                .put("year", note.profile().year()).put("edition", note.profile().edition()).put("by", note.sender()).put("when", note.when().toString())
                .put("fingerprint", note.fingerprint()).put("history", note.history()).put("note", note.note());
            ArrayNode enclosed = data.putArray("attached");
            handed.enclosed().forEach(enclosed::add);
            out.println(Json.text(data));
        } else {
            out.printf("%s：%s %d 年度%n经办人：%s%n时间：%s%n指纹：%s%n修改记录：%s%n", note.purpose(), note.profile().name(), note.profile().year(), note.sender(), note.when(),
                note.fingerprint(), note.history() ? "有" : "无");
            out.print(note.note().isEmpty() ? "" : "附言：%s%n".formatted(note.note()));
            handed.enclosed().forEach(each -> out.println("附件：" + each));
        }
        folder.ifPresent(target -> handed.unpack(target).forEach(each -> out.println("已取出 " + each)));
        return CommandLineProgram.DONE;
    }
}
