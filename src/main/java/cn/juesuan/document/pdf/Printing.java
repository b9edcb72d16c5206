package cn.juesuan.document.pdf;

import cn.juesuan.account.UserFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Prints a PDF. Everything here may take seconds; nothing waits forever for a printer that does not answer. */
public final class Printing {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<List<PrintService>> services;
    private final Duration patience;

    public Printing() {
        this(Printing::installed, PATIENCE);
    }

    Printing(Supplier<List<PrintService>> services, Duration patience) {
        this.services = services;
        this.patience = patience;
    }

    /** The usual printer first. */
    private static List<PrintService> installed() {
        Stream<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).stream();
        return Stream.concat(usual, Stream.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null))).distinct().toList();
    }

    /**
     * Names of the printers, the usual one first; none where none is set up.
     *
     * @throws UserFailure when the system does not answer
     */
    public List<String> printers() {
        return available().stream().map(PrintService::getName).toList();
    }

    /**
     * Hands pages to a printer and returns when it has taken them all. Interrupting the thread cancels the printing.
     *
     * @param pdf      the content of the file
     * @param progress hears how many of the ordered pages are taken
     * @throws UserFailure when the printer is gone, refuses or does not answer, or when cancelled
     */
    public void print(byte[] pdf, PrintOrder order, PageProgress progress) {
        PrintService printer = available().stream().filter(service -> service.getName().equals(order.printer())).findFirst().orElseThrow(() ->
            new UserFailure("找不到打印机“%s”，可能已断开或被删除。请检查打印机后重新选择。".formatted(order.printer())));
        PrintWatch watch = new PrintWatch(patience, "打印机“%s”没有反应，打印已停止。请检查打印机是否开机、缺纸或脱机，再试一次。".formatted(order.printer()));
        watch.await(() -> {
            new PrintRun(pdf, order, printer).print(done -> {
                watch.alive();
                progress.step(done, order.last() - order.first() + 1);
            });
            return true;
        });
    }

    private List<PrintService> available() {
        return new PrintWatch(patience, "系统没有列出打印机。请检查打印服务是否已启动，再试一次。").await(services::get);
    }
}
