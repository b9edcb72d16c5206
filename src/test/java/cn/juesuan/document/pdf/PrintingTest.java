package cn.juesuan.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.UserFailure;
import cn.juesuan.document.SampleReports;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Prints onto a printer that only writes down what it is sent. */
class PrintingTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
        "application/postscript")[0].getPrintService(paper);

    @Test
    void printsTheChosenPages() {
        List<String> steps = new ArrayList<>();
        printing().print(pdf(), order(2, 4), (done, total) -> steps.add(done + "/" + total));
        assertEquals(3, count("showpage\\b", paper.toString(StandardCharsets.ISO_8859_1)));
        assertEquals("3/3", steps.get(steps.size() - 1));
    }

    @Test
    void aPageThatLiesIsTurned() {
        printing().print(pdf(), order(4, 5), PageProgress.NONE);
        String sent = paper.toString(StandardCharsets.ISO_8859_1);
        assertEquals(2, count("showpage\\b", sent));
        // how each page lies on the paper: across, down
        Pattern upright = Pattern.compile("\\[[1-9.]+ 0\\.0 0\\.0 [1-9.]+ ");
        Pattern turned = Pattern.compile("\\[0\\.0 -[1-9.]+ [1-9.]+ 0\\.0 ");
        int between = sent.indexOf("showpage");
        assertTrue(upright.matcher(sent.substring(0, between)).find());
        assertTrue(turned.matcher(sent.substring(between)).find());
        assertFalse(turned.matcher(sent.substring(0, between)).find());
    }

    @Test
    void listsThePrinters() {
        assertEquals(List.of(printer.getName()), printing().printers());
        assertEquals(List.of(), new Printing(List::of, LONG).printers());
    }

    @Test
    void saysThatThePrinterIsGone() {
        UserFailure failure = assertThrows(UserFailure.class, () -> new Printing(List::of, LONG).print(pdf(), order(1, 1), PageProgress.NONE));
        assertEquals("找不到打印机“%s”，可能已断开或被删除。请检查打印机后重新选择。".formatted(printer.getName()), failure.getMessage());
    }

    @Test
    void saysThatThereAreNotSoManyPages() {
        UserFailure failure = assertThrows(UserFailure.class, () -> printing().print(pdf(), order(1, 999), PageProgress.NONE));
        assertEquals("要打印到第999页，但只有5页。请改一下页码范围。", failure.getMessage());
    }

    @Test
    void doesNotWaitForeverForASystemThatDoesNotAnswer() {
        CountDownLatch never = new CountDownLatch(1);
        Printing silent = new Printing(() -> {
            try {
                never.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }, Duration.ofMillis(200));
        assertEquals("系统没有列出打印机。请检查打印服务是否已启动，再试一次。", assertThrows(UserFailure.class, silent::printers).getMessage());
        never.countDown();
    }

    @Test
    void saysThatThePrinterRefuses() {
        UserFailure failure = assertThrows(UserFailure.class, () -> with(arguments -> {
            throw new PrintException("out of order");
        }, LONG).print(pdf(), new PrintOrder("财务室", "决算", 1, 1, 1), PageProgress.NONE));
        assertEquals("打印没有成功：打印机拒绝了这份文件。请检查打印机，或先导出 PDF 再用其他程序打印。", failure.getMessage());
    }

    @Test
    void doesNotWaitForeverForAPrinter() {
        byte[] pdf = pdf();
        CountDownLatch never = new CountDownLatch(1);
        Printing silent = with(arguments -> {
            never.await();
            return null;
        }, Duration.ofSeconds(2));
        UserFailure failure = assertThrows(UserFailure.class, () -> silent.print(pdf, new PrintOrder("财务室", "决算", 1, 1, 1), PageProgress.NONE));
        assertEquals("打印机“财务室”没有反应，打印已停止。请检查打印机是否开机、缺纸或脱机，再试一次。", failure.getMessage());
        never.countDown();
    }

    @Test
    void canBeCancelled() {
        Thread.currentThread().interrupt();
        UserFailure failure = assertThrows(UserFailure.class, () -> printing().printers());
        assertTrue(Thread.interrupted());
        assertEquals("已取消打印。已经送到打印机的页可能仍会印出。", failure.getMessage());
    }

    private Printing printing() {
        return new Printing(() -> List.of(printer), LONG);
    }

    /** What a printer does with a job. */
    private interface Behaviour {
        Object print(Object[] arguments) throws Exception;
    }

    private static Printing with(Behaviour behaviour, Duration patience) {
        DocPrintJob job = proxy(DocPrintJob.class, (self, method, arguments) -> behaviour.print(arguments));
        PrintService service = proxy(PrintService.class, (self, method, arguments) -> method.getName().equals("createPrintJob") ? job : "财务室");
        return new Printing(() -> List.of(service), patience);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(PrintingTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private PrintOrder order(int first, int last) {
        return new PrintOrder(printer.getName(), "决算", first, last, 1);
    }

    private static byte[] pdf() {
        return PdfDocument.of(SampleReports.few(), RealFonts.assumed()).bytes(PageProgress.NONE);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
