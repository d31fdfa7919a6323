package jixiao.review;

import java.util.List;
import jixiao.store.KnownFinding;
import org.apache.poi.ss.usermodel.Workbook;

/** 《变化》: what became of the errors and warnings of the last review. */
final class ChangesSheet {
    private ChangesSheet() {}

    static void write(Workbook book, Styles styles, Comparison comparison) {
        Changes count = comparison.count();
        SheetWriter sheet = new SheetWriter(
                book,
                styles,
                "变化",
                "与上一次复核相比:文件改动 " + count.changedFiles() + " 个、新增 " + count.newFiles() + " 个、减少 "
                        + count.goneFiles() + " 个;错误和警告已改正 " + count.mended() + " 项、仍存在 " + count.staying()
                        + " 项、新增 " + count.fresh()
                        + " 项。没有变化的表不列;由人定分的列为“已定分”,由人不采纳或财政更正的列为“已处理”,不再报送或未能读取的表的发现列为“表已不在”,这次没有给出批复、台账或上年结果的列为“未再比对”,单位没有重报而不再有的列为“不再提出”:都不算已改正。",
                List.of(
                        Heading.center("序号", 6),
                        Heading.center("状态", 9),
                        Heading.text("单位", 24),
                        Heading.text("项目", 22),
                        Heading.center("年度", 7),
                        Heading.center("类型", 6),
                        Heading.center("严重程度", 8),
                        Heading.text("审核规则", 20),
                        Heading.center("单元格", 8),
                        Heading.text("发现", 60),
                        Heading.text("文件", 28)));
        comparison.list().forEach(change -> {
            KnownFinding known = change.known();
            sheet.row(
                    sheet.size() + 1,
                    change.state(),
                    known.unit(),
                    known.project(),
                    known.year(),
                    known.form(),
                    known.severity(),
                    known.title(),
                    known.cell(),
                    known.message(),
                    known.file());
        });
        sheet.end();
    }
}
