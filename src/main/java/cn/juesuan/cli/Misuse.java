package cn.juesuan.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says in Chinese what was wrong with a command's words. */
final class Misuse {
    private Misuse() {
    }

    static String message(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return "缺少：" + missing.getMissing().stream().map(Misuse::label).collect(Collectors.joining("、"));
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "不认识：" + String.join(" ", unmatched.getUnmatched());
        }
        return wrong.getArgSpec() == null ? "命令写得不对。"
            : "%s 的值“%s”不对%s。".formatted(label(wrong.getArgSpec()), wrong.getValue(), wrong.getArgSpec().type() == int.class ? "，应是整数" : "");
    }

    private static String label(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
