package cn.juesuan.cli;

import cn.juesuan.workbench.handover.CoverNote;
import cn.juesuan.workbench.handover.HandoverPackage;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** juesuan hand-in: a package of a unit's account for its department. */
@CommandLine.Command(name = "hand-in", description = "做报送包：一个文件，装着账、报告的指纹、经办人和时间，交给主管部门；部门用 unit add 取。")
final class HandInCommand extends FileCommand {
    @CommandLine.Parameters(index = "1", paramLabel = "报送包", description = "要做的文件，以 .juesuanbao 结尾；文件名以单位编码开头的，部门取它作编码。")
    private Path target;

    @CommandLine.Option(names = "--by", required = true, paramLabel = "经办人", description = "谁报送的。")
    private String sender;

    @CommandLine.Option(names = "--note", paramLabel = "附言", description = "给主管部门的话，可以不写。", defaultValue = "")
    private String note;

    @CommandLine.Option(names = "--without-history", description = "账里不带修改记录。")
    private boolean withoutHistory;

    @CommandLine.Option(names = "--attach", paramLabel = "文件", description = "附件，可以写几次。")
    private List<Path> attached = List.of();

    @Override
    public Integer call() {
        try (Password password = password()) {
            CoverNote made = new HandoverPackage(target).of(OpenAccount.existing(account()), password,
                new HandoverPackage.Sending(CoverNote.HANDED_IN, sender, note, !withoutHistory, attached));
            out().printf("已做成 %s（%s %d 年度，指纹 %s）%n", target, made.profile().name(), made.profile().year(), made.fingerprint());
        }
        return CommandLineProgram.DONE;
    }
}
