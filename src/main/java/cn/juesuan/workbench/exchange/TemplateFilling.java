package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.document.template.TemplateFile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.intake.BlankTables;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The account's figures written into the bureau's own form (.xlsx, .xls, .docx): its cells are found as in an import, nothing else in it is touched. */
public final class TemplateFilling {
    private final Edition edition;
    private final Account account;
    private final Map<MoneyUnit, PrintedTables> printed = new EnumMap<>(MoneyUnit.class);

    /**
     * What became of the figures.
     *
     * @param filled  how many were written, by table
     * @param noPlace figures of the account for which the form has no cell
     * @param kept    cells of the form that were left as they are, and why
     * @param empty   how many cells of the form stay empty, by table
     */
    public record Result(Map<String, Integer> filled, List<String> noPlace, List<String> kept, Map<String, Integer> empty) {
        /** All of it, for the user. */
        public String text() {
            List<String> lines = new ArrayList<>();
            filled.forEach((form, figures) -> lines.add("%s　写入 %d 个数".formatted(form, figures)));
            add(lines, "没有地方写的数：", noPlace);
            add(lines, "样表里没有改动的格：", kept);
            String open = empty.entrySet().stream().filter(table -> table.getValue() > 0).map(table -> "%s %d 格".formatted(table.getKey(), table.getValue()))
                .collect(Collectors.joining("，"));
            if (!open.isEmpty()) {
                lines.add("账里没有数、样表里仍空着：" + open);
            }
            return String.join("\n", lines);
        }

        private static void add(List<String> lines, String heading, List<String> more) {
            if (!more.isEmpty()) {
                lines.addAll(List.of("", heading));
                lines.addAll(more);
                lines.add("");
            }
        }
    }

    /** Takes down what the account prints now. */
    public TemplateFilling(EditSession session) {
        this.edition = session.edition();
        this.account = session.account().copy();
        for (MoneyUnit unit : MoneyUnit.values()) {
            printed.put(unit, PrintedTables.of(edition, account, session.calculation(), unit));
        }
    }

    /**
     * Writes the filled form.
     *
     * @throws UserFailure when the form cannot be read, has no table of the account's edition, or the file cannot be written; what was
     *                     there before stays
     */
    public Result fill(Path template, Path target) {
        requireSameKind(template, target);
        BlankTables blank = blank(template);
        FilledTemplate filled = new FilledTemplate(account, printed, blank.tables());
        edition.forms().stream().map(FormDefinition::name).forEach(filled::add);
        new TemplateFile(template).fill(target, filled.cells());
        return filled.result(blank.doubts());
    }

    private static void requireSameKind(Path template, Path target) {
        String form = String.valueOf(template.getFileName());
        String ending = form.substring(Math.max(0, form.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new UserFailure("填好的文件和样表是同一种文件，文件名应以 %s 结尾，不能是“%s”。没有写。".formatted(ending, target));
        }
    }

    private BlankTables blank(Path template) {
        String name = String.valueOf(template.getFileName());
        BlankTables blank = SourceFile.guarded(name, () -> BlankTables.in(edition, SourceFile.calculated(template).sheets()));
        if (blank.tables().isEmpty()) {
            String why = blank.refused().isEmpty() ? "里面没有能填的表格；如果表是图片，请要一份可以编辑的。"
                : blank.refused().stream().map(Object::toString).collect(Collectors.joining("；")) + "。";
            throw new UserFailure("“%s”里没有认出“%s”的表：%s没有写。".formatted(name, edition.title(), why));
        }
        return blank;
    }
}
