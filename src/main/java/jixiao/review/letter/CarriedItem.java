package jixiao.review.letter;

import java.util.List;
import jixiao.review.decide.FilledSheet;

/**
 * 上年结转的一项: what a unit was told the year before and what was not settled then, as last year's log has it.
 *
 * @param unit 单位
 * @param table 表, with its year where it is not this year's
 * @param indicator 指标; may be empty
 * @param message what was found
 * @param first 首次通知
 * @param last 最近通知
 * @param number 文号
 * @param due 答复期限
 * @param answer 原因, 措施, 期限 and 状态
 * @param id 编号
 */
record CarriedItem(
        String unit,
        String table,
        String indicator,
        String message,
        String first,
        String last,
        String number,
        String due,
        MendingAnswer answer,
        String id) {
    /** Begins what says when a unit was told, where that was in an earlier year. */
    static final String EARLIER = "上年 ";

    /** Columns without one of which a row would be carried over in part. */
    static final List<String> COLUMNS =
            List.of("单位", "表", "指标", "发现", "首次通知", "最近通知", "文号", "答复期限", "原因", "措施", "期限", "状态", "编号");

    static CarriedItem of(FilledSheet.Row row) {
        return new CarriedItem(
                row.text("单位"),
                row.text("表"),
                row.text("指标"),
                row.text("发现"),
                row.text("首次通知"),
                row.text("最近通知"),
                row.text("文号"),
                row.text("答复期限"),
                new MendingAnswer(row.text("原因"), row.text("措施"), row.text("期限"), row.text("状态")),
                row.text("编号"));
    }

    /** Whether it was told in an earlier year than the log is of. */
    boolean isCarried() {
        return first.startsWith(EARLIER);
    }

    /** Whether nobody need do anything more. */
    boolean isSettled() {
        return answer.state().equals(MendingState.MENDED) || answer.state().equals(MendingState.DECIDED);
    }

    /** The same in the log of the next year. */
    CarriedItem nextYear() {
        return new CarriedItem(unit, table, indicator, message, earlier(first), earlier(last), number, due, answer, id);
    }

    private static String earlier(String told) {
        return told.startsWith(EARLIER) ? told : EARLIER + told;
    }

    /** The same with what was filled in since. */
    CarriedItem with(MendingAnswer other) {
        return new CarriedItem(unit, table, indicator, message, first, last, number, due, other, id);
    }
}
