package cn.juesuan.workbench.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.check.PublishedFinding;
import cn.juesuan.cli.CommandLineProgram;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.intake.source.SourceDocument;
import cn.juesuan.intake.source.SourceFile;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report as the program itself writes it has no mistake; each one that is put into it is found. */
class ReportCheckTest {
    private static final int MUTANTS = Integer.getInteger("juesuan.report.mutants", 120);

    @TempDir
    private static Path folder;
    private static Path word;
    private static Path pdf;
    private static final ReportCheck CHECK = new ReportCheck();

    @BeforeAll
    static void exported() {
        word = folder.resolve("决算.docx");
        pdf = folder.resolve("决算.pdf");
        assertEquals(0, run("demo", folder.resolve("账").toString()));
        assertEquals(0, run("export", folder.resolve("账").toString(), "--word", word.toString(), "--pdf", pdf.toString()));
    }

    private static int run(String... arguments) {
        return CommandLineProgram.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), arguments);
    }

    private static Set<String> messages(CheckedReport report) {
        return report.findings().stream().map(PublishedFinding::finding).map(finding -> finding.rule() + finding.strength() + finding.message()).collect(Collectors.toSet());
    }

    @Test
    void aCorrectReportHasNothingButRounding() {
        for (Path file : List.of(word, pdf)) {
            CheckedReport report = CHECK.check(file);
            assertEquals(List.of(), report.findings().stream().filter(each -> each.finding().strength() != Strength.ROUNDING).map(each -> each.finding().message()).toList());
            assertEquals("示例区公共服务中心", report.profile().name());
            assertEquals(2024, report.profile().year());
        }
    }

    @Test
    void wordAndPdfSayTheSame() {
        assertEquals(messages(CHECK.check(word)), messages(CHECK.check(pdf)));
    }

    @Test
    void aPdfTellsThePages() {
        assertTrue(CHECK.check(pdf).findings().stream().allMatch(each -> each.spots().get(0).page().isPresent()));
    }

    @Test
    void everyMistakeIsFound() {
        SourceDocument report = SourceFile.document(word);
        Set<String> before = messages(CHECK.check(report));
        Mutations mutations = new Mutations(report, 20241128);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            Mutations.Mutant mutant = mutations.next();
            Set<String> found = new HashSet<>(messages(CHECK.check(mutant.document())));
            found.removeAll(before);
            if (found.isEmpty()) {
                missed.add(mutant.kind() + " " + mutant.what());
            }
        }
        System.out.printf("%d of %d mistakes found%n", MUTANTS - missed.size(), MUTANTS);
        assertTrue(missed.size() * 100 <= MUTANTS, String.join("\n", missed));
    }

    @Test
    void aSlippedColumnIsOneFinding() {
        SourceDocument report = SourceFile.document(word);
        Mutations mutations = new Mutations(report, 7);
        for (int seen = 0; seen < 3;) {
            Mutations.Mutant mutant = mutations.next();
            if (mutant.kind() == Mutations.Kind.SLIPPED) {
                seen++;
                assertEquals(List.of("表-错行"), CHECK.check(mutant.document()).findings().stream().map(PublishedFinding::finding)
                    .filter(finding -> finding.strength() == Strength.ERROR).map(finding -> finding.rule()).toList(), mutant.what());
            }
        }
    }
}
