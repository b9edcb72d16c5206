package cn.juesuan.audit;

import cn.juesuan.edition.table.Strength;
import java.util.List;

/**
 * How far an account is, or one table or sheet of it.
 *
 * @param missing what is still to be entered
 * @param errors  how many findings must be put right
 */
public record Standing(List<Missing> missing, long errors) {
    /** The three states of whatever is filled in; nothing is green before it is whole. */
    public enum State {
        /** Something is still to be entered; nothing contradicts so far. */
        INCOMPLETE("未录全"),
        /** Figures contradict each other. */
        CONTRADICTED("不符"),
        /** Everything is there and agrees. */
        AGREES("相符");

        private final String caption;

        State(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }
    }

    /** Before anything has been looked at. */
    public static final Standing NOTHING = new Standing(List.of(), 0);

    public Standing {
        missing = List.copyOf(missing);
    }

    static Standing of(List<Missing> missing, List<Finding> findings) {
        return new Standing(missing, findings.stream().filter(finding -> finding.strength() == Strength.ERROR).count());
    }

    public State state() {
        return errors > 0 ? State.CONTRADICTED : missing.isEmpty() ? State.AGREES : State.INCOMPLETE;
    }
}
