package cn.juesuan.document.word.chart;

import cn.juesuan.document.OfficeContainer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The workbook behind a chart, which 编辑数据 opens: names in its first column, figures in the second. */
record ChartWorkbook(ChartData data) {
    private static final int WIDTH = 24 * 256;

    /** Adds the workbook to the part of the chart. XDDF would write it by itself, but with the time in it. */
    void writeTo(XWPFChart part, int number) throws IOException {
        String relation = part.createRelationshipInChart(XWPFRelation.WORKBOOK, XWPFFactory.getInstance(), number).getId();
        POIXMLDocumentPart embedded = part.getRelationById(relation);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = embedded.getPackagePart().getOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
            workbook.getFontAt(0).setFontName("宋体");
            fill(workbook);
            workbook.write(new OfficeContainer(out));
        }
        embedded.setCommitted(true);
        part.setExternalId(relation);
        part.getCTChartSpace().getExternalData().addNewAutoUpdate().setVal(false);
    }

    private void fill(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(ChartData.SHEET);
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDTH);
        sheet.createRow(0).createCell(1).setCellValue(ChartData.CAPTION);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(ChartData.FORMAT));
        for (int i = 0; i < data.names().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(data.names().get(i));
            XSSFCell figure = row.createCell(1);
            figure.setCellValue(data.figures().get(i).doubleValue());
            figure.setCellStyle(style);
        }
    }
}
