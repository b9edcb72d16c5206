package cn.juesuan.ui.shell;

import cn.juesuan.report.page.Report;
import cn.juesuan.ui.background.BackgroundThread;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.ui.dialog.FilePrompt;
import cn.juesuan.ui.dialog.FolderWindow;
import cn.juesuan.ui.preview.PreviewPane;
import cn.juesuan.workbench.delivery.Preview;
import cn.juesuan.workbench.delivery.Progress;
import cn.juesuan.workbench.delivery.ReportDocument;
import cn.juesuan.workbench.delivery.ReportSnapshot;
import cn.juesuan.workbench.delivery.Sealing;
import cn.juesuan.workbench.delivery.Typesetting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The finished report: looked at, printed, written as Word or PDF. */
final class ReportCommands implements PreviewPane.Requests {
    static final String OPEN_FOLDER = "打开所在文件夹";
    private static final Duration REST = Duration.ofSeconds(2);

    private final MainWindow window;
    private final FilePrompt files;
    private final Printers printers;
    private final Typesetting typesetting = Typesetting.ofThisComputer();
    private boolean warmedUp;

    ReportCommands(MainWindow window, FilePrompt files, Printers printers) {
        this.window = window;
        this.files = files;
        this.printers = printers;
    }

    /** Makes ready what the first export and preview need, once the account on the screen has come to rest. */
    void warmUpSoon() {
        if (!warmedUp) {
            warmedUp = true;
            BackgroundThread.idle(REST, () -> {
                typesetting.warmUp();
                if (!typesetting.canPrintChinese()) {
                    Platform.runLater(() -> NoChineseFont.tell(window.stage()));
                }
            }, "warm-up");
        }
    }

    @Override
    public Typesetting typesetting() {
        return typesetting;
    }

    void preview() {
        window.onView(view -> {
            view.open(PreviewPane.NAME);
            view.focusGrid();
        });
    }

    @Override
    public void print() {
        window.onView(view -> {
            view.open(PreviewPane.NAME);
            PreviewPane pane = view.preview();
            pane.whenReady(preview -> window.background().run("正在查找打印机", () -> printers.names(preview),
                names -> ask(pane, preview, names), failed -> window.dialogs().warn("没有打印", FailureText.message(failed))));
        });
    }

    private void ask(PreviewPane pane, Preview preview, List<String> names) {
        if (names.isEmpty()) {
            if (window.dialogs().confirm("没有打印机", "这台电脑没有装好的打印机。可以导出 PDF，拿到有打印机的电脑上打印，印出来是一样的。", "导出 PDF…")) {
                exportPdf();
            }
            return;
        }
        window.onView(view -> {
            Sealing sealing = view.account().sealing();
            new PrintDialog(names, preview.pages(), pane.currentPage()).ask(window.dialogs()).ifPresent(choice -> print(preview, choice, sealing));
        });
    }

    private void print(Preview preview, PrintChoice choice, Sealing sealing) {
        window.background().runPages("正在打印", progress -> {
            sealing.requireAsSealed();
            printers.print(preview, choice, progress);
            return choice;
        }, done -> window.status().done("已交给打印机“%s”：第 %d 至 %d 页，%d 份。"
            .formatted(done.printer(), done.first(), done.last(), done.copies())),
            failed -> window.dialogs().warn("没有打印", FailureText.message(failed)));
    }

    void exportWord() {
        export("导出 Word", FilePrompt.Kind.WORD);
    }

    @Override
    public void exportPdf() {
        export("导出 PDF", FilePrompt.Kind.PDF);
    }

    private void export(String title, FilePrompt.Kind kind) {
        window.onView(view -> {
            int gaps = view.account().report().narrative().gapCount();
            String draft = gaps == 0 ? "" : "（草稿：还有 %d 处待填）".formatted(gaps);
            ReportSnapshot snapshot = view.account().report().snapshot();
            Sealing sealing = view.account().sealing();
            files.saveAs(title + draft, kind, view.account().report().title()).ifPresent(path -> write(title, () -> {
                sealing.requireAsSealed();
                return snapshot.report();
            }, List.of(path), report -> "已导出" + draft));
        });
    }

    /**
     * Writes a report into files, each in the format of its ending.
     *
     * @param composed gives the report; asked on another thread
     * @param said     what the user is told; asked on another thread when everything is written
     */
    void write(String title, Supplier<Report> composed, List<Path> paths, Function<Report, String> said) {
        window.background().runPages("正在" + title, progress -> {
            Report report = composed.get();
            List<String> warnings = written(typesetting.document(report), paths, progress);
            return new Written(said.apply(report), warnings);
        }, done -> {
            Path path = paths.get(0);
            window.status().done(done.said() + " " + path.getFileName(), OPEN_FOLDER, () -> FolderWindow.show(path));
            if (!done.warnings().isEmpty()) {
                window.dialogs().tell("已导出，请看一看这些字", String.join("\n", done.warnings()));
            }
        }, failed -> window.dialogs().warn("没有导出", FailureText.message(failed)));
    }

    /** What there is to say when files have been written. */
    private record Written(String said, List<String> warnings) {
    }

    private static List<String> written(ReportDocument document, List<Path> paths, Progress progress) {
        List<String> warnings = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(FilePrompt.Kind.PDF.endings().get(0))) {
                warnings.addAll(document.pdf(path, progress));
            } else {
                document.word(path);
            }
        }
        return warnings;
    }
}
