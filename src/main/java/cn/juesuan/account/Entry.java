package cn.juesuan.account;

/** What the account keeps of one cell. A cell without an entry is empty, or purely computed. */
public sealed interface Entry {
    Origin origin();

    /** A figure as typed or imported. In a computed cell it is a total given as such: it counts while no part is known. */
    record Figure(Amount amount, Origin origin) implements Entry {
    }

    /** The figure of another cell, followed live until it is typed over. */
    record Link(CellAddress source, Origin origin) implements Entry {
    }

    /** The accepted 尾差 of a computed cell: published figure less the sum of its published parts. */
    record Remainder(Amount difference, Origin origin) implements Entry {
    }

    /** A total of zero that was published as 0.00 in a table that leaves other zeros blank. */
    record PrintedZero(Origin origin) implements Entry {
    }

    /** Text that is no figure: kept and marked, counted as empty. */
    record Unreadable(String text, Origin origin) implements Entry {
    }
}
