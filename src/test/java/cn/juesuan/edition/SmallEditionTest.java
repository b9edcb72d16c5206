package cn.juesuan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.edition.data.EditionException;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.report.ReportForm;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is understood of an edition, line by line, in small-edition/*.txt; and what is said of every mistake that can be made in one. */
class SmallEditionTest {
    @Test
    void everyLineOfAnEditionIsUnderstood() {
        assertEquals(lines("county-2023.txt"), understood(SmallEdition.of2023()));
    }

    @Test
    void anEditionThatBuildsOnAnotherIsThatOneButForWhatItSays() {
        List<String> older = understood(SmallEdition.of2023());
        assertEquals(lines("county-2024.txt"), understood(SmallEdition.of2024()).stream().filter(line -> !older.contains(line)).toList());
    }

    static Stream<String> mistakes() {
        return lines("mistakes.txt").stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithFileAndLine(String mistake) {
        String[] parts = Stream.of(mistake.replace("\\n", "\n").replace("\\t", "\t").split("\\|", 4)).map(String::strip).toArray(String[]::new);
        assertEquals(parts[3], assertThrows(EditionException.class, () -> SmallEdition.with(parts[0], parts[1], parts[2])).getMessage());
    }

    @Test
    void anEmptyFileIsAMistake() {
        assertEquals("county-2023/glossary.yaml 第1行：文件是空的", assertThrows(EditionException.class, () ->
            SmallEdition.with("glossary.yaml", SmallEdition.text("county-2023/glossary.yaml").orElseThrow(), "")).getMessage());
        assertEquals("没有“某省”这个版本", assertThrows(EditionException.class, () -> new EditionReader(SmallEdition::text).read("某省")).getMessage());
    }

    private static List<String> lines(String file) {
        return SmallEdition.text(file).orElseThrow().lines().toList();
    }

    private static List<String> understood(Edition edition) {
        EvaluationForm evaluation = edition.evaluation();
        ReportForm report = edition.report();
        return Stream.of(Stream.of(edition.name(), edition.title(), edition.firstYear(), edition.zeroStyle(), edition.words(), edition.optionalRows()),
                edition.forms().stream(), edition.formulas().stream(), edition.ties().stream(), edition.mayBeNegative().stream(),
                edition.carryOvers().stream(), Stream.of(edition.subjects()),
                Stream.of(evaluation.rules()), evaluation.classes().stream(), evaluation.grades().stream(),
                Stream.of(evaluation.print(), new TreeMap<>(evaluation.captions()), new TreeMap<>(evaluation.aliases())), evaluation.summaries().stream(),
                evaluation.schemes().stream(), Stream.of(evaluation.notes()),
                report.plan().parts().stream(), Stream.of(report.words()), report.groups().stream().flatMap(group ->
                    Stream.concat(Stream.of(group.title() + "：" + group.purpose()), group.fields().stream())), report.checks().stream(),
                report.lists().values().stream(), Stream.of(report.definitions()), report.wordings().values().stream(), report.introduction().stream(),
                report.sections().stream().flatMap(section -> Stream.concat(Stream.of(section.number() + "、" + section.title()), section.paragraphs().stream())),
                Stream.of(report.glossary()))
            .flatMap(lines -> lines).map(Object::toString).toList();
    }
}
