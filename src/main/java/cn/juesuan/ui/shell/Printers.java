package cn.juesuan.ui.shell;

import cn.juesuan.workbench.delivery.Preview;
import cn.juesuan.workbench.delivery.Progress;
import java.util.List;

/** The printers of the computer. Everything may take seconds. */
interface Printers {
    /** Those that are set up. */
    Printers OF_THE_SYSTEM = new Printers() {
        @Override
        public List<String> names(Preview preview) {
            return preview.printers();
        }

        @Override
        public void print(Preview preview, PrintChoice choice, Progress progress) {
            preview.print(choice.printer(), choice.first(), choice.last(), choice.copies(), progress);
        }
    };

    /** Their names, the usual one first. */
    List<String> names(Preview preview);

    void print(Preview preview, PrintChoice choice, Progress progress);
}
