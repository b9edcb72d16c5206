package cn.juesuan.account;

import java.util.UUID;

/** Tells one self-evaluation sheet or department evaluation from every other, also from one whose project has the same name. */
public record SheetId(String value) {
    public static SheetId fresh() {
        return new SheetId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
