package cn.juesuan.cli;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.report.page.Report;
import cn.juesuan.workbench.delivery.ExportPart;
import cn.juesuan.workbench.delivery.Exporting;
import cn.juesuan.workbench.delivery.Progress;
import cn.juesuan.workbench.delivery.ReportDocument;
import cn.juesuan.workbench.delivery.Typesetting;
import cn.juesuan.workbench.exchange.SupplementForm;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan export: the whole report, or its tables and sheets, as documents. */
@CommandLine.Command(name = "export", description = {"导出整本决算报告（Word、PDF），或九张表和绩效自评（Excel）。",
    "补充资料没有填全也能导出，缺的地方在文中标出。"})
final class ExportCommand extends AccountCommand {
    @CommandLine.Option(names = "--word", paramLabel = "文件.docx", description = "导出 Word 文档。")
    private Optional<Path> word;

    @CommandLine.Option(names = "--pdf", paramLabel = "文件.pdf", description = "导出 PDF，字体嵌在文件里。")
    private Optional<Path> pdf;

    @CommandLine.Option(names = "--excel", paramLabel = "文件.xlsx", description = "导出 Excel 工作簿：表和自评，合计为公式。")
    private Optional<Path> excel;

    @CommandLine.Option(names = "--yuan", description = "金额以元计，默认万元；这时只导出表和自评，说明总是以万元计。")
    private boolean yuan;

    @CommandLine.Option(names = "--only", paramLabel = "表|自评", description = "只导出九张表，或只导出绩效自评部分。")
    private Optional<String> only;

    @CommandLine.Option(names = "--sign-off", description = "导出送签稿：每页印有内容的指纹，账里也记下。")
    private boolean signOff;

    @CommandLine.Option(names = "--supplement-form", paramLabel = "文件.xlsx",
        description = "导出补充资料填报表，给同事填；填好后用 import 导入。")
    private Optional<Path> supplementForm;

    @CommandLine.Option(names = "--data", paramLabel = "文件夹", description = "导出数据：各表、自评、说明里的数，每个数注明位置；CSV（UTF-8）和一个 JSON。")
    private Optional<Path> data;

    @Override
    int run(OpenAccount open) {
        if (word.isEmpty() && excel.isEmpty() && pdf.isEmpty() && supplementForm.isEmpty() && data.isEmpty()) {
            throw new UserFailure("请写明导出成什么：--word 文件.docx、--pdf 文件.pdf 或 --excel 文件.xlsx，可以都写；补充资料填报表用 --supplement-form 文件.xlsx，数据用 --data 文件夹。");
        }
        open.sealing().requireAsSealed();
        supplementForm.ifPresent(path -> {
            new SupplementForm(open.session()).writeTo(path);
            done(path);
        });
        if (word.isPresent() || pdf.isPresent()) {
            document(open);
        }
        excel.ifPresent(path -> {
            exporting(open).excel(path);
            done(path);
        });
        data.ifPresent(folder -> {
            int files = open.report().data(folder).size();
            out().println("已导出 %s，%d 个文件".formatted(folder, files));
        });
        return CommandLineProgram.DONE;
    }

    private void document(OpenAccount open) {
        Report report = report(open);
        ReportDocument document = Typesetting.ofThisComputer().document(report);
        word.ifPresent(path -> {
            document.word(path);
            done(path);
        });
        pdf.ifPresent(path -> {
            document.pdf(path, Progress.NONE).forEach(err()::println);
            done(path);
        });
        if (signOff) {
            open.sealing().noteSignOff(report);
        }
        int gaps = open.report().narrative().gapCount();
        if (gaps > 0 && !inParts()) {
            err().println("报告还有 %d 处待填，已在文中标出；juesuan show 账 补充资料 列出要填的栏。".formatted(gaps));
        }
    }

    private boolean inParts() {
        return only.isPresent() || yuan;
    }

    private void done(Path path) {
        out().println("已导出 " + path);
    }

    private Report report(OpenAccount open) {
        if (!inParts()) {
            return signOff ? open.sealing().signOffCopy() : open.report().report();
        }
        if (signOff) {
            throw new UserFailure("送签稿是整本报告，不能和 --only、--yuan 一起用。没有导出。");
        }
        return exporting(open).report();
    }

    private Exporting exporting(OpenAccount open) {
        Exporting everything = new Exporting(open.session(), yuan ? MoneyUnit.YUAN : MoneyUnit.WAN);
        return only.map(part -> everything.only(ExportPart.byCaption(part).orElseThrow(() ->
            new UserFailure("--only 后面写“表”或“自评”，没有“%s”。".formatted(part))))).orElse(everything);
    }
}
