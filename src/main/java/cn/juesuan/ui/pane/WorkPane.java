package cn.juesuan.ui.pane;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** What stands in the middle of the window: a table, a self-evaluation page, a form of the 补充资料, a text of the report. */
public interface WorkPane {
    /** By which it is found in the outline: 公开03, 自评表/1, 补充资料/上年数, 说明/五. */
    String name();

    /** Whether it is still part of the account; sheets may be deleted. */
    default boolean exists() {
        return true;
    }

    /** What is put on the screen. */
    Parent root();

    /** Whether it shows the composed report, so that findings and text must be new at every edit. */
    default boolean showsReport() {
        return false;
    }

    /** Shows what an edit changed; {@code findings} are those of the whole account. */
    void follow(Edit edit, List<Finding> findings);

    /** Puts the cursor and the keyboard there. */
    void goTo(Place place);

    /** Puts the cursor where filling in begins. */
    void start();

    /** Moves the keyboard here. */
    void focus();

    /** Takes what is being typed. */
    void commit();

    /** Calls {@code moved} whenever the cursor goes elsewhere. */
    void onMove(Runnable moved);

    /** Calls {@code said} with what the selected figures add up to whenever others are selected. */
    default void onSelect(Consumer<String> said) {
    }

    /** Goes to the next row that prints {@code text}; false when there is none. */
    boolean find(String text);

    /** What the cursor stands on, where the audit can find something about it. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** Says where what stands at the cursor comes from. */
    void explain(WorkingPane working);
}
