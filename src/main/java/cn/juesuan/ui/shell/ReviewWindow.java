package cn.juesuan.ui.shell;

import cn.juesuan.review.Opinion;
import cn.juesuan.review.Review;
import cn.juesuan.ui.dialog.ListWindow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Window;

/** What an audit of a report that someone else wrote came to. */
final class ReviewWindow {
    private final ListWindow<Opinion> list;
    private final Review review;

    ReviewWindow(Window owner, String title, Review review) {
        this.review = review;
        this.list = new ListWindow<Opinion>(owner, title, "已读的部分没有查出问题").note(note(review))
            .column("强度", 56, opinion -> opinion.strength().caption()).column("位置", 170, Opinion::where).column("应为", 96, Opinion::expected)
            .column("现为", 96, Opinion::found).column("相差", 76, Opinion::difference).column("规则", 130, Opinion::rule).column("问题和处理", 380, Opinion::message);
    }

    private static String note(Review review) {
        String open = review.open().isEmpty() ? "" : "\n%s %d 项，在审核意见里逐项列出；第一项是：%s".formatted(review.openness(), review.open().size(), review.open().get(0));
        return review.counts() + "。" + String.join("。", review.about()) + "。" + open;
    }

    void action(String caption, Runnable action) {
        list.action(caption, action);
    }

    void show() {
        list.show(review.opinions(), opinion -> list.dialogs().tell(opinion.strength().caption() + "：" + opinion.rule(),
            Stream.of(opinion.where().replace("\n", "；"), opinion.message(), opinion.words()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"))));
    }
}
