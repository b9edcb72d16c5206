package cn.juesuan.check;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Subject;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.check.text.Statement;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the subject row a sentence names.
 *
 * @param rows names by code
 */
record Subjects(Map<String, String> rows) {
    /** The cell of the subject the sentence names, in the table its kind says. */
    static Optional<CellAddress> cell(Published report, Statement statement, int column) {
        return statement.form().subject().flatMap(form -> new Subjects(report.figures().account().rows(form)).code(statement)
            .map(code -> new CellAddress(form, code, column))).filter(report::has);
    }

    Optional<String> code(Statement statement) {
        String first = statement.word("类").map(Statement::name).orElse("");
        Optional<String> item = statement.word("项");
        if (item.isEmpty()) {
            return rows.entrySet().stream().filter(row -> row.getKey().length() == 3 && same(row.getValue(), first)).map(Map.Entry::getKey).findFirst();
        }
        return rows.entrySet().stream().filter(row -> row.getKey().length() == 7 && same(row.getValue(), item.get()))
            .filter(row -> Subject.parentOf(row.getKey()).filter(above -> !rows.containsKey(above) || same(rows.get(above), statement.word("款").orElse(""))).isPresent())
            .map(Map.Entry::getKey).findFirst();
    }

    /** Names are the same with and without 支出 at their end. */
    private static boolean same(String one, String other) {
        return SubjectNames.same(one, other) || SubjectNames.same(one.replaceFirst("支出$", ""), other.replaceFirst("支出$", ""));
    }
}
