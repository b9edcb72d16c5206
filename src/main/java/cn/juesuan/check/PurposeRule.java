package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an item is said to be spent on must not be another item's purpose, word for word. */
final class PurposeRule implements PublishedRule {
    private static final Pattern PURPOSE = Pattern.compile("主要用于[：:]?([^。；]{4,60})");
    private static final int SAYS_IT = 4;

    private record Item(Statement statement, String name, String purpose) {
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<Item> items = report.all("预算完成各项").flatMap(statement -> item(statement).stream()).toList();
        List<PublishedFinding> found = new ArrayList<>();
        for (Item each : items) {
            items.stream().filter(other -> other != each && other.purpose().equals(each.purpose()))
                .filter(other -> CommonWords.longest(each.purpose(), other.name()).length() >= SAYS_IT && CommonWords.longest(each.purpose(), each.name()).length() < 2).findFirst()
                .ifPresent(other -> found.add(Verdict.of(report, "说明-用途照抄", each.statement()).words(each.name() + "的用途", each.purpose(),
                    "“%s”的用途写成“%s”，与“%s”的一字不差。请改为它自己的用途。".formatted(each.name(), each.purpose(), other.name()))));
        }
        return found.stream();
    }

    private static Optional<Item> item(Statement statement) {
        Matcher purpose = PURPOSE.matcher(statement.quote());
        return statement.word("项").filter(name -> purpose.find()).map(name -> new Item(statement, Statement.name(name), purpose.group(1)));
    }
}
