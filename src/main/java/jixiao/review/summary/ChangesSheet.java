package jixiao.review.summary;

import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.model.Severity;
import jixiao.review.Changes;
import jixiao.review.Comparison;
import jixiao.store.KnownFinding;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;
import jixiao.writing.list.Tinted;

/** 《变化》: what became of the errors and warnings of the last review. */
final class ChangesSheet {
    private ChangesSheet() {}

    static void write(ListBook book, Divisions divisions, Comparison comparison) {
        Changes count = comparison.count();
        new ListSheet<>(
                        book,
                        "变化",
                        "与上一次复核相比:文件改动 " + count.changedFiles() + " 个、新增 " + count.newFiles() + " 个、减少 "
                                + count.goneFiles() + " 个;错误和警告已改正 " + count.mended() + " 项、仍存在 " + count.staying()
                                + " 项、新增 " + count.fresh()
                                + " 项。没有变化的表不列;由人定分的列为“已定分”,由人不采纳或财政更正的列为“已处理”,不再报送或未能读取的表的发现列为“表已不在”,这次没有给出批复、台账或上年结果的列为“未再比对”,单位没有重报而不再有的列为“不再提出”:都不算已改正。",
                        divisions.<Comparison.Change>list(
                                change -> divisions.of(
                                        change.known().unit(), change.known().project()),
                                Column.center("状态", 8, Comparison.Change::state),
                                known("单位", 15, KnownFinding::unit),
                                known("项目", 15, KnownFinding::project),
                                known("单元格", 7, KnownFinding::cell),
                                Column.center("严重程度", 6, change -> grave(change.known())),
                                known("审核规则", 18, KnownFinding::title),
                                known("发现", 48, KnownFinding::message),
                                known("年度", 7, KnownFinding::year),
                                known("类型", 6, KnownFinding::form),
                                known("文件", 22, KnownFinding::file)))
                .rows(comparison.list())
                .end();
    }

    private static Column<Comparison.Change> known(String name, int width, Function<KnownFinding, String> text) {
        return Column.text(name, width, text).from(Comparison.Change::known);
    }

    private static Object grave(KnownFinding known) {
        return Stream.of(Severity.values())
                .filter(each -> each.chinese().equals(known.severity()))
                .<Object>map(Tinted::of)
                .findFirst()
                .orElse(known.severity());
    }
}
