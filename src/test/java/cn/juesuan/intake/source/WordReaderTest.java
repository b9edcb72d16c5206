package cn.juesuan.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.edition.Editions;
import cn.juesuan.intake.Recognised;
import cn.juesuan.intake.TableRecognition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordReaderTest extends HandmadeFiles {
    private static final String HEAD = row(cell("科目编码"), cell("科目名称"), cell("小计"), cell("基本支出"), cell("项目支出"));

    @Test
    void readsTablesWithTheParagraphsAroundThem() throws IOException {
        List<SourceSheet> sheets = read(p("第二部分") + p("支出决算表") + table(row(cell("甲"), "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("乙") + p("丙") + "</w:tc>"),
            row("<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("丁") + "</w:tc>", cell("1"), cell("2")),
            row("<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc>", cell("3"), cell("4"))) + p("注：本表如上。"));
        SourceSheet sheet = sheets.get(0);
        assertEquals("文.docx!第1个表格", sheet.place());
        assertEquals(List.of("表前第1段=第二部分", "表前第2段=支出决算表", "第1行第1列=甲", "第1行第2列=乙\n丙", "第2行第1列=丁", "第2行第2列=1", "第2行第3列=2",
            "第3行第2列=3", "第3行第3列=4", "表后第1段=注：本表如上。"),
            sheet.rows().values().stream().flatMap(row -> row.values().stream()).map(cell -> cell.name() + "=" + cell.text()).toList());
        assertEquals(List.of(new MergedArea(2, 1, 2, 2), new MergedArea(3, 0, 4, 0)), sheet.merged());
    }

    @Test
    void readsTheTextAsItIsAfterAllTrackedChanges() throws IOException {
        String changed = "<w:tc><w:p><w:del><w:r><w:delText>980.91</w:delText></w:r></w:del><w:ins><w:r><w:t>980.19</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom></w:p></w:tc>";
        String deletedRow = "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("210") + cell("卫生健康支出") + cell("5") + "</w:tr>";
        Recognised recognised = new TableRecognition(new Editions().named("shandong-2024")).read(read(p("公开05表") + p("金额单位：万元")
            + table(HEAD, row(cell("合计"), cell(""), changed, changed, cell("")), deletedRow)));
        assertEquals(List.of("980.19", "980.19", ""), recognised.tables().get(0).cells().stream().map(cell -> cell.text()).toList());
        assertEquals("文.docx!第1个表格!第2行第3列", recognised.tables().get(0).cells().get(0).origin().text());
    }

    @Test
    void countsTablesInsideTablesOnTheirOwn() throws IOException {
        List<SourceSheet> sheets = read(table(row("<w:tc>" + p("外") + table(row(cell("内"))) + p("") + "</w:tc>")) + table(row(cell("后"))));
        assertEquals(List.of("第1个表格", "第2个表格", "第3个表格"), sheets.stream().map(SourceSheet::name).toList());
        assertEquals(List.of("外", "内", "后"), sheets.stream().map(sheet -> sheet.rows().firstEntry().getValue().firstEntry().getValue().text()).toList());
    }

    @Test
    void findsTablesInTextBoxesAndReadsThemOnce() throws IOException {
        String box = "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='wps'><w:drawing><w:txbxContent>"
            + p("框中文字") + table(row(cell("12.50"))) + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + table(row(cell("12.50")))
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        List<SourceSheet> sheets = read("<w:p>" + box + "<w:r><w:t>段落</w:t></w:r></w:p>" + table(row(cell("后"))));
        assertEquals(List.of("12.50", "段落"), sheets.stream().map(sheet -> sheet.rows().firstEntry().getValue().firstEntry().getValue().text()).toList());
    }

    private static String p(String text) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='20'/></w:tabs></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private List<SourceSheet> read(String body) throws IOException {
        return SourceFile.read(zip("文.docx", Map.of("_rels/.rels", rels("officeDocument", "word/document.xml"), "word/document.xml",
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body + "</w:body></w:document>")));
    }
}
