package cn.juesuan.workbench.opening;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.workbench.editing.SubjectRows;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The demo account: an invented unit with every table, the sheets of three projects and the 补充资料 filled in. */
public final class DemoAccount {
    public static final UnitProfile PROFILE = new UnitProfile("示例区公共服务中心", UnitKind.UNIT, 2024, "shandong-2024");

    private DemoAccount() {
    }

    /** The one edit that fills an empty account of {@link #PROFILE}. */
    public static Edit edit(Edition edition) {
        List<Step> steps = new ArrayList<>();
        EditSession draft = new EditSession(edition, new Account(PROFILE), new Collecting(steps));
        SubjectRows rows = new SubjectRows(draft);
        lines("figures").forEach(line -> {
            String[] parts = line.split("\t");
            CellAddress cell = new CellAddress(parts[0], parts[1], Integer.parseInt(parts[2]));
            if (!draft.calculation().has(cell)) {
                rows.add(cell.form(), cell.row(), Optional.empty());
            }
            draft.set(cell, parts[3], MoneyUnit.YUAN);
        });
        DemoSheets.read(lines("sheets")).forEach(sheet ->
            draft.apply(new Edit("", List.of(new SheetSteps(draft.account()).added(sheet)))));
        lines("supplement").stream().map(line -> line.split("\t")).forEach(field ->
            steps.add(new Step.SupplementStep(field[0], Optional.empty(), Optional.of(field[1].replace("\\n", "\n")))));
        return new Edit("演示数据", steps);
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            DemoAccount.class.getResourceAsStream("/demo/" + file + ".tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gathers the steps of a draft that is thrown away. */
    private record Collecting(List<Step> steps) implements EditJournal {
        @Override
        public void done(Edit edit) {
            steps.addAll(edit.steps());
        }

        @Override
        public void undone(Edit edit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void redone(Edit edit) {
            throw new UnsupportedOperationException();
        }
    }
}
