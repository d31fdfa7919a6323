package jixiao.review.decide;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** 词表建议: which word list would have said the same. */
final class WordAdvice {
    private static final String CHECK = "改后用 jixiao rules check、rules test 核对。";

    /** Findings that a word list keeps silent, and the lists. */
    private static final Map<String, String> LISTS = lists();

    private WordAdvice() {}

    private static Map<String, String> lists() {
        Map<String, String> lists = new HashMap<>();
        lists.put("WEAKER_WORDING", "《词表》“程度词”(去掉不算程度的词)或“递进词”");
        lists.put("ACTUAL_REPEATS_TARGET", "《词表》“完成表述”");
        lists.put("OVERACHIEVED", "《词表》“越少越好”或“越多越好”");
        lists.put("FAR_BELOW_CEILING", "《词表》“成本”或“总额词”");
        lists.put("ACTUAL_INEXACT", "《词表》“约数前词”或“约数后词”(去掉不算约数的词)");
        lists.put("DEDUCTION_UNEXPLAINED", "《词表》“无内容”(去掉其实说了原因的词)");
        lists.put("ACTUAL_NOT_NUMERIC", "《词表》“完成表述”或“零值词”");
        lists.put("UNIT_MISMATCH", "《度量单位》(补上写法和折算)");
        lists.put("FORM_FIELD_MISSING", "《词表》“表头必填栏”(去掉不要求填的栏)");
        lists.put("EXECUTION_COUNTED_TWICE", "《词表》“非预算执行”");
        lists.put("SATISFACTION_MISSING", "《词表》“满意度”");
        lists.put("PHRASE_CONFLICT", "《报告用语》");
        lists.put("TEXT_TEXT_MISMATCH", "《报告用语》");
        return Map.copyOf(lists);
    }

    /** "满分", "0 分", "分值的 60%". */
    static String share(BigDecimal share) {
        if (share.signum() == 0) {
            return "0 分";
        }
        return share.compareTo(BigDecimal.ONE) == 0
                ? "满分"
                : "分值的 " + share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Of a line that was given a share of its weight. */
    static String line(String actual, BigDecimal share) {
        String lists = share.compareTo(BigDecimal.ONE) == 0
                ? "“达成等级”或“完成表述”"
                : share.signum() == 0 ? "“未达成等级”或“否定”" : "“部分达成等级”或“弱化”";
        return "认可的话,在口径工作簿《词表》的" + lists + "里加“" + actual.strip() + "”;" + CHECK;
    }

    /** Of a finding that was set aside. */
    static String finding(String code) {
        String lists = LISTS.containsKey(code) ? "在口径工作簿改" + LISTS.get(code) + ",或" : "在口径工作簿";
        return "认可的话," + lists + "改《审核规则》的“" + code + "”一行(启用、严重程度、限值);" + CHECK;
    }
}
