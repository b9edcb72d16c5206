package cn.juesuan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.edition.report.GlossaryForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Edition EDITION = new Editions().named("shandong-2024");
    private static final GlossaryForm GLOSSARY = EDITION.report().glossary();

    @Test
    void everyExplanationEndsWithAFullStop() {
        assertEquals(List.of(), explanations().filter(text -> !text.endsWith("。")).toList());
    }

    @Test
    void noExplanationHasABlank() {
        assertEquals(List.of(), explanations().filter(text -> text.chars().anyMatch(Character::isWhitespace)).toList());
    }

    @Test
    void subjectsAreItemsOfSevenDigits() {
        assertTrue(GLOSSARY.subjects().size() > 100);
        assertEquals(List.of(), GLOSSARY.subjects().keySet().stream().filter(code -> !code.matches("2\\d{6}")).toList());
    }

    @Test
    void aSubjectIsExplainedInOneSentence() {
        assertEquals(List.of(), GLOSSARY.subjects().values().stream().filter(text -> text.indexOf('。') != text.length() - 1).toList());
    }

    @Test
    void everyItemOfTheEditionIsExplained() {
        assertEquals(List.of(), EDITION.subjects().entrySet().stream().filter(subject -> subject.getKey().matches("2\\d{6}"))
            .filter(subject -> !GLOSSARY.subjects().containsKey(subject.getKey()) && !GLOSSARY.endings().containsKey(subject.getValue()))
            .map(Map.Entry::getKey).toList());
    }

    private static Stream<String> explanations() {
        return Stream.of(GLOSSARY.terms(), GLOSSARY.subjects(), GLOSSARY.endings()).flatMap(texts -> texts.values().stream());
    }
}
