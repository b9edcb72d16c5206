package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Subject;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Findings;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.ShapeColumn;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.row.ReadCell;
import cn.juesuan.intake.row.ReadRow;
import cn.juesuan.intake.row.TablePart;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.IntakeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All parts of one table, put together. Two versions of a table that differ are refused: nobody but the user can choose. */
final class TableCandidate {
    private final Edition edition;
    private final FormShape shape;
    private final List<TablePart> parts = new ArrayList<>();
    private final List<ReadRow> rows = new ArrayList<>();
    private final Findings findings = new Findings();

    TableCandidate(Edition edition, FormShape shape) {
        this.edition = edition;
        this.shape = shape;
    }

    Findings findings() {
        return findings;
    }

    /**
     * Adds a part: the next page, the other half, or a second copy.
     *
     * @throws IntakeException when it shows other figures for the same cells
     */
    void add(TablePart part) {
        // a head alone, cut off from its only row by a page break, was read as an empty row
        rows.removeIf(row -> !shape.hasLabels() && row.cells().stream().allMatch(ReadCell::isBlank));
        List<ReadRow> known = List.copyOf(rows);
        List<ReadRow> fresh = new ArrayList<>();
        for (ReadRow row : part.rows()) {
            Optional<ReadRow> before = known.stream().filter(row::overlaps).findFirst();
            if (before.isPresent() && part.found().titled() && !parts.isEmpty()) {
                refuseOtherFigures(before.get(), row, part);
            } else {
                addRow(row, before.or(() -> fresh.stream().filter(row::overlaps).findFirst()), fresh);
            }
        }
        if (fresh.isEmpty() && !parts.isEmpty()) {
            findings.unused().add(new Unused(part.found().place(), "与 %s 的“%s”相同，没有重复读".formatted(parts.get(0).found().place(), shape.name())));
            return;
        }
        refuseOtherUnit(part);
        rows.addAll(fresh);
        parts.add(part);
        findings.addAll(part.findings());
    }

    private void addRow(ReadRow row, Optional<ReadRow> before, List<ReadRow> fresh) {
        if (before.isEmpty()) {
            fresh.add(row);
        } else if (before.get().agreesWith(row)) {
            findings.unused().add(new Unused(row.origin().text(), "%s 重复出现，数字相同，只读一次".formatted(rowName(row))));
        } else {
            findings.doubts().add(new Doubt(shape.form().name(), row.origin(),
                "%s 出现两次，数字不同，另一处在 %s，只读了前一处".formatted(rowName(row), before.get().origin().text())));
        }
    }

    private static String rowName(ReadRow row) {
        return new CellAddress("", row.key(), 0).rowName();
    }

    private void refuseOtherFigures(ReadRow before, ReadRow row, TablePart part) {
        Optional<ReadCell> first = before.firstDifference(row);
        if (first.isPresent()) {
            ReadCell here = first.get();
            String there = row.cells().stream().filter(cell -> cell.address().equals(here.address())).findFirst().map(TableCandidate::shown).orElse("");
            throw new IntakeException("“%s”有两份，数字不同：%s 和 %s（%s 一处是 %s，一处是 %s）。请删去或隐藏不用的一份再导入。".formatted(shape.name(),
                parts.get(0).found().place(), part.found().place(), here.address(), shown(here), there));
        }
    }

    private static String shown(ReadCell cell) {
        return cell.amount().isEmpty() ? "空白" : cell.text().strip();
    }

    private void refuseOtherUnit(TablePart part) {
        for (TablePart before : parts) {
            Optional<String> here = before.found().heading().unitName();
            Optional<String> there = part.found().heading().unitName();
            if (here.isPresent() && there.isPresent() && !Caption.of(here.get()).equalsPlainly(Caption.of(there.get()))) {
                throw new IntakeException("“%s”有两份，单位不同：%s（%s）和 %s（%s）。请只留下一个单位的表再导入。".formatted(shape.name(),
                    before.found().place(), here.get(), part.found().place(), there.get()));
            }
        }
    }

