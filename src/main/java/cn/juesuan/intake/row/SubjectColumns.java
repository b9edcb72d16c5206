package cn.juesuan.intake.row;

import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadColumn;
import cn.juesuan.intake.head.HeadVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a table by subjects has what in a file, in grid columns.
 *
 * @param codes   one for the whole code, or one for each part of it
 * @param name    empty where code and name share a column
 * @param figures by 栏次
 */
public record SubjectColumns(List<Integer> codes, Optional<Integer> name, Map<Integer, Integer> figures) {
    /** Empty for tables with rows of their own. */
    public static Optional<SubjectColumns> of(FoundTable found, HeadVocabulary vocabulary) {
        return found.shape().form().hasSubjectRows() ? new RowGroups(found, vocabulary).read().stream().findFirst().map(SubjectColumns::of) : Optional.empty();
    }

    private static SubjectColumns of(RowGroup group) {
        return new SubjectColumns(group.codes(), group.name().map(HeadColumn::first), group.figures().stream()
            .collect(Collectors.toMap(figure -> figure.shape().column().figureColumn(), figure -> figure.head().first(), (first, second) -> first)));
    }
}
