package cn.juesuan.edition.wording;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What wording rules may ask of the self-evaluation: 自评 项目个数. */
public enum EvaluationFigure {
    PROJECTS("项目个数"),
    OWN_PROJECTS("本级个数"),
    TRANSFER_PROJECTS("转移支付个数"),
    /** Score tables of department evaluations. */
    EVALUATIONS("评价个数"),
    BUDGET("全年预算数"),
    OWN_BUDGET("本级全年预算数"),
    TRANSFER_BUDGET("转移支付全年预算数"),
    ACTUAL("全年执行数"),
    /** Of the sheets that are complete. */
    AVERAGE("平均得分");

    private final String caption;

    EvaluationFigure(String caption) {
        this.caption = caption;
    }

    static Optional<EvaluationFigure> byCaption(String caption) {
        return Stream.of(values()).filter(figure -> figure.caption.equals(caption)).findFirst();
    }

    /** All captions, for a message. */
    static String captions() {
        return Stream.of(values()).map(figure -> figure.caption).collect(Collectors.joining("、"));
    }
}