    TableRead read() {
        Map<String, String> subjects = new LinkedHashMap<>();
        rows.stream().filter(row -> row.name().isPresent() && Subject.isCode(row.key())).forEach(row -> subjects.put(row.key(), row.name().get()));
        checkSubjects(subjects);
        reportMissing();
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach(part -> part.words().forEach(words::putIfAbsent));
        Set<String> notes = new LinkedHashSet<>();
        parts.forEach(part -> notes.addAll(part.notes()));
        return new TableRead(shape.form().name(), parts.stream().map(part -> part.found().grid().sheet().place()).distinct().toList(),
            parts.stream().map(part -> part.found().heading()).reduce(TableHeading.NONE, TableHeading::orElse), parts.get(0).unit(), subjects, words,
            optionalRows(), List.copyOf(notes), rows.stream().flatMap(row -> row.cells().stream()).toList());
    }

    private Map<String, Boolean> optionalRows() {
        Map<String, Boolean> optional = new LinkedHashMap<>();
        shape.form().fixedRows().filter(FormRow::optional).forEach(row -> optional.put(row.key(), has(row.key())));
        return optional;
    }

    private boolean has(String key) {
        return rows.stream().anyMatch(row -> row.key().equals(key));
    }

    private void checkSubjects(Map<String, String> subjects) {
        for (ReadRow row : rows) {
            Optional<String> name = Optional.ofNullable(subjects.get(row.key()));
            name.ifPresent(printed -> compareName(row, printed));
            if (name.isPresent() && Subject.parentOf(row.key()).filter(parent -> !subjects.containsKey(parent) && !edition.subjects().containsKey(parent)).isPresent()) {
                findings.doubts().add(new Doubt(shape.form().name(), row.origin(),
                    "“%s”的上级科目 %s 既不在表里，也不在科目表里，请检查编码".formatted(row.key(), Subject.parentOf(row.key()).orElseThrow())));
            }
        }
    }

    private void compareName(ReadRow row, String printed) {
        Optional<String> standing = Optional.ofNullable(edition.subjects().get(row.key()));
        if (standing.isEmpty() || Caption.of(standing.get()).equalsPlainly(Caption.of(printed))) {
            return;
        }
        Optional<String> other = codeCalled(printed);
        if (other.isPresent()) {
            findings.doubts().add(new Doubt(shape.form().name(), row.origin(), "%s 的名称印作“%s”，那是 %s 的名称，科目表里 %s 是“%s”，请检查编码和名称"
                .formatted(row.key(), printed, other.get(), row.key(), standing.get())));
        } else {
            findings.notes().add(new Note(shape.form().name(), row.origin(), "%s 的名称印作“%s”，科目表里是“%s”，按文件读".formatted(row.key(), printed, standing.get())));
        }
    }

    private Optional<String> codeCalled(String name) {
        Caption caption = Caption.of(name);
        return edition.subjects().entrySet().stream().filter(subject -> Caption.of(subject.getValue()).equalsPlainly(caption)).map(Map.Entry::getKey)
            .sorted().findFirst();
    }

    private void reportMissing() {
        List<ShapeColumn> missing = shape.columns().stream().filter(ShapeColumn::isFigure)
            .filter(column -> parts.stream().noneMatch(part -> part.found().match().columns().containsValue(column)))
            .filter(column -> !hasFigures(column)).toList();
        for (ShapeColumn column : missing) {
            findings.doubts().add(new Doubt(shape.form().name(), where(), "没有找到栏%d“%s”，这一栏没有读".formatted(column.column().figureColumn(), column.leaf().onOneLine())));
        }
        List<String> rowsMissing = shape.rows().keySet().stream().filter(key -> !has(key))
            .filter(key -> shape.form().fixedRow(key).filter(FormRow::optional).isEmpty()).toList();
        if (!rowsMissing.isEmpty()) {
            findings.notes().add(new Note(shape.form().name(), where(), "没有找到这些行：" + String.join("、", rowsMissing)));
        }
    }

    private boolean hasFigures(ShapeColumn column) {
        return rows.stream().filter(row -> shape.form().blockOf(row.key()).orElse("").equals(column.column().block()))
            .flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.address().column() == column.column().figureColumn());
    }

    private Origin where() {
        FoundTable first = parts.get(0).found();
        return new Origin(first.place());
    }
}
