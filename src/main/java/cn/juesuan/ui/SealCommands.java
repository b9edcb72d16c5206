package cn.juesuan.ui;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.report.Report;
import cn.juesuan.workbench.Sealing;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /** Whether the open account takes no change. */
    boolean isSealed() {
        return sealed().isPresent();
    }

    private Optional<Sealing.Line> sealed() {
        return window.view().flatMap(view -> view.account().sealing().sealed());
    }

    /** Whether the open account was ever sealed. */
    boolean wasSealed() {
        return window.view().map(view -> view.account().sealing().lines().stream().anyMatch(line -> line.action().equals("封存"))).orElse(false);
    }

    /** Brings the status line up to date. */
    void showState() {
        refusalSaid = false;
        window.status().showSeal(sealed());
    }

    /** Says why a sealed account was not changed: in a dialog for the first time, then quietly. */
    void refused(UserFailure failure) {
        if (refusalSaid) {
            window.status().say("账已封存，没有改动。");
        } else {
            refusalSaid = true;
            window.dialogs().warn("账已封存", failure.getMessage());
        }
    }

    private void onSealing(String title, Consumer<Sealing> action) {
        window.onView(view -> {
            try {
                action.accept(view.account().sealing());
            } catch (UserFailure refused) {
                window.dialogs().warn(title, refused.getMessage());
            }
        });
    }

    void signOff() {
        window.onView(view -> new SignOffDialog(stand(view)).ask(window.dialogs()).ifPresent(kinds -> {
            List<Path> paths = new ArrayList<>();
            String name = view.account().report().report("").title() + "（送签稿）";
            for (FilePrompt.Kind kind : kinds) {
                files.saveAs("送签稿：" + kind.caption(), kind, name).ifPresent(paths::add);
            }
            if (!paths.isEmpty()) {
                onSealing("没有导出送签稿", sealing -> {
                    Report copy = sealing.signOffCopy();
                    reports.write("导出送签稿", copy, paths, () -> "送签稿已导出，指纹 " + sealing.noteSignOff(copy).fingerprint());
                });
            }
        }));
    }

    /** What the user should know of the report before others get it. */
    private static String stand(AccountView view) {
        int gaps = view.account().report().narrative().gapCount();
        return (gaps == 0 ? "" : "\n报告还有 %d 处待填。".formatted(gaps))
            + (view.errors() == 0 ? "" : "\n审核还有 %d 处错误。".formatted(view.errors()));
    }

    void seal() {
        window.onView(view -> new NoteDialog("封存", "封存后账里的数和文字都不能改，直到解封；导出和打印照常。" + stand(view), "备注（可不填）", false)
            .ask(window.dialogs(), "封存").ifPresent(note -> onSealing("没有封存", sealing -> {
                sealing.seal(note);
                showState();
            })));
    }

    void unseal() {
        new NoteDialog("解封", "解封后可以修改。解封的时间和原因记在账里；改了什么，用“与封存时的差异”查看。", "原因（必填）", true)
            .ask(window.dialogs(), "解封").ifPresent(note -> onSealing("没有解封", sealing -> {
                sealing.unseal(note);
                showState();
                window.status().done("已解封。");
            }));
    }

    void showDifferences() {
        onSealing("没有比较", sealing -> {
            List<PrintedContent.Difference> differences = sealing.differences();
            new ListWindow<PrintedContent.Difference>(window.stage(), "与封存时的差异", "与封存时一样，没有差异")
                .column("位置", 260, PrintedContent.Difference::place).column("封存时", 300, PrintedContent.Difference::before)
                .column("现在", 300, PrintedContent.Difference::now).show(differences, difference -> goTo(difference.place()));
        });
    }

    private void goTo(String place) {
        window.onView(view -> new PrintedPlace(place).address(view.account().report().figures()).ifPresent(view::goTo));
    }

    void showLines() {
        onSealing("没有列出", sealing -> new ListWindow<Sealing.Line>(window.stage(), "送签和封存记录", "还没有送签、封存")
            .column("时间", 160, line -> TIME.format(line.when())).column("事项", 120, Sealing.Line::action)
            .column("指纹", 180, Sealing.Line::fingerprint).column("备注", 400, Sealing.Line::note).show(sealing.lines(), line -> { }));
    }
}
