package cn.juesuan.cli;

import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UserFailure;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** juesuan new: makes an empty account. */
@CommandLine.Command(name = "new", description = "新建一本账。")
final class NewCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "账", description = "要新建的账文件；已有同名文件时不会覆盖。")
    private Path account;

    @CommandLine.Option(names = "--unit", required = true, paramLabel = "名称", description = "单位或部门的名称。")
    private String unit;

    @CommandLine.Option(names = "--year", required = true, paramLabel = "年度", description = "决算年度，如 2024。")
    private int year;

    @CommandLine.Option(names = "--kind", defaultValue = "单位", paramLabel = "单位|部门|本级", description = "单位决算、部门决算或部门本级决算，默认单位。")
    private String kind;

    @CommandLine.Option(names = "--place", paramLabel = "地区", description = "哪里的表样，如 山东省；不写时用程序的第一个地区。")
    private Optional<String> place;

    @CommandLine.Option(names = "--edition", paramLabel = "版本", description = "表样版本，默认按地区和年度选取。")
    private Optional<String> edition;

    @CommandLine.Option(names = "--password", description = "用密码保护：询问密码，或取环境变量 JUESUAN_PASSWORD。忘记了密码就没有任何办法打开。")
    private boolean asksForPassword;

    @CommandLine.Option(names = "--password-file", paramLabel = "文件", description = "用密码保护：密码在这个文本文件的第一行。")
    private Optional<Path> passwordFile;

    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        UnitKind unitKind = UnitKind.byCaption(kind).orElseThrow(() -> new UserFailure("--kind 应是“单位”“部门”或“本级”，不能是“%s”。".formatted(kind)));
        if (unit.isBlank()) {
            throw new UserFailure("--unit 后面应写单位或部门的名称。");
        }
        if (year < 1990 || year > 2100) {
            throw new UserFailure("--year 应是四位年度，如 2024，不能是“%d”。".formatted(year));
        }
        Editions editions = UserEditions.all();
        Edition forms = edition.map(editions::named).orElseGet(() -> place.map(where -> editions.of(where, year)).orElseGet(() -> editions.forYear(year)));
        UnitProfile profile = new UnitProfile(unit.strip(), unitKind, year, forms.name());
        try (Password password = password(); OpenAccount made = OpenAccount.create(account, profile, password)) {
            spec.commandLine().getOut().printf("已新建 %s（%d 年度 %s，%s）%n", made.path(), year, unit.strip(), forms.title());
            forms.standsInFor(year).ifPresent(told -> spec.commandLine().getOut().printf("%s。%n", told));
        }
        return CommandLineProgram.DONE;
    }

    private Password password() {
        if (!asksForPassword && passwordFile.isEmpty()) {
            return Password.none();
        }
        spec.commandLine().getOut().println(Password.WARNING);
        spec.commandLine().getOut().flush();
        return new PasswordInput(CommandLineProgram.terminal(spec), "JUESUAN_PASSWORD", "--password-file").fresh(passwordFile);
    }
}
