package cn.juesuan.intake.row;

import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.FormRow;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.HeadColumn;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which row of the form each row of a group is: by 行次 or code, else by caption. Rows are asked top to bottom. */
final class RowKeys {
    private final FormShape shape;
    private final RowGroup group;
    private final Grid grid;
    private final HeadVocabulary vocabulary;
    private final SubjectCodeReader codes = new SubjectCodeReader();
    private final List<String> order;
    private int last = -1;

    RowKeys(FormShape shape, RowGroup group, Grid grid, HeadVocabulary vocabulary) {
        this.shape = shape;
        this.group = group;
        this.grid = grid;
        this.vocabulary = vocabulary;
        order = shape.form().fixedRows().map(FormRow::key).toList();
    }

    RowKey read(int row) {
        if (!group.codes().isEmpty() || shape.form().hasSubjectRows()) {
            return byCode(row);
        }
        if (group.line().isEmpty() && group.caption().isEmpty()) {
            return shape.hasLabels() ? new RowKey.None() : inOrder();
        }
        return byLine(row);
    }

    /** Tables without labels print their rows in order. */
    private RowKey inOrder() {
        List<String> rows = shape.form().fixedRows().filter(row -> shape.form().blockOf(row.key()).equals(Optional.of(group.block())))
            .map(FormRow::key).toList();
        last++;
        return last < rows.size() ? new RowKey.Known(rows.get(last), Caption.of("")) : new RowKey.Unknown("表中多出一行数字");
    }

    private RowKey byCode(int row) {
        Optional<SubjectCodeReader.Read> code = codes.read(group.codes().stream().map(column -> grid.cell(row, column)).toList());
        Caption name = name(row, code);
        if (code.isPresent()) {
            return coded(code.get(), name);
        }
        List<Caption> labels = Stream.concat(group.codes().stream().flatMap(column -> grid.cell(row, column).stream()).map(SourceCell::text).map(Caption::of),
            Stream.of(name)).filter(caption -> !caption.isEmpty()).toList();
        if (shape.form().hasSubjectRows()) {
            Optional<Caption> total = labels.stream().filter(vocabulary::isTotal).findFirst();
            if (total.isPresent()) {
                return new RowKey.Known(FormDefinition.TOTAL, total.get());
            }
        }
        return labels.isEmpty() ? new RowKey.None() : new RowKey.Unknown("“%s”一行有数字，却没有科目编码".formatted(labels.get(0).onOneLine()));
    }

    private RowKey coded(SubjectCodeReader.Read code, Caption name) {
        boolean known = shape.form().hasSubjectRows() ? code.isCode() : shape.form().fixedRow(code.text()).isPresent();
        if (known) {
            return new RowKey.Known(code.text(), name);
        }
        return new RowKey.Unknown(code.isCode() ? "%s里没有“%s”这个科目".formatted(shape.form().name(), code.text())
            : "“%s”不是科目编码（应是 3、5 或 7 位数字）".formatted(code.text()));
    }

    private Caption name(int row, Optional<SubjectCodeReader.Read> code) {
        String name = group.name().flatMap(column -> text(row, column)).or(() -> code.flatMap(SubjectCodeReader.Read::name)).orElse("");
        return Caption.of(Caption.of(name.strip()).onOneLine());
    }

    private RowKey byLine(int row) {
        Caption caption = Caption.of(group.caption().flatMap(column -> text(row, column)).orElse(""));
        Optional<String> line = group.line().flatMap(column -> text(row, column)).map(text -> Caption.of(text).plain())
            .map(digits -> digits.replaceFirst("^0+(?=\\d)", "")).filter(order::contains);
        if (line.isPresent()) {
            return contradiction(line.get(), caption).<RowKey>map(RowKey.Unknown::new).orElseGet(() -> known(line.get(), caption));
        }
        return caption.isEmpty() ? new RowKey.None() : byCaption(caption);
    }

    private RowKey known(String key, Caption caption) {
        last = order.indexOf(key);
        return new RowKey.Known(key, caption);
    }

    /** The caption of another row beside this 行次: nobody can tell which of both is meant. */
    private Optional<String> contradiction(String key, Caption caption) {
        Optional<Caption> expected = Optional.ofNullable(shape.rows().get(key));
        if (caption.isEmpty() || expected.filter(caption::equalsLoosely).isPresent()) {
            return Optional.empty();
        }
        Optional<String> other = shape.rows().entrySet().stream().filter(entry -> entry.getValue().equalsLoosely(caption))
            .filter(entry -> sameBlock(entry.getKey(), key)).map(Map.Entry::getKey).findFirst();
        return other.map(found -> "第 %s 行的项目写的是“%s”，那应是第 %s 行".formatted(key, caption.onOneLine(), found));
    }

    private boolean sameBlock(String key, String other) {
        return shape.form().blockOf(key).equals(shape.form().blockOf(other));
    }

    /** By caption alone: the row that says exactly this, else the next one that says nearly this. */
    private RowKey byCaption(Caption caption) {
        List<String> like = shape.rows().entrySet().stream().filter(entry -> entry.getValue().equalsLoosely(caption)).map(Map.Entry::getKey).toList();
        List<String> here = like.stream().filter(key -> shape.form().blockOf(key).equals(Optional.of(group.block()))).toList();
        List<String> candidates = here.isEmpty() ? like : here;
        List<String> alike = candidates.stream().filter(key -> shape.rows().get(key).equalsPlainly(caption))
            .filter(key -> !caption.plain().equals(caption.loose())).toList();
        Optional<String> exact = alike.stream().filter(key -> order.indexOf(key) > last).findFirst().or(() -> alike.stream().findFirst());
        Optional<String> next = candidates.stream().filter(key -> order.indexOf(key) > last).findFirst();
        return exact.or(() -> next).or(() -> candidates.stream().findFirst()).map(key -> known(key, caption))
            .orElseGet(() -> new RowKey.Unknown("%s里没有“%s”这一行".formatted(shape.form().name(), caption.onOneLine())));
    }

    private Optional<String> text(int row, HeadColumn column) {
        return column.columns().stream().flatMap(place -> grid.cell(row, place).stream()).filter(cell -> !cell.isBlank())
            .map(SourceCell::text).findFirst();
    }
}
