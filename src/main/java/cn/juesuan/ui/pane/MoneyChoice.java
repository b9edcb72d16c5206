package cn.juesuan.ui.pane;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import cn.juesuan.workbench.session.EditSession;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** 金额单位: in which unit money is shown and typed, a setting of the account. */
public final class MoneyChoice extends ChoiceBox<MoneyUnit> {
    private final EditSession session;
    private boolean showing;

    /** @param chosen what to do after another unit was chosen */
    public MoneyChoice(EditSession session, Runnable chosen) {
        this.session = session;
        getItems().setAll(MoneyUnit.values());
        setConverter(new Captions());
        setFocusTraversable(false);
        showCurrent();
        setOnAction(event -> {
            if (!showing) {
                session.setting(Setting.MONEY_UNIT, Optional.of(getValue().caption()), "金额单位改为" + getValue().caption());
                chosen.run();
            }
        });
    }

    /** Shows the unit that is set. */
    public void showCurrent() {
        showing = true;
        setValue(session.unit());
        showing = false;
    }

    private static final class Captions extends StringConverter<MoneyUnit> {
        @Override
        public String toString(MoneyUnit unit) {
            return Optional.ofNullable(unit).map(MoneyUnit::caption).orElse("");
        }

        @Override
        public MoneyUnit fromString(String text) {
            return MoneyUnit.byCaption(text).orElseThrow();
        }
    }
}
