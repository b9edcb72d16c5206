package cn.juesuan.store.content;

import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.schema.tables.records.ProfileRecord;

/** A profile as the row of the table PROFILE, and as one text in the history. */
public final class StoredProfile {
    private StoredProfile() {
    }

    static ProfileRecord row(UnitProfile profile) {
        return new ProfileRecord(1, profile.name(), profile.kind().name(), profile.year(), profile.edition());
    }

    public static UnitProfile profile(ProfileRecord row) {
        return new UnitProfile(row.getName(), UnitKind.valueOf(row.getKind()), row.getAccountYear(), row.getEdition());
    }

    /** Kind, year, edition and name on a line each; the name comes last, as only it may hold anything. */
    public static String text(UnitProfile profile) {
        return profile.kind().name() + "\n" + profile.year() + "\n" + profile.edition() + "\n" + profile.name();
    }

    static UnitProfile profile(String text) {
        String[] parts = text.split("\n", 4);
        return new UnitProfile(parts[3], UnitKind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
