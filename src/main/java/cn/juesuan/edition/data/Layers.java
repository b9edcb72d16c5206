package cn.juesuan.edition.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One file of an edition with the files of that name in the editions it builds on. What the nearest says holds; of lists and collections
 * each entry by itself, and an edition may take entries away from those behind it.
 */
public final class Layers {
    private final List<Layer> layers;

    /**
     * What one edition has.
     *
     * @param file      empty where the edition has no file of that name
     * @param takenAway from the layers behind this one
     */
    public record Layer(Optional<DataNode> file, TakenAway takenAway) {
    }

    /** @param layers the edition's own first; at least one has the file */
    public Layers(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /** The files there are, nearest first. */
    public List<DataNode> files() {
        return layers.stream().flatMap(layer -> layer.file().stream()).toList();
    }

    /**
     * The same, if no file has another field.
     *
     * @throws EditionException otherwise
     */
    public Layers holdingOnly(Set<String> fields) {
        files().forEach(file -> file.fields(fields));
        return this;
    }

    /** The field in the nearest file that has it. */
    public Optional<DataNode> nearest(String field) {
        return files().stream().map(DataNode::fields).filter(file -> file.containsKey(field)).map(file -> file.get(field)).findFirst();
    }

    /**
     * The field in the nearest file that has it.
     *
     * @throws EditionException when no file has it
     */
    public DataNode required(String field) {
        return nearest(field).orElseThrow(() -> files().get(0).mistake("缺少“%s”".formatted(field)));
    }

    /**
     * The entries of a field that names them: 用语: {名: 值}.
     *
     * @param called under which name they are taken away, such as 用语
     */
    public Map<String, DataNode> entries(String field, String called) {
        return merged(called, file -> Optional.ofNullable(file.fields().get(field)).map(DataNode::fields).orElse(Map.of()));
    }

    /**
     * The items of a field that lists them.
     *
     * @param known  the fields an item may have
     * @param key    that by which it is known
     * @param called under which name they are taken away, such as 说明
     */
    public Map<String, DataNode> items(String field, Set<String> known, String key, String called) {
        return merged(called, file -> Optional.ofNullable(file.fields().get(field)).map(list -> keyed(list, known, key)).orElse(Map.of()));
    }

    /** The items of files that are nothing but a list. */
    public Map<String, DataNode> items(Set<String> known, String key, String called) {
        return merged(called, file -> keyed(file, known, key));
    }

    /** Whether an edition takes away what is called so. */
    public boolean isTakenAway(String place) {
        return layers.stream().anyMatch(layer -> layer.takenAway().holds(place));
    }

    private static Map<String, DataNode> keyed(DataNode list, Set<String> known, String key) {
        Map<String, DataNode> items = new LinkedHashMap<>();
        list.items().forEach(item -> {
            String name = item.field(item.fields(known), key).text();
            if (items.put(name, item) != null) {
                throw item.mistake("“%s”写了两次".formatted(name));
            }
        });
        return items;
    }

    /** An entry that a nearer file says anew stays where it was. */
    private Map<String, DataNode> merged(String called, Function<DataNode, Map<String, DataNode>> entries) {
        Map<String, DataNode> merged = new LinkedHashMap<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            merged.keySet().removeIf(name -> layer.takenAway().holds(called + "/" + name));
            layer.file().map(entries).ifPresent(merged::putAll);
        }
        return merged;
    }
}
