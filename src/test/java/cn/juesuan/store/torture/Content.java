package cn.juesuan.store.torture;

import cn.juesuan.account.Account;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.chain.Seal;
import cn.juesuan.store.content.HistoryLine;
import cn.juesuan.store.content.RecordedEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that an account can show. */
record Content(Account account, List<HistoryLine> history, List<RecordedEdit> undoable, List<RecordedEdit> redoable, List<Seal> seals,
        List<Map<String, String>> sealed) {
    static Content of(AccountFile file) {
        return new Content(file.account(), file.history(0, Integer.MAX_VALUE), file.undoable(), file.redoable(), file.seals(),
                file.seals().stream().map(file::sealedContent).toList());
    }

    Optional<String> differenceTo(Content other) {
        if (!account.stepsTo(other.account).isEmpty() || !account.profile().equals(other.account.profile())) {
            return Optional.of("state " + account.stepsTo(other.account).stream().limit(2).toList());
        }
        return history.equals(other.history) && undoable.equals(other.undoable) && redoable.equals(other.redoable) && seals.equals(other.seals)
                && sealed.equals(other.sealed) ? Optional.empty() : Optional.of("history or seals");
    }
}
