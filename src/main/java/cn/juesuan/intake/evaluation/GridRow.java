package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.SourceCell;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row in which something stands, with the captions found in it. */
record GridRow(int row, List<SourceCell> filled, List<Labelled> labels) {
    boolean has(SheetCaption label) {
        return labels.stream().anyMatch(each -> each.label() == label);
    }

    boolean hasAny(Set<SheetCaption> wanted) {
        return labels.stream().anyMatch(each -> wanted.contains(each.label()));
    }

    /** How many different captions of {@code wanted} stand in the row as cells of their own. */
    long bare(Set<SheetCaption> wanted) {
        return labels.stream().filter(Labelled::isBare).map(Labelled::label).filter(wanted::contains).distinct().count();
    }

    Optional<Labelled> label(SheetCaption wanted) {
        return labels.stream().filter(each -> each.label() == wanted).findFirst();
    }

    boolean isLabel(SourceCell cell) {
        return labels.stream().anyMatch(each -> each.cell().equals(cell));
    }

    /** Whether nothing but captions stands in it. */
    boolean isAllLabels() {
        return labels.size() == filled.size() && labels.stream().allMatch(Labelled::isBare);
    }

    /** The first cell that is not the caption of a whole block. */
    Optional<SourceCell> first() {
        return filled.stream().filter(cell -> labels.stream().noneMatch(each -> each.cell().equals(cell) && SheetCaption.BLOCKS.contains(each.label())))
            .findFirst();
    }

    boolean beginsWith(SheetCaption label) {
        return first().filter(cell -> labels.stream().anyMatch(each -> each.label() == label && each.cell().equals(cell))).isPresent();
    }

    /** What stands behind a caption, up to the next caption: in the same cell, or in the next one. */
    Optional<SourceCell> behind(Labelled label) {
        for (SourceCell cell : filled) {
            if (cell.column() > label.cell().column()) {
                return isLabel(cell) ? Optional.empty() : Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    String text() {
        return String.join("\t", filled.stream().map(SourceCell::text).toList());
    }
}
