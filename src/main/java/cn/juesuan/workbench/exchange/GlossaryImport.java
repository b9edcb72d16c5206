package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UserFailure;
import cn.juesuan.intake.source.SourceFile;
import cn.juesuan.intake.supplement.ExplainedTerms;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the unit's own 名词解释 into the account at one go: from last year's published report or a list of the bureau. They then stand
 * before the program's own, and next year's account takes them over; terms of 项 that this year's tables do not use are kept, unprinted.
 */
public final class GlossaryImport {
    private static final String FIELD = "名词/";

    private final EditSession session;

    public GlossaryImport(EditSession session) {
        this.session = session;
    }

    /**
     * What is taken in.
     *
     * @param edit carried out as one step; changes nothing where every term is there already
     * @param told what happens to which term, a line each
     */
    public record Review(Edit edit, List<String> told) {
    }

    /**
     * Reads a file, on any thread.
     *
     * @throws UserFailure when it cannot be read or explains no terms
     */
    public static ExplainedTerms read(Path file) {
        ExplainedTerms terms = ExplainedTerms.of(SourceFile.document(file));
        if (terms.terms().isEmpty()) {
            throw new UserFailure("%s 中没有找到名词解释。应是上年公开报告的 Word 文件（有“名词解释”一部分），或一行一个“名词：解释”的文件，或有名词、解释两列的表。没有改动。"
                .formatted(file.getFileName()));
        }
        return terms;
    }

    /** What taking the terms in would change; changes nothing yet. */
    public Review review(ExplainedTerms terms) {
        Account account = session.account();
        List<Step> steps = new ArrayList<>();
        List<String> told = new ArrayList<>(terms.doubts());
        terms.terms().forEach((term, explanation) -> {
            Optional<String> before = account.supplement(FIELD + term).filter(text -> !text.isBlank());
            if (!before.equals(Optional.of(explanation))) {
                steps.add(new Step.SupplementStep(FIELD + term, account.supplement(FIELD + term), Optional.of(explanation)));
                told.add("%s：%s%s".formatted(term, explanation, before.map(old -> "（原来是：%s）".formatted(old)).orElse("")));
            }
        });
        return new Review(new Edit("导入名词解释（%d 条）".formatted(steps.size()), steps), told);
    }
}
