package cn.juesuan.workbench.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.juesuan.account.CellAddress;
import cn.juesuan.report.Fingerprint;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSnapshotTest {
    @TempDir
    Path folder;

    @Test
    void theReportIsThatOfTheMomentItWasAskedFor() {
        try (OpenAccount account = OpenAccount.demo(folder.resolve("演示.juesuan"))) {
            Fingerprint before = account.sealing().fingerprint();
            ReportSnapshot snapshot = account.report().snapshot();
            account.session().type(new CellAddress("公开03", "2010301", 2), "600");
            assertEquals(before, Fingerprint.of(snapshot.work().report("")));
            assertNotEquals(before, account.sealing().fingerprint());
        }
    }
}
