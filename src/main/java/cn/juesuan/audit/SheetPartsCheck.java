package cn.juesuan.audit;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Parts of a sheet that must be filled in and are not. */
final class SheetPartsCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        EvaluationSheet sheet = scores.sheet();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("项目名称", sheet.head().project());
        parts.put("主管部门", sheet.head().department());
        parts.put("实施单位", sheet.head().implementer());
        parts.put("年度资金总额", scores.funding().totals().known(FundingColumn.BUDGET).map(Object::toString).orElse(""));
        parts.put("年初预期目标", sheet.goal().expected());
        parts.put("目标实际完成情况", sheet.goal().actual());
        parts.put("年度绩效指标", sheet.indicators().isEmpty() ? "" : "有");
        return parts.entrySet().stream().filter(part -> part.getValue().isBlank()).map(part -> Notes.error("自评-未填", place.part(part.getKey()),
            "%s 还没有填%s。请补填。".formatted(place.form(), part.getKey().equals("年度资金总额") ? "资金总额的全年预算数" : part.getKey())));
    }
}
