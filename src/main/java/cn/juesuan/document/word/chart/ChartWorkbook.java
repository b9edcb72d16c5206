package cn.juesuan.document.word.chart;

import cn.juesuan.document.OfficeContainer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * The workbook behind a chart, which 编辑数据 opens: names in its first column, figures in the second, of a pie also the shares. Where the
 * legend prints the shares, the names are put together from them.
 */
record ChartWorkbook(ChartData data) {
    private static final int WIDTH = 24 * 256;
    private static final Pattern PERCENT = Pattern.compile("-?\\d+(\\.\\d+)?%");
    private static final int SHARE = 2;
    private static final int LABEL = 3;

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
        if (!data.shares().isEmpty()) {
            sheet.getRow(0).createCell(SHARE).setCellValue("占比");
        }
        XSSFCellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(ChartData.FORMAT));
        for (int i = 0; i < data.names().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            XSSFCell name = row.createCell(0);
            if (!data.shares().isEmpty()) {
                share(row, i, percent);
            }
            if (!data.names().get(i).equals(data.labels().get(i))) {
                row.createCell(LABEL).setCellValue(data.labels().get(i));
                name.setCellFormula("D%d&\" \"&TEXT(C%d,\"0.00%%\")".formatted(i + 2, i + 2));
            }
            name.setCellValue(data.names().get(i));
            XSSFCell figure = row.createCell(1);
            figure.setCellValue(data.figures().get(i).doubleValue());
            figure.setCellStyle(style);
        }
    }

    /** The share as printed; it follows the figures where it is nothing but their share. */
    private void share(XSSFRow row, int index, XSSFCellStyle percent) {
        XSSFCell share = row.createCell(SHARE);
        share.setCellStyle(percent);
        String printed = data.shares().get(index);
        if (printed.equals(data.share(index))) {
            share.setCellFormula("ROUND(B%d/SUM(B$2:B$%d),4)".formatted(index + 2, data.figures().size() + 1));
        }
        if (PERCENT.matcher(printed).matches()) {
            share.setCellValue(new BigDecimal(printed.replace("%", "")).movePointLeft(2).doubleValue());
        } else {
            share.setCellValue(printed);
        }
    }
}
