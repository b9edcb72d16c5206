package cn.juesuan.ui;

import cn.juesuan.report.Report;
import cn.juesuan.workbench.Preview;
import cn.juesuan.workbench.ReportDocument;
import cn.juesuan.workbench.Typesetting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The finished report: looked at, printed, written as Word or PDF. */
final class ReportCommands implements PreviewPane.Requests {
    private static final String OPEN_FOLDER = "打开所在文件夹";

    private final MainWindow window;
    private final FilePrompt files;
    private final Printers printers;
    private final Typesetting typesetting = Typesetting.ofThisComputer();

    ReportCommands(MainWindow window, FilePrompt files, Printers printers) {
        this.window = window;
        this.files = files;
        this.printers = printers;
        Thread fonts = new Thread(typesetting::warmUp, "fonts");
        fonts.setDaemon(true);
        fonts.setPriority(Thread.MIN_PRIORITY);
        fonts.start();
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
                names -> ask(pane, preview, names), failed -> window.dialogs().warn("没有打印", Failures.message(failed))));
        });
    }

    private void ask(PreviewPane pane, Preview preview, List<String> names) {
        if (names.isEmpty()) {
            if (window.dialogs().confirm("没有打印机", "这台电脑没有装好的打印机。可以导出 PDF，拿到有打印机的电脑上打印，印出来是一样的。", "导出 PDF…")) {
                exportPdf();
            }
            return;
        }
        new PrintDialog(names, preview.pages(), pane.currentPage()).ask(window.dialogs()).ifPresent(choice ->
            window.background().runPages("正在打印", progress -> {
                printers.print(preview, choice, progress);
                return choice;
            }, done -> window.status().done("已交给打印机“%s”：第 %d 至 %d 页，%d 份。"
                .formatted(done.printer(), done.first(), done.last(), done.copies())),
                failed -> window.dialogs().warn("没有打印", Failures.message(failed))));
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
            Report report = view.account().report().report();
            files.saveAs(title + draft, kind, report.title()).ifPresent(path -> write(title, report, List.of(path), () -> "已导出" + draft));
        });
    }

    /**
     * Writes a report into files, each in the format of its ending.
     *
     * @param said what the user is told, asked for when everything is written
     */
    void write(String title, Report report, List<Path> paths, Supplier<String> said) {
        ReportDocument document = typesetting.document(report);
        window.background().runPages("正在" + title, progress -> {
            List<String> warnings = new ArrayList<>();
            for (Path path : paths) {
                if (path.toString().toLowerCase(Locale.ROOT).endsWith(FilePrompt.Kind.PDF.endings().get(0))) {
                    warnings.addAll(document.pdf(path, progress));
                } else {
                    document.word(path);
                }
            }
            return warnings;
        }, warnings -> {
            Path path = paths.get(0);
            window.status().done(said.get() + " " + path.getFileName(), OPEN_FOLDER, () -> FolderWindow.show(path));
            if (!warnings.isEmpty()) {
                window.dialogs().tell("已导出，请看一看这些字", String.join("\n", warnings));
            }
        }, failed -> window.dialogs().warn("没有导出", Failures.message(failed)));
    }
}
