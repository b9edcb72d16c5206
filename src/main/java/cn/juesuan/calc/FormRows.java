package cn.juesuan.calc;

import cn.juesuan.account.Account;
import cn.juesuan.account.Subject;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows a table has in one account, and how its subject codes lie under one another. */
final class FormRows {
    private final FormDefinition form;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, String> classCodes = new LinkedHashMap<>();
    private final Map<String, String> classRows = new LinkedHashMap<>();

    FormRows(FormDefinition form, Account account) {
        this.form = form;
        keys.addAll(form.ownKeys());
        keys.addAll(account.rows(form.name()).keySet());
        keys.stream().filter(Subject::isCode).forEach(codes::add);
        codes.forEach(code -> parent(code).ifPresentOrElse(
            parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(code), () -> roots.add(code)));
        form.fixedRows().forEach(this::noteClass);
    }

    private void noteClass(FormRow row) {
        row.classCode().ifPresent(classCode -> {
            classCodes.put(row.key(), classCode);
            classRows.put(classCode, row.key());
        });
    }

    /** The nearest row above in the outline of codes that the table really has. */
    private Optional<String> parent(String code) {
        Optional<String> parent = Subject.parentOf(code);
        while (parent.isPresent() && !codes.contains(parent.get())) {
            parent = Subject.parentOf(parent.get());
        }
        return parent;
    }

    FormDefinition form() {
        return form;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> codes() {
        return codes;
    }

    List<String> childrenOf(String key) {
        return children.getOrDefault(key, List.of());
    }

    List<String> roots() {
        return roots;
    }

    Optional<String> classOf(String key) {
        return Optional.ofNullable(classCodes.get(key));
    }

    Optional<String> rowOfClass(String classCode) {
        return Optional.ofNullable(classRows.get(classCode));
    }

    Set<String> classRowKeys() {
        return classCodes.keySet();
    }
}
