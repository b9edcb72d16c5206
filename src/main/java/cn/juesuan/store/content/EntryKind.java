package cn.juesuan.store.content;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of entry by the names they have in the file, and how the content of each is written as text. */
enum EntryKind {
    FIGURE(Entry.Figure.class, figure -> fen(figure.amount()), (content, origin) -> new Entry.Figure(amount(content), origin)),
    LINK(Entry.Link.class, link -> address(link.source()), (content, origin) -> new Entry.Link(cell(content), origin)),
    REMAINDER(Entry.Remainder.class, rest -> fen(rest.difference()), (content, origin) -> new Entry.Remainder(amount(content), origin)),
    PRINTED_ZERO(Entry.PrintedZero.class, zero -> "", (content, origin) -> new Entry.PrintedZero(origin)),
    UNREADABLE(Entry.Unreadable.class, Entry.Unreadable::text, Entry.Unreadable::new);

    private final Class<? extends Entry> type;
    private final Function<Entry, String> writer;
    private final BiFunction<String, Origin, Entry> reader;

    <E extends Entry> EntryKind(Class<E> type, Function<E, String> writer, BiFunction<String, Origin, Entry> reader) {
        this.type = type;
        this.writer = entry -> writer.apply(type.cast(entry));
        this.reader = reader;
    }

    static EntryKind of(Entry entry) {
        return Stream.of(values()).filter(kind -> kind.type.isInstance(entry)).findFirst().orElseThrow();
    }

    String content(Entry entry) {
        return writer.apply(entry);
    }

    Entry entry(String content, String origin) {
        return reader.apply(content, origin.isEmpty() ? Origin.TYPED : new Origin(origin));
    }

    private static String fen(Amount amount) {
        return Long.toString(amount.fen());
    }

    private static Amount amount(String fen) {
        return Amount.ofFen(Long.parseLong(fen));
    }

    /** Column, form and row on a line each; the row comes last, as only it may hold anything. */
    private static String address(CellAddress cell) {
        return cell.column() + "\n" + cell.form() + "\n" + cell.row();
    }

    private static CellAddress cell(String address) {
        String[] parts = address.split("\n", 3);
        return new CellAddress(parts[1], parts[2], Integer.parseInt(parts[0]));
    }
}
