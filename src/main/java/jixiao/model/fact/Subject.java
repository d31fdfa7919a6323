package jixiao.model.fact;

import java.util.Map;

/** 审核对象: what a finding is about; findings on one subject may silence each other. */
public interface Subject {
    /** What tells this subject from every other one of the table: {@code 行3}, {@code 资金}, {@code 全表}. */
    String key();

    /** Its place in the order of the sheet, for tables without cells: smaller stands further up; 0 for what is about no line. */
    default int order() {
        return 0;
    }

    /**
     * Words for the sentence by the placeholder's Chinese name; numbers in plain digits, ratios as ratios. What is not
     * known of the subject is absent or empty.
     */
    Map<String, String> details();
}
