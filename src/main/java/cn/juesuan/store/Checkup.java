package cn.juesuan.store;

import cn.juesuan.account.Account;
import cn.juesuan.store.chain.Discrepancy;
import cn.juesuan.store.chain.Seal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check of a closed account found.
 *
 * @param isRecorded  whether the account has records to check against; one of an older version gets them when it is opened
 * @param edits       how many edits the history has
 * @param seals       every seal, unsealing and sign-off copy, newest first
 * @param differences what is not as it was recorded; empty when all is
 * @param backup      the newest backup
 * @param content     what is in it, when it can be trusted
 */
public record Checkup(boolean isRecorded, long edits, List<Seal> seals, List<Discrepancy> differences, Optional<Backup> backup,
        Optional<Content> content) {
    /**
     * The account as it stands.
     *
     * @param sealed what it printed when a seal was put on, place to text in printed order, by the number of the seal
     */
    public record Content(Account account, Map<Long, Map<String, String>> sealed) {
    }
}
