package cn.juesuan.store.content;

import cn.juesuan.account.Edit;
import java.time.Instant;

/**
 * An edit as the file knows it.
 *
 * @param number counts the edits of the file, from 1
 * @param when   when it was done
 */
public record RecordedEdit(long number, Instant when, Edit edit) {
}
