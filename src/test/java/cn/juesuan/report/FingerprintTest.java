package cn.juesuan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.UserFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fingerprint is read from paper and typed by hand. */
class FingerprintTest {
    private static final Fingerprint PRINTED = new Fingerprint("3F70-09C2-D4E1-77B0-1C5D");

    @ParameterizedTest
    @ValueSource(strings = {"3F70-09C2-D4E1-77B0-1C5D", " 3f70 09c2 d4e1 77b0 1c5d ", "3F7009C2D4E177B01C5D", "3F7O—O9CZ—D4El—77BO—IC5D",
        "３Ｆ７０－０９Ｃ２－Ｄ４Ｅ１－７７Ｂ０－１Ｃ５Ｄ", "3F70·09C2·D4E1·77B0·1CSD"})
    void howItIsWrittenDoesNotMatter(String typed) {
        assertEquals(PRINTED, Fingerprint.typed(typed));
    }

    @Test
    void anOldShortOneIsTheBeginningOfTheNew() {
        assertTrue(Fingerprint.typed("3F70-09C2-D4E1").matches(PRINTED));
        assertTrue(PRINTED.matches(new Fingerprint("3F70-09C2-D4E1")));
        assertFalse(Fingerprint.typed("3F70-09C2-D4E2").matches(PRINTED));
    }

    @Test
    void whereTwoDifferIsToldByGroups() {
        assertEquals(List.of(2, 5), Fingerprint.typed("3F70-09C3-D4E1-77B0-1C5E").groupsOtherThan(PRINTED));
        assertEquals(List.of(), PRINTED.groupsOtherThan(PRINTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3F70-09C2-D4E1-77B0-1C5", "3F70-09C2-D4E1-77B0-1C5D-0000", "3F70-09C2-D4E1-77B0-1C5X", "指纹"})
    void whatIsNoneIsRefused(String typed) {
        assertTrue(assertThrows(UserFailure.class, () -> Fingerprint.typed(typed)).getMessage().startsWith("“%s”不是指纹。".formatted(typed)));
    }
}
