package cn.juesuan.document.excel;

import cn.juesuan.account.UnitProfile;
import cn.juesuan.document.FileWriting;
import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.page.TextWidth;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The fields of the 补充资料 as a form for colleagues: one sheet, a row for each field. A hidden column keeps what stood in each field, so
 * that reading the form back tells what was filled in since.
 */
public final class SupplementWorkbook {
    private static final String TITLE = "补充资料填报表";
    /** Heads of the columns, by which the form is read back whatever order they are in. */
    private static final List<String> HEADS = List.of("键", "项目", "填写", "单位", "状态", "用途", "导出时的值");
    private static final List<Double> WIDTHS = List.of(105.0, 140.0, 300.0, 48.0, 92.0, 165.0, 0.0);
    /** Keys and purposes are printed smaller. */
    private static final List<Double> FONTS = List.of(9.0, 10.0, 10.0, 10.0, 10.0, 9.0, 9.0);
    private static final int FILLED = 2;
    private static final int SHOWN = HEADS.size() - 1;
    private static final int HEAD_ROWS = 4;
    /** Excel's rows are not higher. */
    private static final double HIGHEST = 405;
    private static final double LINE = 13;
    private static final String HELP = "只填“填写”一栏，其他栏不必动。黄色的还缺；灰色的已从账中取得或是程序的文字，一般不必填，填了以填的为准。"
        + "金额以万元计；没有发生的填 0。空着的栏不会改动账里的内容。在“状态”上筛选“待填”，可以只看还缺的。";

    private final ReportFigures figures;
    private final Set<String> missing;

    /** @param missing keys, as the account keeps them, of the fields that the report still needs */
    public SupplementWorkbook(ReportFigures figures, Set<String> missing) {
        this.figures = figures;
        this.missing = missing;
    }

    /**
     * Writes the .xlsx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, this::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        try (WorkbookWriting workbook = new WorkbookWriting(TITLE, figures.account().profile().name())) {
            SheetRows rows = workbook.sheet(new SheetSetup("补充资料", WIDTHS, HEAD_ROWS, 0, true, 0));
            heading(rows);
            figures.groups().forEach(group -> group(rows, group));
            rows.protect(HEAD_ROWS - 1, SHOWN - 1);
            rows.finish();
            workbook.writeTo(out);
        }
    }

    private void heading(SheetRows rows) {
        UnitProfile profile = figures.account().profile();
        line(rows, 28, FormStyle.TITLE, TITLE);
        rows.start(18);
        rows.merged(0, FILLED, FormStyle.LINE.look(), "%s：%s".formatted(profile.kind().word(), profile.name()));
        rows.merged(FILLED + 1, SHOWN - 1, FormStyle.LINE_RIGHT.look(), "%d年度".formatted(profile.year()));
        line(rows, 30, FormStyle.HELP, HELP);
        rows.start(20);
        IntStream.range(0, HEADS.size()).forEach(column -> rows.text(column, FormStyle.HEAD.look(), HEADS.get(column)));
    }

    private void line(SheetRows rows, double points, FormStyle style, String text) {
        rows.start(points);
        rows.merged(0, SHOWN - 1, style.look(), text);
    }

    private void group(SheetRows rows, SupplementGroup group) {
        List<FieldValue> fields = figures.fields(group);
        if (!fields.isEmpty()) {
            line(rows, 20, FormStyle.GROUP, group.title() + "　" + group.purpose());
            fields.forEach(field -> field(rows, field));
        }
    }

    private void field(SheetRows rows, FieldValue value) {
        FieldState state = new FieldState(value, missing.contains(value.instance().key()));
        List<String> texts = List.of(value.instance().shownKey(), value.instance().caption(), value.text(), value.instance().field().unit(),
            state.text(), purpose(value));
        rows.start(height(texts));
        rows.text(0, FormStyle.KEY.look(), texts.get(0));
        rows.text(1, FormStyle.CAPTION.look(), texts.get(1));
        content(rows, FILLED, value, FormStyle.of(value.instance().field().kind(), state.needsWork(), value.isDerived()));
        rows.text(FILLED + 1, FormStyle.CENTER.look(), texts.get(FILLED + 1));
        rows.text(FILLED + 2, FormStyle.CENTER.look(), texts.get(FILLED + 2));
        rows.text(FILLED + 3, FormStyle.NOTE.look(), texts.get(FILLED + 3));
        content(rows, SHOWN, value, FormStyle.KEY.look());
    }

    private static String purpose(FieldValue value) {
        List<String> choices = value.instance().field().choices();
        return value.instance().purpose() + (choices.isEmpty() ? "" : "；只能填：" + String.join("、", choices));
    }

    /** A figure as a number; what was typed and is none stays as it is. */
    private void content(SheetRows rows, int column, FieldValue value, CellLook look) {
        value.figure().flatMap(figure -> figure.value()).ifPresentOrElse(
            number -> rows.figure(column, look, number, Optional.empty()),
            () -> rows.text(column, look, value.figure().isPresent() ? value.entered().orElse("") : value.text()));
    }

    private static double height(List<String> texts) {
        double lines = DoubleStream.concat(DoubleStream.of(1), IntStream.range(0, texts.size())
            .mapToDouble(column -> TextWidth.proseLines(texts.get(column), (WIDTHS.get(column) - 4) / FONTS.get(column)))).max().orElse(1);
        return Math.min(HIGHEST, lines * LINE + 6);
    }
}
