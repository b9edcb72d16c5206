package cn.juesuan.store.torture;

import cn.juesuan.Sheets;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Setting;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts to begin with. */
final class Accounts {
    private Accounts() {
    }

    /** One of everything that can stand in an account. */
    static Model make(Path path) {
        try (AccountFile file = AccountFile.create(path, Examples.UNIT)) {
            file.record(Examples.imported(300, 1));
            file.record(new Edit("增加科目", List.of(new Step.RowStep("公开03", "2010301", Optional.empty(), Optional.of("行政运行")))));
            file.record(new Edit("单位", List.of(new Step.SettingStep(Setting.MONEY_UNIT, Optional.empty(), Optional.of("元")))));
            file.record(new Edit("科目名称", List.of(new Step.SubjectNameStep("2080502", Optional.empty(), Optional.of("事业单位离退休")))));
            file.record(new Edit("增加自评表", List.of(new SheetSteps(file.account()).added(Sheets.good()))));
        }
        try (AccountFile file = AccountFile.open(path)) {
            return Model.of(file);
        }
    }

    static void delete(Path path) throws IOException {
        Path backups = path.resolveSibling(path.getFileName() + ".backup");
        if (Files.exists(backups)) {
            try (Stream<Path> files = Files.walk(backups)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
