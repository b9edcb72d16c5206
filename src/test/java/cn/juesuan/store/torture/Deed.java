package cn.juesuan.store.torture;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What is done next to an account: the same wherever the account stands the same and the number is the same. */
record Deed(Kind kind, Edit edit) {
    private static final Edit NOTHING = new Edit("", List.of());
    private static final int CELLS = 900;
    private static final int FIELDS = 4;

    enum Kind { DONE, UNDONE, REDONE }

    /** Most type figures, one in eight writes a text of 600 to 60,000 characters, some import, the rest undoes and does again. */
    static Deed next(Model model, long number) {
        SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
        int kind = random.nextInt(100);
        if (kind < 14 && model.canUndo()) {
            return new Deed(Kind.UNDONE, NOTHING);
        } else if (kind < 26 && model.canRedo()) {
            return new Deed(Kind.REDONE, NOTHING);
        } else if (kind < 38) {
            return new Deed(Kind.DONE, text(model, number, random));
        }
        int figures = kind < 40 ? random.nextInt(100, 600) : 1;
        return new Deed(Kind.DONE, figures(model, number, figures, random));
    }

    private static Edit text(Model model, long number, SplittableRandom random) {
        String field = "原因/栏" + random.nextInt(FIELDS);
        int length = (int) (600 * Math.pow(100, random.nextDouble()));
        StringBuilder text = new StringBuilder("第" + number + "次：");
        while (text.length() < length) {
            text.append((char) random.nextInt('一', '龥'));
        }
        Step step = new Step.SupplementStep(field, model.account().supplement(field), Optional.of(text.toString()));
        return new Edit("写" + field + " " + number, List.of(step));
    }

    private static Edit figures(Model model, long number, int count, SplittableRandom random) {
        List<Step> steps = IntStream.range(0, count).mapToObj(index -> cell(count == 1 ? random.nextInt(CELLS) : index)).<Step>map(cell ->
                new Step.EntryStep(cell, model.account().entry(cell), Optional.of(new Entry.Figure(Amount.ofFen(random.nextLong(1_000_000_000)),
                        count == 1 ? Origin.TYPED : Origin.imported("决算.xlsx", "公开03表", "C" + number))))).toList();
        return new Edit((count == 1 ? "改 " : "导入 ") + number, steps);
    }

    private static CellAddress cell(int index) {
        return new CellAddress("公开0" + (1 + index % 9), Integer.toString(2_010_101 + index / 9), 1 + index % 7);
    }
}
