package cn.juesuan.edition.data;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an edition leaves out of those it builds on (去掉), each by what it is called there: 说明/十三, 公开06/39999, 勾稽/05-04-支出合计. */
public final class TakenAway {
    private final Map<String, DataNode> places = new LinkedHashMap<>();
    private final Set<String> found = new HashSet<>();

    /** @param list empty where the edition leaves out nothing */
    public TakenAway(Optional<DataNode> list) {
        list.ifPresent(node -> node.items().forEach(item -> {
            if (places.put(item.text(), item) != null) {
                throw item.mistake("“%s”写了两次".formatted(item.text()));
            }
        }));
    }

    /** Whether it leaves out what is called so. */
    boolean holds(String place) {
        if (places.containsKey(place)) {
            found.add(place);
        }
        return found.contains(place);
    }

    /**
     * To be called when everything has been asked for.
     *
     * @throws EditionException when the others do not have what is to be left out
     */
    public void requireFound() {
        places.forEach((place, node) -> {
            if (!found.contains(place)) {
                throw node.mistake("所沿用的版本里没有“%s”，不能去掉".formatted(place));
            }
        });
    }
}
