package jixiao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.convention.CheckRow;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.review.letter.FullWidth;
import jixiao.writing.report.Slots;
import jixiao.writing.report.Values;

/**
 * 下年度目标建议: what the findings on a table's targets ask for when the next year's are set, in the findings' own words.
 *
 * @param codes of the findings that are about targets
 * @param checks rows of 《审核规则》 by their codes
 */
record Proposals(Set<String> codes, Map<String, CheckRow> checks) {
    static final Slots SLOTS = StatementValues.COMMON
            .list(
                    "建议表",
                    Slots.of("建议表名", "建议表序", "建议表续")
                            .list("建议", Slots.of("建议序", "建议类", "建议位置", "建议内容", "建议意见", "建议续"))
                            .list("文字目标", LineValues.SLOTS))
            .needing("草稿", "单位", "下年度", "建议表", "建议内容");

    Proposals {
        codes = Set.copyOf(codes);
        checks = Map.copyOf(checks);
    }

    /** The values of a unit with its proposals; a table without any is left out. */
    Values of(Values unit, List<Judgement> tables) {
        List<Values> all = new ArrayList<>();
        for (Judgement table : tables) {
            List<Values> proposals = new ArrayList<>();
            table.findings().stream()
                    .filter(finding -> codes.contains(finding.code()))
                    .forEach(finding -> proposals.add(proposal(finding, proposals.size() + 1)));
            List<Values> words = new LineValues(false)
                    .of(table.scored().lines().stream()
                            .filter(LineValues::isInWords)
                            .toList());
            if (!proposals.isEmpty() || !words.isEmpty()) {
                Values values = Items.count(Values.NONE.with("建议表名", Drafting.called(table)), "建议表序", all.size() + 1);
                all.add(Items.list(Items.list(values, "建议", proposals), "文字目标", words));
            }
        }
        return Items.list(unit, "建议表", all);
    }

    private Values proposal(Finding finding, int number) {
        CheckRow row = checks.get(finding.code());
        return Items.count(Values.NONE, "建议序", number)
                .with("建议类", row == null ? finding.code() : row.title())
                .with("建议位置", finding.place().cell())
                .with("建议内容", FullWidth.of(finding.message()))
                .with("建议意见", FullWidth.of(finding.remedy()));
    }
}
