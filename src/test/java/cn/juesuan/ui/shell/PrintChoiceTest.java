package cn.juesuan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintChoiceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        1,  38, 1,   可以
        38, 38, 99,  可以
        0,  38, 1,   页码请填 1 至 38。
        1,  39, 1,   页码请填 1 至 38。
        一, 38, 1,   页码请填 1 至 38。
        9,  8,  1,   起始页不能大于结束页。
        1,  38, 0,   份数请填 1 至 99。
        1,  38, 100, 份数请填 1 至 99。
        """)
    void pagesAndCopiesAreChecked(String first, String last, String copies, String said) {
        assertEquals(said, new PrintChoice.Typed(first, last, copies).problem(38).orElse("可以"));
    }

    @Test
    void whatWasTypedGoesToThePrinter() {
        assertEquals(new PrintChoice("办公室打印机", 3, 5, 2), new PrintChoice.Typed(" 3", "5 ", "2").on("办公室打印机"));
    }
}
