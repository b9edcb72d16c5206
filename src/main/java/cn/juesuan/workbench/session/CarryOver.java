package cn.juesuan.workbench.session;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.Formula;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For units with general-budget money only, 公开02's fiscal column and 公开05 are the figures of 公开03: they are entered once and followed as
 * links, until one is typed over. Which cells follow which is edition data (带入).
 */
public final class CarryOver {
    private final Edition edition;
    private final Account account;

    public CarryOver(Edition edition, Account account) {
        this.edition = edition;
        this.account = account;
    }

    /** What carrying over is called: 只有一般公共预算（公开02、公开05 随公开03）. */
    public String caption() {
        return "只有一般公共预算（%s 随%s）".formatted(String.join("、", followers().keySet()), followed());
    }

    private String followed() {
        return followers().values().stream().distinct().collect(Collectors.joining("、"));
    }

    /** Whether the account carries figures over. */
    public static boolean isOn(Account account) {
        return account.setting(Setting.GENERAL_BUDGET_ONLY).filter("是"::equals).isPresent();
    }

    /** What an emptied cell falls back to: a link when figures are carried over to it, else nothing. */
    static Optional<Entry> linkFor(Edition edition, Account account, CellAddress cell) {
        return isOn(account) ? new CarryOver(edition, account).link(cell) : Optional.empty();
    }

    private Optional<Entry> link(CellAddress cell) {
        return edition.carryOvers().stream()
            .filter(rule -> rule.target().form().equals(cell.form()) && rule.target().columns().first() == cell.column())
            .map(rule -> source(rule, cell.row()))
            .filter(source -> account.rows(source.form()).containsKey(source.row()))
            .map(source -> (Entry) new Entry.Link(source, Origin.TYPED)).findFirst();
    }

    private static CellAddress source(Formula rule, String row) {
        return new CellAddress(rule.terms().get(0).place().form(), row, rule.terms().get(0).place().columns().first());
    }

    /** The edit that switches carrying over on: missing rows are added, and every empty cell that may follow does. */
    public Edit switchOn() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.SettingStep(Setting.GENERAL_BUDGET_ONLY, account.setting(Setting.GENERAL_BUDGET_ONLY), Optional.of("是")));
        for (Map.Entry<String, String> followed : followers().entrySet()) {
            account.rows(followed.getValue()).forEach((code, name) -> steps.addAll(rowWithLinks(followed.getKey(), code, name)));
        }
        return new Edit("只有一般公共预算：从%s带入".formatted(followed()), steps);
    }

    /** The edit that switches it off: figures that were followed stay as they are now. */
    public Edit switchOff(java.util.function.Function<CellAddress, cn.juesuan.account.Amount> figures) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.SettingStep(Setting.GENERAL_BUDGET_ONLY, account.setting(Setting.GENERAL_BUDGET_ONLY), Optional.empty()));
        account.entries().forEach((cell, entry) -> {
            if (entry instanceof Entry.Link) {
                steps.add(new Step.EntryStep(cell, Optional.of(entry), Optional.of(new Entry.Figure(figures.apply(cell), Origin.TYPED))));
            }
        });
        return new Edit("不再从%s带入".formatted(followed()), steps);
    }

    /** The steps that let a new row of {@code form} appear in the tables that follow it. */
    public List<Step> follow(String form, String code, String name) {
        List<Step> steps = new ArrayList<>();
        followers().forEach((follower, followed) -> {
            if (followed.equals(form)) {
                steps.addAll(rowWithLinks(follower, code, name));
            }
        });
        return steps;
    }

    /** The tables whose row {@code code} has nothing of its own, but only follows that of {@code form}. */
    public List<String> onlyFollowing(String form, String code) {
        return followers().entrySet().stream().filter(follower -> follower.getValue().equals(form)).map(Map.Entry::getKey)
            .filter(follower -> account.rows(follower).containsKey(code) && isOn(account))
            .filter(follower -> edition.form(follower).orElseThrow().figureColumns().stream()
                .map(column -> account.entry(new CellAddress(follower, code, column)))
                .allMatch(entry -> entry.isEmpty() || entry.get() instanceof Entry.Link)).toList();
    }

    /** The following tables and whom they follow. */
    private Map<String, String> followers() {
        Map<String, String> followers = new LinkedHashMap<>();
        edition.carryOvers().forEach(rule -> followers.put(rule.target().form(), rule.terms().get(0).place().form()));
        return followers;
    }

    private List<Step> rowWithLinks(String follower, String code, String name) {
        List<Step> steps = new ArrayList<>();
        if (!account.rows(follower).containsKey(code)) {
            steps.add(new Step.RowStep(follower, code, Optional.empty(), Optional.of(name)));
        }
        for (Formula rule : edition.carryOvers()) {
            CellAddress cell = new CellAddress(follower, code, rule.target().columns().first());
            if (rule.target().form().equals(follower) && account.entry(cell).isEmpty()) {
                steps.add(new Step.EntryStep(cell, Optional.empty(), Optional.of(new Entry.Link(source(rule, code), Origin.TYPED))));
            }
        }
        return steps;
    }
}
