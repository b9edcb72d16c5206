package cn.juesuan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TracksTest {
    private final Tracks tracks = Tracks.of(3, index -> 10.4);

    @Test
    void edgesAreWholePixels() {
        assertEquals(10, tracks.start(1));
        assertEquals(21, tracks.start(2));
        assertEquals(31, tracks.total());
    }

    @Test
    void findsTheTrackAtAPlace() {
        assertEquals(0, tracks.at(-5));
        assertEquals(0, tracks.at(9.9));
        assertEquals(1, tracks.at(10));
        assertEquals(2, tracks.at(99));
    }
}
