package cn.juesuan.cli;

import cn.juesuan.workbench.opening.OpenAccount;
import picocli.CommandLine;

/** juesuan unseal: lets a sealed account be changed again. */
@CommandLine.Command(name = "unseal", description = "解封账，要写明原因；以后与封存时不同的各处都列得出来（seal --show）。")
final class UnsealCommand extends AccountCommand {
    @CommandLine.Option(names = "--note", paramLabel = "原因", description = "为什么解封，必须写。", defaultValue = "")
    private String note;

    @Override
    int run(OpenAccount open) {
        open.sealing().unseal(note);
        out().println("已解封。");
        return CommandLineProgram.DONE;
    }
}
