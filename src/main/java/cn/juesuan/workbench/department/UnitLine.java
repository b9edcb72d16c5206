package cn.juesuan.workbench.department;

import cn.juesuan.account.MemberUnit;
import java.util.Optional;

/**
 * A unit of a department, and how it is with its file now.
 *
 * @param changed what is other in the file, where it could be read and is
 * @param message for the user; empty when nothing is to be said
 */
public record UnitLine(MemberUnit unit, State state, Optional<TakenUnit> changed, String message) {
    /** How it is with the unit's file. */
    public enum State {
        SAME("未变"),
        /** Its figures are other than those taken over. */
        CHANGED("已变"),
        /** There is no such file. */
        MISSING("找不到文件"),
        /** It is in use, damaged, of a newer version, or needs a password. */
        UNREADABLE("读不出来");

        private final String caption;

        State(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }
    }
}
