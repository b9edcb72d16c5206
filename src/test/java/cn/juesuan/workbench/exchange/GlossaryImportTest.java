package cn.juesuan.workbench.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.ReportAccount;
import cn.juesuan.account.UserFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit's own 名词解释, taken from last year's report at one go. */
class GlossaryImportTest {
    private static final String ITEM = "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）";

    @TempDir
    private Path folder;

    private Path report(String... lines) throws IOException {
        Path file = folder.resolve("上年.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            List.of(lines).forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }

    @Test
    void itStandsBeforeTheProgramsOwnAndUnusedItemsWait() throws IOException {
        ReportAccount account = ReportAccount.of2024().cell("公开05", "2010301", 2, "10");
        GlossaryImport glossary = new GlossaryImport(account.session());
        GlossaryImport.Review review = glossary.review(GlossaryImport.read(report("名词解释", "一、财政拨款收入：指财政给的钱。",
            "二、" + ITEM.replace('（', '(').replace('）', ')') + "：反映机关开支。", "三、教育支出（类）普通教育（款）小学教育（项）：反映小学开支。", "四、政府采购：指采购货物。")));
        account.session().apply(review.edit());
        List<String> printed = account.work().glossary();
        assertEquals("一、财政拨款收入：指财政给的钱。", printed.get(0));
        assertTrue(printed.contains("十六、政府采购：指采购货物。"), printed.toString());
        assertTrue(printed.contains("十七、" + ITEM + "：反映机关开支。"), printed.toString());
        assertFalse(String.join("", printed).contains("小学"));
        assertEquals("反映小学开支。", account.session().account().supplement("名词/教育支出（类）普通教育（款）小学教育（项）").orElseThrow());
        assertEquals(List.of(), glossary.review(GlossaryImport.read(folder.resolve("上年.docx"))).edit().steps());
    }

    @Test
    void whatWasTypedIsReplacedAndTold() throws IOException {
        ReportAccount account = ReportAccount.of2024().field("名词/财政拨款收入", "指拨款。");
        assertEquals(List.of("财政拨款收入：指财政给的钱。（原来是：指拨款。）"),
            new GlossaryImport(account.session()).review(GlossaryImport.read(report("名词解释", "一、财政拨款收入：指财政给的钱。"))).told());
    }

    @Test
    void aFileWithoutTermsIsToldSo() throws IOException {
        Path file = report("第四部分", "没有别的");
        assertTrue(assertThrows(UserFailure.class, () -> GlossaryImport.read(file)).getMessage().startsWith("上年.docx 中没有找到名词解释。"));
    }
}
