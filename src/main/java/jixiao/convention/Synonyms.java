package jixiao.convention;

import java.util.List;
import java.util.Map;

/**
 * 同义词: which words on a sheet name what.
 *
 * @param words for each standard name of a field (年初目标值, 实际完成值, 分值, 得分, 复核分, 三级指标, 预算数, 执行数, 总分,
 *     填报日期, 项目名称 …) every wording of it, itself included, normalised, in the order of preference
 */
public record Synonyms(Map<String, List<String>> words) {
    /** Wordings of a standard name; empty when it is unknown. */
    public List<String> of(String name) {
        return words.getOrDefault(name, List.of());
    }
}
