package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.report.SupplementField;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.report.figure.FieldInstance;
import cn.juesuan.report.figure.FieldText;
import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.Figure;
import cn.juesuan.report.figure.Names;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Rewriting;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes over from last year's account, or from a file with last year's tables: the figures to compare with, and from an account also the
 * texts that go on from year to year and the paragraphs the user rewrote. First a review that changes nothing, then one undoable edit.
 */
public final class LastYear {
    private final EditSession session;
    private final Edition edition;
    private final Account basis;

    /** Reviews, in any thread, the account as it stands now. */
    public LastYear(EditSession session) {
        this.session = session;
        this.edition = session.edition();
        this.basis = session.account().copy();
    }

    /**
     * Reads last year's account, or the tables in the files, and says what taking over from it would do. Takes a while; changes nothing.
     *
     * @param password of last year's account, where it has one
     * @throws cn.juesuan.account.UserFailure when a file cannot be read or has nothing of last year
     */
    public LastYearReview review(List<Path> files, Password password) {
        LastYearSource source = LastYearSource.read(files, basis.profile(), password);
        return new Review(source, new ReportFigures(new Calculation(edition, basis), new ScoredSheets(edition.evaluation()))).result();
    }

    /**
     * Carries out what was reviewed; refused when the account has changed since.
     *
     * @param replace whether figures that are typed already and differ are replaced
     */
    public Answer apply(LastYearReview review, boolean replace) {
        return Reviewed.isStill(review.basis(), session.account()) ? session.apply(replace ? review.replacing() : review.edit())
            : new Answer.Refused("查看之后账又有改动，没有取上年账。请再取一次，再核对一次。");
    }

    /** One comparison of this account with last year's. */
    private static final class Review {
        private final LastYearSource source;
        private final ReportFigures figures;
        private final LastYearFigures last;
        private final List<LastYearReview.Line> taken = new ArrayList<>();
        private final List<LastYearReview.Line> different = new ArrayList<>();
        private final List<LastYearReview.NotTaken> notTaken = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Step> replacements = new ArrayList<>();

        Review(LastYearSource source, ReportFigures figures) {
            this.source = source;
            this.figures = figures;
            this.last = new LastYearFigures(source, figures.form().lists());
        }

        LastYearReview result() {
            values().filter(value -> last.concerns(value.instance().field())).forEach(this::figure);
            keptKeys().forEach(this::text);
            List<Step> both = Stream.concat(steps.stream(), replacements.stream()).toList();
            return new LastYearReview(List.copyOf(taken), List.copyOf(different), List.copyOf(notTaken), source.doubts(), source.mismatches(), source.notes(),
                edit(steps), edit(both), figures.account());
        }

        private Edit edit(List<Step> all) {
            return new Edit("取上年账：%s（%d 项）".formatted(source.name(), all.size()), all);
        }

        private Stream<FieldValue> values() {
            return figures.groups().stream().flatMap(group -> figures.fields(group).stream());
        }

        private void figure(FieldValue value) {
            FieldInstance instance = value.instance();
            Optional<Figure> found = last.figure(instance);
            Optional<BigDecimal> number = found.flatMap(Figure::value);
            if (number.isEmpty()) {
                notTaken.add(new LastYearReview.NotTaken(instance.shownKey(), instance.caption(), found.isEmpty() ? "上年的表里没有这一格"
                    : "上年的 %s 没有数".formatted(found.get().name())));
                return;
            }
            Optional<BigDecimal> typed = value.entered().flatMap(text -> FieldText.read(instance.field().kind(), text).value());
            if (typed.isEmpty() || typed.get().compareTo(number.get()) != 0) {
                take(value, number.get().stripTrailingZeros().toPlainString(), place(found.get()));
            }
        }

        private static String place(Figure figure) {
            return figure.place().map(place -> place instanceof Place.Field ? "" : place.name()).orElse("");
        }

        private void take(FieldValue value, String text, String place) {
            FieldInstance instance = value.instance();
            LastYearReview.Line line = new LastYearReview.Line(instance.shownKey(), instance.caption(), value.entered().orElse(""), text,
                (source.name() + " " + place).strip());
            (value.entered().isEmpty() ? taken : different).add(line);
            (value.entered().isEmpty() ? steps : replacements).add(new Step.SupplementStep(instance.key(),
                figures.account().supplement(instance.key()), Optional.of(text)));
        }

        /** Keys of last year's texts that this year's account has nothing for yet. */
        private Set<String> keptKeys() {
            List<Pattern> kept = figures.groups().stream().flatMap(group -> group.fields().stream()).filter(SupplementField::kept)
                .map(field -> Pattern.compile(Names.NAME.splitAsStream(field.key()).map(Pattern::quote).reduce((one, next) -> one + ".+" + next)
                    .orElseThrow() + (field.key().endsWith("}") ? ".+" : ""))).toList();
            Set<String> keys = new LinkedHashSet<>();
            source.account().supplement().forEach((key, text) -> {
                boolean goesOn = key.startsWith(Rewriting.PREFIX) || kept.stream().anyMatch(each -> each.matcher(key).matches());
                if (goesOn && !text.isBlank() && isEmptyHere(key)) {
                    keys.add(key);
                }
            });
            return keys;
        }

        private boolean isEmptyHere(String key) {
            return figures.account().supplement(key).filter(text -> !text.isBlank()).isEmpty();
        }

        private void text(String key) {
            Account account = source.account();
            String text = account.supplement(key).orElseThrow();
            String caption = figures.field(key).map(value -> value.instance().caption()).orElse(key);
            taken.add(new LastYearReview.Line(key, caption, "", text, source.name()));
            steps.add(new Step.SupplementStep(key, figures.account().supplement(key), Optional.of(text)));
        }
    }
}
