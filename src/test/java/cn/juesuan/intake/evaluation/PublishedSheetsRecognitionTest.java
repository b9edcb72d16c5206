package cn.juesuan.intake.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.PublishedSheets;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetId;
import cn.juesuan.edition.Editions;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The 37 published sheets, printed in many layouts and read again. */
class PublishedSheetsRecognitionTest {
    private static final SheetRecognition RECOGNITION = new SheetRecognition(new Editions().forYear(2024).evaluation());
    private static final List<EvaluationSheet> PUBLISHED = PublishedSheets.totals().map(PublishedSheets::sheet).toList();

    @Test
    void readsEverySheetOfTheUsualLayout() {
        assertRead(RECOGNITION.read(worksheets(Look.published())));
    }

    @RepeatedTest(60)
    void readsEverySheetWhateverItsLayout(RepetitionInfo seed) {
        assertRead(RECOGNITION.read(worksheets(Look.scrambled(seed.getCurrentRepetition()))));
    }

    @RepeatedTest(20)
    void readsSheetsStackedInOneWorksheet(RepetitionInfo seed) {
        Sketch sketch = new Sketch("自评.xlsx", "全部");
        PUBLISHED.forEach(sheet -> Look.scrambled(seed.getCurrentRepetition()).write(sketch, sheet));
        assertRead(RECOGNITION.read(List.of(sketch.sheet())));
    }

    private static List<SourceSheet> worksheets(Look look) {
        return IntStream.range(0, PUBLISHED.size()).mapToObj(i -> {
            Sketch sketch = new Sketch("自评.xlsx", "Sheet" + i);
            look.write(sketch, PUBLISHED.get(i));
            return sketch.sheet();
        }).toList();
    }

    private static void assertRead(RecognisedSheets read) {
        List<EvaluationSheet> sheets = new ArrayList<>(read.sheets().stream().map(SheetRead::sheet).map(PublishedSheetsRecognitionTest::plain).toList());
        for (int i = 0; i < Math.min(sheets.size(), PUBLISHED.size()); i++) {
            assertEquals(plain(PUBLISHED.get(i)), sheets.get(i));
        }
        assertEquals(PUBLISHED.size(), sheets.size());
        assertEquals(List.of(), read.strays());
        assertEquals(List.of(), read.unused());
    }

    private static EvaluationSheet plain(EvaluationSheet sheet) {
        return sheet.copiedAs(new SheetId("")).withOrigin(Origin.TYPED);
    }
}
