package cn.juesuan.ui.grid;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes ranges to the clipboard and back, as text that spreadsheets understand. */
final class GridClipboard {
    void copy(GridModel model, CellRange range) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text(model, range));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Pastes at the upper left cell of the range; one value, or a block that fits, fills the range. */
    void paste(GridModel model, CellRange range) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<List<String>> block = clipboard.hasString() ? TableText.read(clipboard.getString()) : List.of();
        if (!block.isEmpty()) {
            model.paste(range.firstRow(), range.firstColumn(), TableText.tiled(block, range));
        }
    }

    static String text(GridModel model, CellRange range) {
        return TableText.write(IntStream.rangeClosed(range.firstRow(), range.lastRow())
                .mapToObj(row -> IntStream.rangeClosed(range.firstColumn(), range.lastColumn())
                        .mapToObj(column -> model.cell(row, column).copyText())
                        .toList())
                .toList());
    }
}
