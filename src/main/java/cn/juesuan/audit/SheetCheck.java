package cn.juesuan.audit;

import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.stream.Stream;

/** One thing to check in a self-evaluation sheet. */
@FunctionalInterface
interface SheetCheck {
    Stream<Finding> check(SheetParts place, SheetScores scores);
}
