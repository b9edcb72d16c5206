package cn.juesuan.report;

import cn.juesuan.account.ChineseNumber;
import cn.juesuan.account.Place;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A term of the 名词解释 as it is printed.
 *
 * @param number as it counts, from 1
 */
public record GlossaryText(int number, FieldValue term) {
    private static final String LIST = "名词";

    /** The terms of the account in printed order. */
    public static List<GlossaryText> of(ReportFigures figures) {
        List<FieldValue> terms = figures.groups().stream().flatMap(group -> figures.fields(group).stream())
            .filter(field -> field.instance().field().each().filter(LIST::equals).isPresent()).toList();
        return IntStream.range(0, terms.size()).mapToObj(index -> new GlossaryText(index + 1, terms.get(index))).toList();
    }

    /** 十六、行政运行：…; the explanation leads to its field. */
    public Paragraph paragraph() {
        String key = term.instance().key();
        return new Paragraph(ParagraphStyle.BODY, List.of(Run.of(ChineseNumber.of(number) + "、" + term.instance().caption() + "："),
            Run.of(term.text(), new Place.Field(key))), Optional.of(key), Optional.empty());
    }
}
