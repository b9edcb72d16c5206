package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.CHAIN_LINK;
import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.SEAL;

import cn.juesuan.store.content.EditState;
import cn.juesuan.store.content.HistoryHashes;
import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.ChainLinkRecord;
import cn.juesuan.store.schema.tables.records.EditRecord;
import cn.juesuan.store.schema.tables.records.SealRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** Follows the chain from its beginning and compares it with the history and the seals, which are read in full. */
final class ChainCheck {
    private final DSLContext sql;
    private final Map<Long, EditRecord> edits;
    private final Map<Long, Hash> steps;
    private final Map<Long, Became> became = new TreeMap<>();
    private final Map<Long, Hash> seals = new TreeMap<>();
    private final Map<Long, Hash> texts = new TreeMap<>();
    private final List<Discrepancy> found = new ArrayList<>();
    private final Set<Long> undone = new TreeSet<>();
    private Hash reached = Hash.ZERO;
    private Hash state = Hash.ZERO;

    /** What the chain says of an edit. */
    private record Became(EditState state, Instant since) {
    }

    private ChainCheck(DSLContext sql) {
        this.sql = sql;
        this.edits = sql.selectFrom(EDIT).fetchMap(EDIT.ID);
        this.steps = HistoryHashes.steps(sql);
    }

    /** @return what is not as it was recorded; the texts of the seals are not looked at */
    static ChainCheck of(DSLContext sql) {
        ChainCheck check = new ChainCheck(sql);
        long number = 0;
        for (ChainLinkRecord row : sql.selectFrom(CHAIN_LINK).orderBy(CHAIN_LINK.ID)) {
            check.follow(row, ++number);
        }
        check.compareEnd(number);
        check.compareEdits();
        check.compareSeals();
        return check;
    }

    List<Discrepancy> found() {
        return found;
    }

    /** The sum of the current state as the last link has it. */
    Hash state() {
        return state;
    }

    /** Compares what was printed when the account was sealed, too. */
    ChainCheck withTexts() {
        texts.forEach((seal, expected) -> {
            if (seals.containsKey(seal) && !HistoryHashes.texts(sql, seal).equals(expected)) {
                differs(seal(seal), "封存时记下的印法与当时的不同");
            }
        });
        return this;
    }

    private void compareEnd(long links) {
        ChainEnd stored = Chain.stored(sql);
        if (stored.links() != links || !stored.tip().equals(reached)) {
            differs("校验记录第 %d 条".formatted(stored.links()), "本是最后一条，现在不是");
        }
    }

    private void follow(ChainLinkRecord row, long number) {
        Link link = Chain.link(row);
        if (link.number() != number || !link.after(reached).equals(row.getHash())) {
            differs("校验记录第 %d 条".formatted(number), "与前后的对不上");
        }
        reached = row.getHash();
        state = link.state();
        switch (link.action()) {
            case BEGUN -> { }
            case EDITED -> edited(link);
            case UNDONE -> move(link.object(), EditState.UNDONE, link.when());
            case REDONE -> move(link.object(), EditState.DONE, link.when());
            case WITHDRAWN -> withdrawn(link);
            case KEPT_DONE -> kept(link, EditState.DONE);
            case KEPT_UNDONE -> kept(link, EditState.UNDONE);
            case KEPT_ABANDONED -> kept(link, EditState.ABANDONED);
            case SEALED -> seals.put(link.object(), link.content());
            case SEALED_TEXTS -> texts.put(link.object(), link.content());
            case SEAL_WITHDRAWN -> seals.remove(link.object());
        }
    }

    private void edited(Link link) {
        undone.forEach(edit -> became.put(edit, new Became(EditState.ABANDONED, link.when())));
        undone.clear();
        kept(link, EditState.DONE);
    }

    private void kept(Link link, EditState state) {
        move(link.object(), state, link.when());
        Optional.ofNullable(edits.get(link.object())).filter(edit -> !HistoryHashes.of(edit, steps).equals(link.content()))
                .ifPresent(edit -> differs(edit(edit.getId()), "内容与当时记下的不同"));
    }

    private void move(long edit, EditState state, Instant since) {
        became.put(edit, new Became(state, since));
        if (state == EditState.UNDONE) {
            undone.add(edit);
        } else {
            undone.remove(edit);
        }
    }

    /** As {@link Journal#withdraw} does it. */
    private void withdrawn(Link link) {
        Became cleared = new Became(EditState.ABANDONED, link.when());
        became.entrySet().stream().filter(edit -> edit.getValue().equals(cleared)).map(Map.Entry::getKey).toList()
                .forEach(edit -> move(edit, EditState.UNDONE, link.when()));
        move(link.object(), EditState.ABANDONED, link.when());
    }

    private void compareEdits() {
        for (long edit : both(edits, became)) {
            if (!became.containsKey(edit)) {
                differs(edit(edit), "不是本程序记下的");
            } else if (!edits.containsKey(edit)) {
                differs(edit(edit), "不见了");
            } else if (!isAs(became.get(edit), edits.get(edit))) {
                differs(edit(edit), "是否撤销、何时撤销，与当时记下的不同");
            }
        }
    }

    private static boolean isAs(Became expected, EditRecord edit) {
        return expected.state().name().equals(edit.getState()) && expected.since().equals(edit.getStateSince().toInstant());
    }

    private void compareSeals() {
        Map<Long, SealRecord> stored = sql.selectFrom(SEAL).fetchMap(SEAL.ID);
        for (long seal : both(stored, seals)) {
            if (!seals.containsKey(seal)) {
                differs(seal(seal), "不是本程序记下的");
            } else if (!stored.containsKey(seal)) {
                differs(seal(seal), "不见了");
            } else if (!HistoryHashes.of(stored.get(seal)).equals(seals.get(seal))) {
                differs(seal(seal), "内容与当时记下的不同");
            }
        }
    }

    private static Iterable<Long> both(Map<Long, ?> stored, Map<Long, ?> expected) {
        TreeSet<Long> numbers = new TreeSet<>(stored.keySet());
        numbers.addAll(expected.keySet());
        return numbers;
    }

    private void differs(String place, String words) {
        found.add(new Discrepancy(place, words, ""));
    }

    private String edit(long number) {
        return "修改记录第 %d 号".formatted(number) + Optional.ofNullable(edits.get(number)).map(edit -> "“" + edit.getLabel() + "”").orElse("");
    }

    private static String seal(long number) {
        return "封存、送签记录第 %d 条".formatted(number);
    }
}
