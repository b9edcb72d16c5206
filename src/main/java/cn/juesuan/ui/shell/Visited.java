package cn.juesuan.ui.shell;

import cn.juesuan.account.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the user has been in the account: back there, and forth again. */
final class Visited {
    private static final int KEPT = 200;

    private final Deque<Stop> back = new ArrayDeque<>();
    private final Deque<Stop> forth = new ArrayDeque<>();

    /**
     * A place on the screen.
     *
     * @param pane  its name in the outline
     * @param place where the cursor stood in it
     */
    record Stop(String pane, Optional<Place> place) {
    }

    /** The user goes elsewhere from here. */
    void leave(Stop here) {
        forth.clear();
        push(back, here);
    }

    Optional<Stop> back(Stop here) {
        return turn(back, forth, here);
    }

    Optional<Stop> forth(Stop here) {
        return turn(forth, back, here);
    }

    private static Optional<Stop> turn(Deque<Stop> from, Deque<Stop> onto, Stop here) {
        while (here.equals(from.peek())) {
            from.pop();
        }
        Optional<Stop> stop = Optional.ofNullable(from.poll());
        stop.ifPresent(there -> push(onto, here));
        return stop;
    }

    private static void push(Deque<Stop> stops, Stop here) {
        if (!here.pane().isEmpty() && !here.equals(stops.peek())) {
            stops.push(here);
            if (stops.size() > KEPT) {
                stops.removeLast();
            }
        }
    }
}
