package cn.juesuan.workbench.checking;

import cn.juesuan.account.UserFailure;
import cn.juesuan.review.ReviewSummary;
import cn.juesuan.review.ReviewedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Checks the reports of folders, several at a time; each is told when it is done, in the order of their names. */
public final class ManyReports {
    private static final int AHEAD = 8;

    private final ReportCheck check;

    public ManyReports(ReportCheck check) {
        this.check = check;
    }

    /**
     * One report of many.
     *
     * @param report empty when it could not be read
     * @param why    why not, in words for the user
     */
    public record Outcome(Path file, Optional<CheckedReport> report, String why) {
        private ReviewedFile among() {
            return report.map(checked -> checked.among(file)).orElseGet(() -> new ReviewedFile(file.toString(), "", 0, List.of(), 0, why));
        }
    }

    /** The reports in a folder and the folders in it: .docx and .pdf, without what Word keeps beside an open file. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(ManyReports::isReport).sorted().toList();
        } catch (IOException unreadable) {
            throw new UserFailure("“%s”里的文件列不出来。请检查文件夹和读取权限。".formatted(folder));
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".docx") || name.endsWith(".pdf")) && !name.startsWith("~$");
    }

    /** Calls {@code told} for each file in order; never more than a few reports are in memory. */
    public void check(List<Path> files, Consumer<Outcome> told) {
        each(files, this::outcome, told);
    }

    /**
     * The same for a summary: what came of each file is kept beside {@code summary} until that is written, and a run that was stopped goes on where
     * it was.
     *
     * @param told is called for each file in order, whether it was checked now or before
     * @param write writes the summary
     * @throws UserFailure when what was checked cannot be kept
     */
    public void summarise(List<Path> files, Path summary, Consumer<ReviewedFile> told, Consumer<ReviewSummary> write) {
        List<ReviewedFile> all = new ArrayList<>();
        try (CheckLog log = CheckLog.beside(summary)) {
            each(files, file -> log.before(file).orElseGet(() -> outcome(file).among()), report -> {
                log.add(report, files.get(all.size()));
                all.add(report);
                told.accept(report);
            });
            write.accept(new ReviewSummary(all));
            log.remove();
        }
    }

    private static <T> void each(List<Path> files, Function<Path, T> work, Consumer<T> told) {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Deque<Future<T>> open = new ArrayDeque<>();
            int next = 0;
            while (next < files.size() || !open.isEmpty()) {
                while (next < files.size() && open.size() < AHEAD) {
                    Path file = files.get(next++);
                    open.add(workers.submit(() -> work.apply(file)));
                }
                told.accept(result(open.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome outcome(Path file) {
        try {
            return new Outcome(file, Optional.of(check.check(file)), "");
        } catch (UserFailure unreadable) {
            return new Outcome(file, Optional.empty(), unreadable.getMessage());
        } catch (RuntimeException unexpected) {
            // of a thousand reports, one that trips the program must not cost the others
            LoggerFactory.getLogger(ManyReports.class).error("report not checked", unexpected);
            return new Outcome(file, Optional.empty(), "“%s”没有查成：程序出了意外的错误（%s）。别的文件不受影响，请把这份文件交给技术支持。".formatted(file.getFileName(),
                unexpected.getClass().getSimpleName()));
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UserFailure("没有查完就停了。");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
