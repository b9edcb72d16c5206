package cn.juesuan.account;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A member unit of a department, with its figures as they were taken over.
 *
 * @param figures   every figure it has, entered or computed
 * @param roundings how much more its published totals are than their parts (尾差), where they are
 * @param zeros     computed cells that print 0.00 though others of their table stay blank; the amounts say nothing
 * @param subjects  names of its subjects, code to name
 * @param fields    what its 补充资料 say, key to text as typed
 */
public record MemberUnit(UnitCode code, UnitHead head, UnitSource source, UnitFigures figures, UnitFigures roundings, UnitFigures zeros,
                         NavigableMap<String, String> subjects, NavigableMap<String, String> fields) {
    /** Between the code of a unit and the identity its sheet has there. */
    private static final String OF_UNIT = "~";

    public MemberUnit {
        subjects = Collections.unmodifiableNavigableMap(new TreeMap<>(subjects));
        fields = Collections.unmodifiableNavigableMap(new TreeMap<>(fields));
    }

    public MemberUnit withHead(UnitHead changed) {
        return new MemberUnit(code, changed, source, figures, roundings, zeros, subjects, fields);
    }

    /** The same unit under another code. */
    public MemberUnit withCode(UnitCode changed) {
        return new MemberUnit(changed, head, source, figures, roundings, zeros, subjects, fields);
    }

    /** With what was read of it now; what the department says of it stays. */
    public MemberUnit taken(MemberUnit now) {
        return new MemberUnit(code, head, now.source, now.figures, now.roundings, now.zeros, now.subjects, now.fields);
    }

    /** Whether both were taken from the same figures and texts. */
    public boolean hasContentOf(MemberUnit other) {
        return figures.equals(other.figures) && roundings.equals(other.roundings) && zeros.equals(other.zeros) && subjects.equals(other.subjects)
            && fields.equals(other.fields) && source.profile().equals(other.source.profile());
    }

    /** The identity that a sheet of the unit has among those of the department. */
    public SheetId sheet(SheetId own) {
        return new SheetId(code + OF_UNIT + own);
    }

    /** The identity that a sheet of the department, which came from this unit, has there. */
    public SheetId own(SheetId sheet) {
        return new SheetId(sheet.value().substring((code + OF_UNIT).length()));
    }

    /** Whether a sheet of the department came from this unit. */
    public boolean owns(SheetId sheet) {
        return sheet.value().startsWith(code + OF_UNIT);
    }
}
