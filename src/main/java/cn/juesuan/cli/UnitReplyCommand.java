package cn.juesuan.cli;

import cn.juesuan.account.MemberUnit;
import cn.juesuan.consolidation.UnitAccount;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.handover.CoverNote;
import cn.juesuan.workbench.handover.HandoverPackage;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** juesuan unit reply: what a department sends back to a unit: the figures it took over, a comment, a 批复. */
@CommandLine.Command(name = "reply", description = "做退回包给单位：部门取走的数、意见和附件（如批复）；单位用 package 查看。")
final class UnitReplyCommand extends DepartmentCommand {
    @CommandLine.Parameters(index = "1", paramLabel = "编码", description = "单位编码或名称。")
    private String unit;

    @CommandLine.Parameters(index = "2", paramLabel = "退回包", description = "要做的文件，以 .juesuanbao 结尾。")
    private Path target;

    @CommandLine.Option(names = "--by", required = true, paramLabel = "经办人", description = "谁退回的。")
    private String sender;

    @CommandLine.Option(names = "--note", paramLabel = "意见", description = "给单位的话，可以不写。", defaultValue = "")
    private String note;

    @CommandLine.Option(names = "--attach", paramLabel = "文件", description = "附件，如批复，可以写几次。")
    private List<Path> attached = List.of();

    @Override
    int run(OpenAccount open, Department department) {
        MemberUnit member = department.unit(unit);
        new HandoverPackage(target).ofContent(UnitAccount.of(open.session().edition(), member).account(), Password.none(),
            new HandoverPackage.Sending(CoverNote.SENT_BACK, sender, note, false, attached));
        out().printf("已做成 %s（%s）%n", target, name(member));
        return CommandLineProgram.DONE;
    }
}
