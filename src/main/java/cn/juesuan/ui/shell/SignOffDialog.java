package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.ui.dialog.FilePrompt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Asks in which formats a copy for signing is made. */
final class SignOffDialog {
    private final String stand;
    private final CheckBox pdf = new CheckBox("PDF");
    private final CheckBox word = new CheckBox("Word");

    /** @param stand what is still missing in the report */
    SignOffDialog(String stand) {
        this.stand = stand;
        pdf.setSelected(true);
    }

    Optional<List<FilePrompt.Kind>> ask(Dialogs dialogs) {
        Text text = Dialogs.running("每页脚印上这份内容的指纹，账里记下送签的时间。签字后内容若有改动，指纹就不同。" + stand);
        VBox content = new VBox(text, pdf, word);
        content.getStyleClass().add("note-form");
        Dialog<List<FilePrompt.Kind>> dialog = dialogs.form("送签稿", content, "导出…", this::kinds);
        Stream.of(pdf, word).forEach(box -> box.selectedProperty().addListener((selected, before, now) ->
            Dialogs.confirmButton(dialog).setDisable(kinds().isEmpty())));
        return dialog.showAndWait();
    }

    private List<FilePrompt.Kind> kinds() {
        return Stream.concat(Stream.of(FilePrompt.Kind.PDF).filter(kind -> pdf.isSelected()),
            Stream.of(FilePrompt.Kind.WORD).filter(kind -> word.isSelected())).toList();
    }
}
