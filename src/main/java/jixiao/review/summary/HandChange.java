package jixiao.review.summary;

/**
 * 人工改动: what a person changed in a workbook where nothing is read back.
 *
 * @param book the workbook's file name
 * @param sheet the sheet
 * @param cell the cell as it stands now; of a row that is no longer there the one that it had; empty for a whole sheet
 * @param heading what stands over it; may be empty
 * @param before what the program had written
 * @param now what stands there
 */
public record HandChange(String book, String sheet, String cell, String heading, String before, String now) {
    /** "《汇总》J4(复核总分):原为“91.60”,改成了“95”". */
    public String sentence() {
        String where = "《" + sheet + "》" + cell + (heading.isEmpty() ? "" : "(" + heading + ")");
        return where + ":原为" + quoted(before) + ",改成了" + quoted(now);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "空白" : "“" + text + "”";
    }
}
