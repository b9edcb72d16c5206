package cn.juesuan.cli;

import cn.juesuan.workbench.delivery.SealLine;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.opening.Verification;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** juesuan verify: checks an account against its records, and against the fingerprint on a paper. The account stays as it is. */
@CommandLine.Command(name = "verify", description = {"核对账：账里每一处与校验记录是否相符，修改记录、封存记录有没有缺、有没有被改。不改动账。",
    "--fingerprint 拿纸上的指纹来核对：现在印出来的是不是那一份，是哪次封存、送签的，改了哪里。",
    "校验记录查得出磁盘损坏和用别的程序改过的账；懂得其算法的人仍能把账和校验记录一起改掉，这时以纸上的指纹为准。",
    "退出码：0 相符，1 有不符，2 没有核对成。"})
final class VerifyCommand extends FileCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @CommandLine.Option(names = "--fingerprint", paramLabel = "指纹", description = "纸上的指纹；空格、横线、大小写不论，O 和 0、I 和 1 不分。")
    private Optional<String> fingerprint;

    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @Override
    public Integer call() {
        try (Password password = password()) {
            return check(new Verification(account(), password));
        }
    }

    private int check(Verification verification) {
        boolean sound = verification.problems().isEmpty();
        Optional<Verification.Match> match = fingerprint.filter(asked -> sound).map(verification::match);
        if (json) {
            out().println(Json.text(json(verification, match)));
        } else {
            tell(verification);
            match.ifPresent(this::tell);
        }
        return sound && match.map(Verification.Match::isSame).orElse(true) ? CommandLineProgram.DONE : CommandLineProgram.FOUND_ERRORS;
    }

    private void tell(Verification verification) {
        if (!verification.isRecorded()) {
            out().printf("账“%s”由旧版本的程序建立，还没有校验记录；用本程序打开一次就有了（先自动备份）。%n", verification.path());
        } else if (verification.problems().isEmpty()) {
            out().printf("账“%s”与校验记录相符：修改 %d 次，封存、解封和送签 %d 次。%n", verification.path(), verification.edits(), verification.seals());
        } else {
            out().printf("账“%s”与校验记录不符，有 %d 处：%n", verification.path(), verification.problems().size());
            verification.problems().stream().map(Verification.Problem::text).forEach(out()::println);
            out().println(verification.backup().map("最近的备份是“%s”，用 juesuan restore 恢复。"::formatted).orElse("没有备份。"));
        }
    }

    private void tell(Verification.Match match) {
        if (match.isSame()) {
            out().println("指纹相符：账现在印出来的就是纸上那一份。");
        } else {
            out().printf("指纹不符：账现在印出来的指纹是 %s，与纸上的不同（第 %s 组）。%n", match.now().text(),
                match.asked().groupsOtherThan(match.now()).stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
        match.lines().forEach(line -> out().printf("纸上的指纹是 %s %s时的。%s%n", TIME.format(line.when()), line.action(), line.note()));
        if (match.lines().isEmpty()) {
            out().println("账里没有这个指纹的封存、送签记录。");
        }
        match.differences().forEach(difference -> out().printf("%s\t%s\t→\t%s%n", difference.place(), difference.before(), difference.now()));
    }

    private static ObjectNode json(Verification verification, Optional<Verification.Match> match) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("account", verification.path().toString()).put("recorded", verification.isRecorded())
            .put("sound", verification.problems().isEmpty()).put("edits", verification.edits()).put("seals", verification.seals())
            .put("backup", verification.backup().map(Path::toString).orElse(null));
        ArrayNode problems = node.putArray("problems");
        verification.problems().forEach(problem -> problems.addObject().put("place", problem.place()).put("found", problem.found())
            .put("expected", problem.expected()));
        match.ifPresent(found -> fingerprint(node.putObject("fingerprint"), found));
        return node;
    }

    private static void fingerprint(ObjectNode node, Verification.Match match) {
        node.put("given", match.asked().text()).put("now", match.now().text()).put("same", match.isSame());
        ArrayNode history = node.putArray("history");
        for (SealLine line : match.lines()) {
            history.addObject().put("when", line.when().toString()).put("action", line.action())
                .put("fingerprint", line.fingerprint()).put("note", line.note());
        }
        ArrayNode differences = node.putArray("differences");
        match.differences().forEach(difference -> differences.addObject().put("place", difference.place())
            .put("before", difference.before()).put("now", difference.now()));
    }
}
