package cn.juesuan.store.chain;

import cn.juesuan.store.content.StateHashes;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Whether everything in an account is as it was recorded. */
public record Soundness(DSLContext sql) {
    /** More places than these help nobody. */
    private static final int ENOUGH = 50;

    /** What differs, without the texts that were printed when it was sealed; for every opening. */
    public List<Discrepancy> differences() {
        return differences(ChainCheck.of(sql));
    }

    /** What differs, in everything there is. */
    public List<Discrepancy> allDifferences() {
        return differences(ChainCheck.of(sql).withTexts());
    }

    private List<Discrepancy> differences(ChainCheck chain) {
        List<Discrepancy> found = new ArrayList<>(chain.found());
        if (!new StateHashes(sql).all().equals(chain.state())) {
            List<Discrepancy> places = new StateComparison(sql).differences();
            found.addAll(0, places.isEmpty() ? List.of(new Discrepancy("账中现在的数", "与校验记录不符", "")) : places);
        }
        found.addAll(new IndexCheck(sql).found());
        return found.stream().limit(ENOUGH).toList();
    }
}
