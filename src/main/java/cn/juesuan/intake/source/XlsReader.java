package cn.juesuan.intake.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the sheets of a .xls file, record by record, so that even a large one takes little memory. */
final class XlsReader {
    private final POIFSFileSystem file;
    private final String fileName;

    XlsReader(POIFSFileSystem file, String fileName) {
        this.file = file;
        this.fileName = fileName;
    }

    List<SourceSheet> read() {
        XlsRecords records = new XlsRecords(fileName);
        FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(records);
        records.formats(formats);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formats);
        try {
            new HSSFEventFactory().processWorkbookEvents(request, file);
        } catch (EncryptedDocumentException locked) {
            throw Unreadable.encrypted();
        } catch (OldExcelFormatException old) {
            throw Unreadable.because("是很旧的 Excel 格式（5.0/95），读不出来。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。");
        } catch (IOException | RuntimeException broken) {
            // the library answers damaged records with exceptions of every kind
            throw broken instanceof Unreadable known ? known : Unreadable.damaged(broken);
        }
        return new ArrayList<>(records.sheets());
    }
}
