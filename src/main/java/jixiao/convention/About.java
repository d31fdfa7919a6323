package jixiao.convention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.book.SheetKind;
import jixiao.convention.book.SheetRow;
import jixiao.convention.book.SheetTable;
import jixiao.convention.book.Source;
import jixiao.convention.book.TextBook;

/**
 * 口径说明: what 《说明》 says.
 *
 * @param name name of the convention
 * @param title Chinese title
 * @param document where it comes from
 * @param parent the convention that it extends, with the row that says so; empty for none
 * @param version its version, as written
 */
public record About(String name, String title, String document, Optional<Extends> parent, String version) {
    private static final List<String> ITEMS = List.of("名称", "标题", "依据文件", "继承", "版本");

    /**
     * 继承.
     *
     * @param name the convention that is extended
     * @param row where it is said
     */
    record Extends(String name, SheetRow row) {}

    /** Reads 《说明》, which every convention has. */
    public static About of(Source source) {
        TextBook book = source.book();
        if (book.sheet(SheetKind.ABOUT.chinese()).isEmpty()) {
            throw new ConventionProblem(book.file() + ":缺少工作表《说明》,应写明" + String.join("、", ITEMS) + "。");
        }
        Map<String, SheetRow> rows = new LinkedHashMap<>();
        for (SheetRow row : SheetTable.rows(book, SheetKind.ABOUT)) {
            String item = row.oneOf("项目", ITEMS, text -> text);
            if (rows.put(item, row) != null) {
                throw row.fault("“" + item + "”写了两次,应只写一次。");
            }
        }
        for (String item : List.of("标题", "继承")) {
            if (!rows.containsKey(item)) {
                throw new ConventionProblem(book.file() + "《说明》:缺少“" + item + "”一行。");
            }
        }
        SheetRow extending = rows.get("继承");
        String parent = extending.required("内容", "上级口径的名称,没有写“无”");
        return new About(
                source.folder(),
                rows.get("标题").required("内容", "口径的中文名称"),
                text(rows, "依据文件"),
                parent.equals("无") ? Optional.empty() : Optional.of(new Extends(parent, extending)),
                text(rows, "版本"));
    }

    private static String text(Map<String, SheetRow> rows, String item) {
        return rows.containsKey(item) ? rows.get(item).text("内容") : "";
    }
}
