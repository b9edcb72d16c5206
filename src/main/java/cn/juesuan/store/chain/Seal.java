package cn.juesuan.store.chain;

import java.time.Instant;

/**
 * One line of what became of the account as a whole.
 *
 * @param fingerprint of the report at that moment
 * @param note        what the person gave as a reason; may be empty for a seal
 */
public record Seal(long number, Instant when, Action action, String fingerprint, String note) {
    /** What was done; the names stand in the file. */
    public enum Action {
        SIGNED("打印送签稿"), SEALED("封存"), UNSEALED("解封");

        private final String caption;

        Action(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }
    }
}
