package cn.juesuan.ui.shell;

import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Words;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.Sealing;
import cn.juesuan.workbench.delivery.Typesetting;
import cn.juesuan.workbench.exchange.ImportReview;
import cn.juesuan.workbench.exchange.GlossaryImport;
import cn.juesuan.workbench.exchange.Importing;
import cn.juesuan.workbench.exchange.SubjectListImport;
import cn.juesuan.workbench.exchange.TemplateFilling;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Accounts opened and made, files taken in and written. */
final class FileCommands {
    private final MainWindow window;
    private final FilePrompt files;
    private final Typesetting typesetting;
    private final Opening opening;

    FileCommands(MainWindow window, FilePrompt files, Typesetting typesetting, Opening opening) {
        this.window = window;
        this.opening = opening;
        this.files = files;
        this.typesetting = typesetting;
    }

    void create() {
        NewAccountDialog dialog = new NewAccountDialog();
        dialog.ask(window.dialogs(), "新建账", "选择存放位置…").ifPresent(profile ->
            files.saveAs("账的存放位置", FilePrompt.Kind.ACCOUNT, profile.name() + profile.year())
                .ifPresent(path -> create(path, profile, dialog.password())));
    }

    private void create(Path path, UnitProfile profile, Password password) {
        opening.bring("新建账", () -> {
            try (password) {
                return OpenAccount.create(path, profile, password);
            }
        });
    }

    void open() {
        files.open("打开账", FilePrompt.Kind.ACCOUNT).ifPresent(this::open);
    }

    void open(Path path) {
        if (window.view().map(view -> view.account().path().equals(path.toAbsolutePath())).orElse(false)) {
            window.status().say(path.getFileName() + " 已经打开。");
        } else {
            opening.open(path);
        }
    }

    void openDemo() {
        files.saveAs("演示账的存放位置", FilePrompt.Kind.ACCOUNT, "演示账").ifPresent(path -> opening.bring("打开演示账", () -> OpenAccount.demo(path)));
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
            List<Path> chosen = files.openSeveral("导入报表", FilePrompt.Kind.IMPORT);
            if (!chosen.isEmpty()) {
                review(session, chosen, Optional.empty());
            }
        });
    }

    /** Takes in files that the user brought himself. */
    void importTables(List<Path> brought) {
        if (window.view().isEmpty()) {
            window.dialogs().warn("没有导入", "还没有打开账。请先新建或打开一本账，再把报表拖进来；只想审查成文的报告，用菜单“审核—审查成文的报告”。");
        }
        window.onSession(session -> review(session, brought, Optional.empty()));
    }

    private void review(EditSession session, List<Path> chosen, Optional<MoneyUnit> unit) {
        Importing importing = new Importing(session);
        window.background().run("正在读取 " + chosen.get(0).getFileName(), () -> importing.review(chosen, unit), review -> {
            if (review.read().isEmpty() && review.doubts().isEmpty()) {
                window.dialogs().warn("没有找到决算表", "文件中没有%s表，账未改动。\n".formatted(session.edition().formRange()) + review.text());
            } else {
                ImportDialog.decision(window.dialogs(), review).ifPresent(decision -> carryOut(decision, importing, review, chosen));
            }
        }, failed -> window.dialogs().warn("没有导入", FailureText.message(failed)));
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
            failed -> window.dialogs().warn("没有导入", FailureText.message(failed))));
    }

    void importSubjects() {
        window.onSession(session -> files.open("导入科目表", FilePrompt.Kind.OFFICE).ifPresent(path ->
            window.background().run("正在读取科目表", () -> SubjectListImport.read(path), subjects -> window.onSession(open -> {
                Edit edit = new SubjectListImport(open).edit(subjects);
                open.apply(edit);
                window.status().say(edit.label() + "，新的名称 %d 个".formatted(edit.steps().size()));
            }), failed -> window.dialogs().warn("没有导入", FailureText.message(failed)))));
    }

    void importGlossary() {
        window.onSession(session -> files.open("导入名词解释", FilePrompt.Kind.OFFICE).ifPresent(path ->
            window.background().run("正在读取名词解释", () -> GlossaryImport.read(path), terms -> window.onSession(open -> {
                Edit edit = new GlossaryImport(open).review(terms).edit();
                open.apply(edit);
                window.status().say(edit.label());
            }), failed -> window.dialogs().warn("没有导入", FailureText.message(failed)))));
    }

    /** Our figures in the bureau's own form. */
    void fillTemplate() {
        window.onView(view -> files.open("选择空白样表", FilePrompt.Kind.OFFICE).ifPresent(template -> {
            String name = template.getFileName().toString();
            String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
            TemplateFilling filling = new TemplateFilling(view.account().session());
            Sealing sealing = view.account().sealing();
            files.saveAs("填好的样表", new FilePrompt.Kind("与样表同一种的文件", List.of(ending)), view.account().session().account().profile().name() + name.replace(ending, ""))
                .ifPresent(path -> window.background().run("正在填写 " + name, () -> {
                    sealing.requireAsSealed();
                    return filling.fill(template, path);
                }, result -> window.dialogs().warn("已填好 " + path.getFileName(), result.text()), failed -> window.dialogs().warn("没有填", FailureText.message(failed))));
        }));
    }

    void exportWord() {
        export("导出 Word", FilePrompt.Kind.WORD, (exporting, path) -> typesetting.document(exporting.report()).word(path));
    }

    void exportExcel() {
        export("导出 Excel", FilePrompt.Kind.EXCEL, Exporting::excel);
    }

    private void export(String title, FilePrompt.Kind kind, BiConsumer<Exporting, Path> write) {
        window.onView(view -> {
            EditSession session = view.account().session();
            Sealing sealing = view.account().sealing();
            String name = Words.of(session.edition(), session.account()).tablesTitle();
            Exporting exporting = new Exporting(session, session.unit());
            files.saveAs(title, kind, name).ifPresent(path -> window.background().run("正在" + title, () -> {
                sealing.requireAsSealed();
                write.accept(exporting, path);
                return path;
            }, done -> window.status().say("已导出 " + done), failed -> window.dialogs().warn("没有导出", FailureText.message(failed))));
        });
    }
}
