package cn.juesuan.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the user did in one go, named as undo will name it: one cell typed, one range pasted, one workbook imported.
 *
 * @param label for the user, such as 公开03 2010301 栏2：3.20→3.50
 */
public record Edit(String label, List<Step> steps) {
    public Edit {
        steps = List.copyOf(steps);
    }

    /** The edit that takes this one back. */
    public Edit reversed() {
        List<Step> back = new ArrayList<>();
        steps.forEach(step -> back.add(step.reversed()));
        Collections.reverse(back);
        return new Edit(label, back);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
