package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.intake.head.TableHeading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A self-evaluation sheet read from files.
 *
 * @param sheet   with an id of its own, as long as the account gives it none
 * @param group   本级 or 转移支付 where the summary says so
 * @param heading what is printed over it
 * @param sources the worksheets or Word tables it stands in
 * @param figures how many amounts, marks and totals were read
 */
public record SheetRead(EvaluationSheet sheet, Optional<ProjectGroup> group, TableHeading heading, String file, List<String> sources,
                        int figures) {
    public SheetRead {
        sources = List.copyOf(sources);
    }

    SheetRead in(ProjectGroup stated) {
        return new SheetRead(sheet.withHead(new SheetHead(sheet.head().project(), sheet.head().department(),
            sheet.head().implementer(), stated)), Optional.of(stated), heading, file, sources, figures);
    }

    SheetRead alsoFrom(SheetRead other) {
        return new SheetRead(sheet, group.or(other::group), heading, file,
            Stream.concat(sources.stream(), other.sources.stream()).distinct().toList(), figures);
    }
}
