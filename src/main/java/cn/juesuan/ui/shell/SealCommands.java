package cn.juesuan.ui.shell;

import cn.juesuan.account.UserFailure;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.dialog.ListWindow;
import cn.juesuan.workbench.delivery.SealLine;
import cn.juesuan.workbench.delivery.Sealing;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Copies for signing, sealing and unsealing, and what has changed since. */
final class SealCommands {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final MainWindow window;
    private final FilePrompt files;
    private final ReportCommands reports;
    private boolean refusalSaid;

    SealCommands(MainWindow window, FilePrompt files, ReportCommands reports) {
        this.window = window;
        this.files = files;
        this.reports = reports;
    }

    boolean isSealed() {
        return sealed().isPresent();
    }

    private boolean isReadOnly() {
        return window.view().map(view -> view.account().isReadOnly()).orElse(false);
    }

    /** Whether the open account takes no change: it is sealed, or its file may not be written. */
    boolean takesNoChange() {
        return isSealed() || isReadOnly();
    }

    private Optional<SealLine> sealed() {
        return window.view().flatMap(view -> view.account().sealed());
    }

    /** Whether the open account was ever sealed. */
    boolean wasSealed() {
        return window.view().map(view -> view.account().seals().stream().anyMatch(SealLine::isSeal)).orElse(false);
    }

    /** Brings the status line up to date. */
    void showState() {
        refusalSaid = false;
        window.status().showSeal(sealed(), isReadOnly());
    }

    /** Says why an account that takes no change was not changed: in a dialog for the first time, then quietly. */
    void refused(UserFailure failure) {
        String why = isReadOnly() ? "账是只读的" : "账已封存";
        if (refusalSaid) {
            window.status().say(why + "，没有改动。");
        } else {
            refusalSaid = true;
            window.dialogs().warn(why, failure.getMessage());
        }
    }

    /** Does with the account as it stands now what may take a second. */
    private <T> void seal(String doing, String failed, Function<Sealing, T> work, Consumer<T> done) {
        window.onView(view -> {
            Sealing sealing = view.account().sealing();
            window.background().run(doing, () -> work.apply(sealing), done, failure -> window.dialogs().warn(failed, FailureText.message(failure)));
        });
    }

    void signOff() {
        window.onView(view -> new SignOffDialog(stand(view)).ask(window.dialogs()).ifPresent(kinds -> {
            List<Path> paths = new ArrayList<>();
            String name = view.account().report().title() + "（送签稿）";
            for (FilePrompt.Kind kind : kinds) {
                files.saveAs("送签稿：" + kind.caption(), kind, name).ifPresent(paths::add);
            }
            if (!paths.isEmpty()) {
                Sealing sealing = view.account().sealing();
                reports.write("导出送签稿", sealing::signOffCopy, paths, copy -> "送签稿已导出，指纹 " + sealing.noteSignOff(copy).fingerprint());
            }
        }));
    }

    /** What the user should know of the report before others get it. */
    private static String stand(AccountView view) {
        int gaps = view.account().report().narrative().gapCount();
        return (gaps == 0 ? "" : "\n报告还有 %d 处待填。".formatted(gaps))
            + (view.standing().missing().isEmpty() ? "" : "\n账还有 %d 处没有录全。".formatted(view.standing().missing().size()))
            + (view.standing().errors() == 0 ? "" : "\n审核还有 %d 处错误。".formatted(view.standing().errors()));
    }

    void seal() {
        window.onView(view -> new NoteDialog("封存", "封存后账里的数和文字都不能改，直到解封；导出和打印照常。" + stand(view), "备注（可不填）", false)
            .ask(window.dialogs(), "封存").ifPresent(note -> seal("正在封存", "没有封存", sealing -> sealing.seal(note), done -> {
                showState();
                backUp(view.account());
            })));
    }

    private void backUp(OpenAccount sealed) {
        window.background().run("备份", () -> {
            sealed.backUpAfterSealing();
            return sealed;
        }, done -> { }, failed -> window.status().say("没有做成封存后的备份：" + FailureText.message(failed)));
    }

    void unseal() {
        new NoteDialog("解封", "解封后可以修改。解封的时间和原因记在账里；改了什么，用“与封存时的差异”查看。", "原因（必填）", true)
            .ask(window.dialogs(), "解封").ifPresent(note -> seal("正在解封", "没有解封", sealing -> sealing.unseal(note), done -> {
                showState();
                window.status().done("已解封。");
            }));
    }

    void showDifferences() {
        seal("正在比较", "没有比较", Sealing::differences, differences ->
            new DifferencesWindow(window).show("与封存时的差异", "与封存时一样，没有差异", "封存时", differences));
    }

    void showLines() {
        window.onView(view -> new ListWindow<SealLine>(window.stage(), "送签和封存记录", "还没有送签、封存")
            .column("时间", 160, line -> TIME.format(line.when())).column("事项", 120, SealLine::action)
            .column("指纹", 180, SealLine::fingerprint).column("备注", 400, SealLine::note).show(view.account().seals(), line -> { }));
    }
}
