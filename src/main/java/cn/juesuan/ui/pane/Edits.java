package cn.juesuan.ui.pane;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.session.Answer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries out what the user typed, and tells what became of it.
 *
 * @param messages takes what the user must be told about something refused
 * @param notSaved hears of edits that did not reach the disk
 */
public record Edits(Consumer<String> messages, Consumer<UserFailure> notSaved) {
    /** Whether it was done; where it was refused or could not be saved, the user is told why. */
    public boolean carryOut(Supplier<Answer> edit) {
        try {
            Answer answer = edit.get();
            if (answer instanceof Answer.Refused refused) {
                messages.accept(refused.message());
            }
            if (answer instanceof Answer.Done done && !done.notice().isEmpty()) {
                messages.accept(done.notice());
            }
            return answer instanceof Answer.Done;
        } catch (UserFailure failure) {
            notSaved.accept(failure);
            return false;
        }
    }

    /** Carries out what refuses nothing, such as undoing. */
    public void run(Runnable edit) {
        try {
            edit.run();
        } catch (UserFailure failure) {
            notSaved.accept(failure);
        }
    }

    /** Tells the user something. */
    public void say(String message) {
        messages.accept(message);
    }
}
