package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.checking.CheckedReport;
import cn.juesuan.workbench.checking.ReviewFiles;
import cn.juesuan.workbench.delivery.Typesetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where papers and commented copies of the reports that are checked go.
 *
 * @param word     the paper, or the folder of papers where there are many reports; likewise comments
 */
record ReviewDelivery(Optional<Path> word, Optional<Path> comments, boolean many, ReviewFiles files) {
    ReviewDelivery(Optional<Path> word, Optional<Path> comments, boolean many) {
        this(word, comments, many, new ReviewFiles(Typesetting.ofThisComputer()));
    }

    /** Writes what is wanted of one report, and tells what was written. */
    List<Path> deliver(Path report, CheckedReport checked) {
        List<Path> written = new ArrayList<>();
        word.ifPresent(target -> {
            written.add(place(target, report, "审核意见"));
            files.paper(checked.review(), written.get(0));
        });
        comments.ifPresent(target -> {
            Path copy = place(target, report, "批注");
            files.comments(report, checked, copy);
            written.add(copy);
        });
        return written;
    }

    private Path place(Path target, Path report, String suffix) {
        if (!many && !Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(target);
        } catch (IOException refused) {
            throw new UserFailure("几份报告的结果要放进文件夹，“%s”建不了或不是文件夹。请换一个。".formatted(target));
        }
        String name = report.getFileName().toString();
        return target.resolve("%s-%s.docx".formatted(name.substring(0, name.lastIndexOf('.')), suffix));
    }
}
