package cn.juesuan.workbench.department;

import cn.juesuan.account.MemberUnit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** When a unit's figures were taken over, as users read it. */
public final class TakenTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private TakenTime() {
    }

    public static String of(MemberUnit unit) {
        return MINUTE.format(unit.source().takenAt().atZone(ZoneId.systemDefault()));
    }
}
