package cn.juesuan.store.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A little of {@link ManyWriters}. */
class ManyWritersTest {
    @Test
    void whatWasAcknowledgedOutlivesTheServer() throws Exception {
        try (ThrowAwayCluster cluster = ThrowAwayCluster.start()) {
            String happened = ManyWriters.run(cluster, 6, 1);
            assertTrue(Integer.parseInt(happened.substring(0, happened.indexOf(' '))) > 20, happened);
        }
    }
}
