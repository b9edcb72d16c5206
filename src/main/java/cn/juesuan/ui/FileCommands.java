package cn.juesuan.ui;

import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.workbench.Answer;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.Exporting;
import cn.juesuan.workbench.ImportReview;
import cn.juesuan.workbench.Importing;
import cn.juesuan.workbench.OpenAccount;
import cn.juesuan.workbench.SubjectListImport;
import cn.juesuan.workbench.Typesetting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Accounts opened and made, files taken in and written. */
final class FileCommands {
    private final MainWindow window;
    private final FilePrompt files;
    private final Typesetting typesetting;

    FileCommands(MainWindow window, FilePrompt files, Typesetting typesetting) {
        this.window = window;
        this.files = files;
        this.typesetting = typesetting;
    }

    void create() {
        new NewAccountDialog().ask(window.dialogs(), "新建账", "选择存放位置…").ifPresent(profile ->
            files.saveAs("账的存放位置", FilePrompt.Kind.ACCOUNT, profile.name() + profile.year())
                .ifPresent(path -> bring("新建账", () -> OpenAccount.create(path, profile))));
    }

    void open() {
        files.open("打开账", FilePrompt.Kind.ACCOUNT).ifPresent(this::open);
    }

    void open(Path path) {
        if (window.view().map(view -> view.account().path().equals(path.toAbsolutePath())).orElse(false)) {
            window.status().say(path.getFileName() + " 已经打开。");
        } else {
            bring("打开账", () -> OpenAccount.open(path));
        }
    }

    void openDemo() {
        files.saveAs("演示账的存放位置", FilePrompt.Kind.ACCOUNT, "演示账").ifPresent(path -> bring("打开演示账", () -> OpenAccount.demo(path)));
    }

    private void bring(String title, BackgroundWork.Work<OpenAccount> work) {
        window.background().run(title, work, window::show, failed -> window.dialogs().warn(title + "没有成功", Failures.message(failed)));
    }

    void changeProfile() {
        window.onSession(session -> {
            UnitProfile before = session.account().profile();
            new NewAccountDialog(before).ask(window.dialogs(), "单位信息", "改好了").ifPresent(asked -> {
                // the forms of an account stay those it was made with: another edition may lack its rows
                UnitProfile after = new UnitProfile(asked.name(), asked.kind(), asked.year(), before.edition());
                if (!after.equals(before)) {
                    session.apply(new Edit("单位信息", List.of(new Step.ProfileStep(before, after))));
                }
            });
        });
    }

    void importTables() {
        window.onSession(session -> {
            List<Path> chosen = files.openSeveral("导入报表", FilePrompt.Kind.OFFICE);
            if (!chosen.isEmpty()) {
                review(session, chosen, Optional.empty());
            }
        });
    }

    private void review(EditSession session, List<Path> chosen, Optional<MoneyUnit> unit) {
        Importing importing = new Importing(session);
        window.background().run("正在读取 " + chosen.get(0).getFileName(), () -> importing.review(chosen, unit), review -> {
            if (review.read().isEmpty() && review.doubts().isEmpty()) {
                window.dialogs().warn("没有找到决算表", "文件中没有公开01至公开09表，账未改动。\n" + review.text());
            } else {
                ImportDialog.decision(window.dialogs(), review).ifPresent(decision -> carryOut(decision, importing, review, chosen));
            }
        }, failed -> window.dialogs().warn("没有导入", Failures.message(failed)));
    }

    private void carryOut(ImportDialog.Decision decision, Importing importing, ImportReview review, List<Path> chosen) {
        if (decision.unit().isPresent()) {
            window.onSession(session -> review(session, chosen, decision.unit()));
        } else {
            apply(importing, review);
        }
    }

    private void apply(Importing importing, ImportReview review) {
        window.onView(view -> window.background().run("正在备份", () -> {
            view.account().backUpBeforeImport();
            return review;
        }, done -> window.onSession(session -> {
            if (importing.apply(review, session) instanceof Answer.Refused stale) {
                window.dialogs().warn("没有导入", stale.message());
            }
        }),
            failed -> window.dialogs().warn("没有导入", Failures.message(failed))));
    }

    void importSubjects() {
        window.onSession(session -> files.open("导入科目表", FilePrompt.Kind.OFFICE).ifPresent(path ->
            window.background().run("正在读取科目表", () -> new SubjectListImport(session).read(path), edit -> window.onSession(open -> {
                open.apply(edit);
                window.status().say(edit.label() + "，新的名称 %d 个".formatted(edit.steps().size()));
            }), failed -> window.dialogs().warn("没有导入", Failures.message(failed)))));
    }

    void exportWord() {
        export("导出 Word", FilePrompt.Kind.WORD, (exporting, path) -> typesetting.document(exporting.report()).word(path));
    }

    void exportExcel() {
        export("导出 Excel", FilePrompt.Kind.EXCEL, Exporting::excel);
    }

    private void export(String title, FilePrompt.Kind kind, BiConsumer<Exporting, Path> write) {
        window.onSession(session -> {
            UnitProfile unit = session.account().profile();
            String name = "%s%d年度%s决算公开表".formatted(unit.name(), unit.year(), unit.kind().caption());
            Exporting exporting = new Exporting(session, session.unit());
            files.saveAs(title, kind, name).ifPresent(path -> window.background().run("正在" + title, () -> {
                write.accept(exporting, path);
                return path;
            }, done -> window.status().say("已导出 " + done), failed -> window.dialogs().warn("没有导出", Failures.message(failed))));
        });
    }
}
