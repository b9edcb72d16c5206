package cn.juesuan.audit;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes the findings about evaluation sheets. */
final class Notes {
    private Notes() {
    }

    static Finding error(String rule, Place place, String message) {
        return new Finding(rule, Strength.ERROR, List.of(place), Optional.empty(), Optional.empty(), message);
    }

    static Finding notice(String rule, Place place, String message) {
        return new Finding(rule, Strength.NOTICE, List.of(place), Optional.empty(), Optional.empty(), message);
    }

    static Finding money(String rule, Strength strength, Place place, Amount expected, Amount found, String message) {
        return new Finding(rule, strength, List.of(place), Optional.of(expected), Optional.of(found), message);
    }

    static Finding numbers(String rule, Strength strength, Place place, BigDecimal expected, BigDecimal found, String message) {
        return new Finding(rule, strength, List.of(place), Optional.empty(), Optional.empty(), message,
            Optional.of(new Finding.Compared(text(expected), text(found), text(found.subtract(expected)))));
    }

    static Finding words(String rule, Strength strength, Place place, String expected, String found, String message) {
        return new Finding(rule, strength, List.of(place), Optional.empty(), Optional.empty(), message,
            Optional.of(new Finding.Compared(expected, found, "")));
    }

    static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
