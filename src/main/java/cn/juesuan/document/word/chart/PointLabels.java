package cn.juesuan.document.word.chart;

import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** The labels beside columns or slices, for which XDDF has nothing: the value, or a text in its place. */
record PointLabels(CTDLbls labels) {
    /** Gives one column or slice a text of its own. */
    void add(int point, String text) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(point);
        ChartText.rich(label.addNewTx().addNewRich(), text);
        plain(label.addNewSpPr());
        label.addNewDLblPos().setVal(STDLblPos.OUT_END);
        label.addNewShowVal().setVal(true);
        hide(label.addNewShowLegendKey(), label.addNewShowCatName(), label.addNewShowSerName(), label.addNewShowPercent(),
            label.addNewShowBubbleSize());
    }

    /** Leaves one column or slice without label. */
    void leaveOut(int point) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(point);
        label.addNewDelete().setVal(true);
    }

    /** How all others look. */
    void common() {
        plain(labels.addNewSpPr());
        ChartText.properties(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowVal().setVal(true);
        hide(labels.addNewShowLegendKey(), labels.addNewShowCatName(), labels.addNewShowSerName(), labels.addNewShowPercent(),
            labels.addNewShowBubbleSize());
    }

    /** All others print the name of their slice, and under it its share where the names do not hold it. */
    void namesAndShares(boolean named) {
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode("0.00%");
        format.setSourceLinked(false);
        plain(labels.addNewSpPr());
        ChartText.properties(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowCatName().setVal(true);
        labels.addNewShowPercent().setVal(!named);
        labels.setSeparator("\n");
        hide(labels.addNewShowLegendKey(), labels.addNewShowVal(), labels.addNewShowSerName(), labels.addNewShowBubbleSize());
    }

    private static void plain(CTShapeProperties box) {
        XDDFShapeProperties properties = new XDDFShapeProperties(box);
        properties.setFillProperties(new XDDFNoFillProperties());
        properties.setLineProperties(Palette.noLine());
    }

    private static void hide(CTBoolean... parts) {
        for (CTBoolean part : parts) {
            part.setVal(false);
        }
    }
}
