package cn.juesuan.ui.report;

import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.edition.report.SupplementGroup;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.narrative.AttachedFigures;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.report.narrative.Piece;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.editing.SupplementPaste;
import cn.juesuan.workbench.session.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of the 补充资料 as forms to fill in, without a screen. */
public final class SupplementFields {
    private static final String ATTACHMENT = "附件/";

    private final ReportWork report;
    private Map<String, String> errors = Map.of();
    private Optional<Narrative> read = Optional.empty();
    private Set<String> gaps = Set.of();

    public SupplementFields(ReportWork report) {
        this.report = report;
    }

    /** The groups that are filled in as forms; the 名词解释 are edited where they are printed. */
    List<SupplementGroup> groups() {
        return report.figures().groups().stream().filter(group -> !group.title().equals(ReportPlaces.GLOSSARY)).toList();
    }

    /** Keys of the fields of a group, in their order. */
    List<String> keys(SupplementGroup group) {
        return report.figures().fields(group).stream().map(field -> field.instance().key()).toList();
    }

    /** Keys of the fields that the report still needs, in the order of the forms. */
    public List<String> missing() {
        Set<String> needed = gaps();
        return groups().stream().flatMap(group -> keys(group).stream()).filter(needed::contains).toList();
    }

    /** Every row asks, and a text has thousands of pieces: they are gone through once for every composition. */
    private Set<String> gaps() {
        Narrative now = report.narrative();
        if (read.filter(before -> before == now).isEmpty()) {
            read = Optional.of(now);
            gaps = now.gaps();
        }
        return gaps;
    }

    /** The next field to fill in after {@code key}, over all groups and from the first again; empty when nothing is missing. */
    public Optional<String> nextMissing(String key) {
        List<String> missing = missing();
        List<String> all = groups().stream().flatMap(group -> keys(group).stream()).toList();
        int at = all.indexOf(key);
        return missing.stream().filter(next -> all.indexOf(next) > at).findFirst().or(() -> missing.stream().findFirst());
    }

    /** Takes note of what is found about fields. */
    void found(List<Finding> findings) {
        errors = new HashMap<>();
        findings.stream().filter(finding -> finding.strength() == Strength.ERROR).forEach(finding -> finding.places().stream().limit(1)
            .filter(Place.Field.class::isInstance).map(Place.Field.class::cast)
            .forEach(field -> errors.putIfAbsent(field.key(), finding.message())));
    }

    /** The field as its row shows it; empty when the account no longer has it. */
    Optional<FieldLine> line(String key) {
        return report.figures().field(key).map(this::line);
    }

    private FieldLine line(FieldValue value) {
        SupplementField field = value.instance().field();
        FieldLine.State state = state(value);
        return new FieldLine(value.instance().key(), value.instance().caption(), field.kind(), field.unit(), field.choices(),
            value.entered().orElse(""), value.isDerived() ? value.text() : "", state, note(value, state));
    }

    /** What can be inserted into the field at this moment; nothing but for reports in the unit's own words. */
    List<Insertion> insertions(String key) {
        if (!key.startsWith(ATTACHMENT)) {
            return List.of();
        }
        AttachedFigures live = new AttachedFigures(report.figures(), report.narrative());
        Stream<Insertion> figures = live.choices().stream().map(name -> new Insertion(name, live.piece(name).map(Piece::text).orElse("")));
        return Stream.of(figures, Stream.of(new Insertion("目录", "")), report.figures().tables().stream().map(name -> new Insertion("表 " + name, ""))).flatMap(all -> all).toList();
    }

    private FieldLine.State state(FieldValue value) {
        if (!value.refused().isEmpty() || errors.containsKey(value.instance().key())) {
            return FieldLine.State.WRONG;
        }
        if (value.entered().isPresent()) {
            return FieldLine.State.ENTERED;
        }
        return value.isPresent() ? FieldLine.State.DERIVED
            : gaps().contains(value.instance().key()) ? FieldLine.State.MISSING : FieldLine.State.EMPTY;
    }

    private String note(FieldValue value, FieldLine.State state) {
        if (state == FieldLine.State.WRONG) {
            return value.refused().isEmpty() ? errors.get(value.instance().key()) : value.refused();
        }
        List<String> choices = value.instance().field().choices();
        String purpose = value.instance().purpose() + (choices.isEmpty() ? "" : "；可填：" + String.join("、", choices));
        return state != FieldLine.State.DERIVED || purpose.contains("空着") ? purpose
            : purpose.isEmpty() ? source(value) : purpose + " · " + source(value);
    }

    /** Where the value of a field comes from in which nothing is typed. */
    private String source(FieldValue value) {
        SupplementField field = value.instance().field();
        if (!field.kind().isFigure()) {
            return "没有填时用程序的文字";
        }
        if (field.equal().isPresent() && report.figures().derived(value.instance()).isPresent()) {
            return field.equal().get() instanceof Expression.Total ? "由各项相加" : "由程序算出";
        }
        return value.figure().flatMap(figure -> figure.place()).filter(place -> !(place instanceof Place.Field))
            .map(place -> "取自 " + place.name()).orElse(field.initial().isPresent() ? "由程序取得" : "空着按 0 计");
    }

    /** Types a text into a field; what is no figure stays there, marked. */
    Answer type(String key, String text) {
        return new SupplementEditing(report.session()).type(key, text);
    }

    /** Fills a column of a spreadsheet into the field and those below it, or into those of its codes, as one edit. */
    Answer paste(String key, List<List<String>> table) {
        return new SupplementPaste(report.session(), report.figures(), key).paste(table);
    }

    private FieldKind kind(String key) {
        return report.figures().field(key).orElseThrow().instance().field().kind();
    }

    private Optional<SupplementGroup> groupOf(String key) {
        return groups().stream().filter(group -> keys(group).contains(key)).findFirst();
    }

    /** Takes over what is typed in the field above, as Excel's filling down does. */
    Answer fillDown(String key) {
        List<String> keys = groupOf(key).map(this::keys).orElse(List.of());
        int at = keys.indexOf(key);
        Optional<String> above = at <= 0 || kind(keys.get(at - 1)) != kind(key) ? Optional.empty()
            : report.session().account().supplement(keys.get(at - 1));
        return above.map(text -> type(key, text)).orElse(new Answer.Refused("上面一栏没有可以照填的内容。"));
    }
}
