package cn.juesuan.audit;

import cn.juesuan.calc.Calculation;
import java.util.stream.Stream;

/** One thing to check in an account. Rules never fail on bad data: they say what they see. */
@FunctionalInterface
public interface Rule {
    Stream<Finding> check(Calculation figures);
}
