package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;

/** Whether an account still is what a review looked at: what was reviewed is carried out on that and on nothing else. */
final class Reviewed {
    private Reviewed() {
    }

    static boolean isStill(Account reviewed, Account now) {
        return now.profile().equals(reviewed.profile()) && reviewed.stepsTo(now).isEmpty();
    }
}
