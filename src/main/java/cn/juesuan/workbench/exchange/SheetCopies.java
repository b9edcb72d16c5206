package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Placed;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.Step;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.workbench.editing.SheetLabel;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New sheets from old ones: goals, indicators, targets and weights are kept; money, what was achieved, scores and reasons are not. */
public final class SheetCopies {
    private final EditSession session;
    private final Account account;

    public SheetCopies(EditSession session) {
        this.session = session;
        this.account = session.account();
    }

    /** A copy of a sheet of this account, behind the last one, for another project. */
    public Answer copy(SheetId source, String project) {
        Optional<EvaluationSheet> sheet = account.sheet(source);
        if (sheet.isEmpty()) {
            return SheetLabel.gone();
        }
        SheetHead head = sheet.get().head();
        EvaluationSheet copy = emptied(sheet.get(), Origin.TYPED)
            .withHead(new SheetHead(project.strip(), head.department(), head.implementer(), head.group()));
        return session.apply(new Edit("增加%s，照%s".formatted(SheetLabel.of(account.sheets().size() + 1, copy), SheetLabel.of(account, source)),
            List.of(new SheetSteps(account).added(copy))));
    }

    /**
     * Copies of all sheets of another account, usually last year's, behind the sheets that are there. That account is only read.
     *
     * @param password of that account, where it has one
     * @throws cn.juesuan.account.UserFailure when the file cannot be read
     */
    public Answer copyAll(Path lastYear, Password password) {
        return copyAll(new ClosedAccount(OpenAccount.existing(lastYear)).read(password.keys()), lastYear.getFileName().toString());
    }

    private Answer copyAll(Account other, String file) {
        List<Step> steps = new ArrayList<>();
        for (EvaluationSheet sheet : other.sheets()) {
            Origin origin = new Origin(file + "!" + new SheetParts(steps.size() + 1).form());
            EvaluationSheet copy = emptied(sheet, origin);
            steps.add(new Step.SheetStep(copy.id(), Optional.empty(), Placed.at(account.sheets().size() + steps.size(), copy)));
        }
        return steps.isEmpty() ? new Answer.Refused("“%s”里没有自评表，没有可以复制的。请另选一本账，或新增自评表。".formatted(file))
            : session.apply(new Edit("从 %s 复制自评表 %d 张".formatted(file, steps.size()), steps));
    }

    private static EvaluationSheet emptied(EvaluationSheet sheet, Origin origin) {
        return sheet.copiedAs(SheetId.fresh()).withFunding(Funding.EMPTY).withGoal(new SheetGoal(sheet.goal().expected(), ""))
            .withIndicators(sheet.indicators().stream().map(row -> row.withActual("").withScore(Optional.empty()).withReason("")).toList())
            .withExplanation("").withStated(SheetStated.NOTHING).withOrigin(origin);
    }
}
