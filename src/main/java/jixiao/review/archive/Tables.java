package jixiao.review.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import jixiao.json.DocumentText;
import jixiao.json.document.FindingDocument;
import jixiao.json.document.TableDocument;
import jixiao.json.document.TextDocument;
import jixiao.model.Severity;
import jixiao.store.KeptTable;
import jixiao.store.KeptText;
import jixiao.store.ReviewStore;

/** 自评表、文稿和审核发现 as plain tables, and the JSON document of each table and text. */
final class Tables {
    private final Entries entries;
    private final Csv tables = new Csv(
            "编号",
            "单位",
            "项目",
            "年度",
            "类型",
            "科室",
            "主管部门",
            "涉密",
            "结论",
            "填报总分",
            "复核总分",
            "等级",
            "预算数(万元)",
            "执行数(万元)",
            "已被替代",
            "文件",
            "工作表",
            "口径",
            "口径的SHA-256",
            "文档");
    private final Csv texts = new Csv("编号", "单位", "项目", "年度", "种类", "名称", "涉密", "结论", "已被替代", "文件", "口径", "文档");
    private final Csv findings = new Csv("编号", "单位", "项目", "年度", "位置", "严重程度", "代码", "发现和处理建议");

    /** Name of each convention that judged, by its digest. */
    private final TreeMap<String, String> conventions = new TreeMap<>();

    private final TreeSet<String> years = new TreeSet<>();
    private int count;
    private int textCount;
    private int secret;
    private int secretTexts;

    Tables(Entries entries) {
        this.entries = entries;
    }

    /** Adds the documents as they are read, then the two tables. */
    void write(ReviewStore store) throws IOException {
        try {
            store.tables(this::add);
            store.texts(this::add);
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        entries.add("数据/自评表.csv", tables.toString());
        entries.add("数据/文稿.csv", texts.toString());
        entries.add("数据/审核发现.csv", findings.toString());
    }

    private void add(KeptTable table) {
        byte[] bytes = table.document().bytes();
        TableDocument document = DocumentText.table(bytes);
        String number = String.format("%06d", ++count);
        String path = "文档/" + number + ".json";
        secret += table.charge().secret() ? 1 : 0;
        if (!table.name().year().isEmpty()) {
            years.add(table.name().year());
        }
        conventions.put(document.convention().hash(), document.convention().name());
        tables.row(
                number,
                table.name().unit(),
                table.name().project(),
                table.name().year(),
                table.form(),
                table.charge().section(),
                table.charge().supervisor(),
                yes(table.charge().secret()),
                table.verdict(),
                document.claimedTotal().map(BigDecimal::toPlainString),
                table.total(),
                document.forReference() ? "参考" : document.grade(),
                table.budget(),
                table.spending(),
                yes(table.superseded()),
                table.name().file(),
                table.name().sheet(),
                document.convention().name(),
                document.convention().hash(),
                path);
        found(number, table.name().unit(), table.name().project(), table.name().year(), document.findings());
        put(path, bytes);
    }

    private void add(KeptText text) {
        byte[] bytes = text.document().bytes();
        TextDocument document = DocumentText.text(bytes);
        String number = String.format("W%05d", ++textCount);
        String path = "文档/" + number + ".json";
        secretTexts += text.secret() ? 1 : 0;
        texts.row(
                number,
                text.unit(),
                text.project(),
                text.year(),
                text.kind(),
                text.name(),
                yes(text.secret()),
                text.verdict(),
                yes(text.superseded()),
                text.file(),
                document.convention(),
                path);
        found(number, text.unit(), text.project(), text.year(), document.findings());
        put(path, bytes);
    }

    private void found(String number, String unit, String project, String year, List<FindingDocument> all) {
        for (FindingDocument each : all) {
            findings.row(
                    number,
                    unit,
                    project,
                    year,
                    each.where(),
                    Severity.valueOf(each.severity()).chinese(),
                    each.code(),
                    each.message());
        }
    }

    private void put(String path, byte[] bytes) {
        try {
            entries.add(path, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String yes(boolean it) {
        return it ? "是" : "";
    }

    int count() {
        return count;
    }

    int secret() {
        return secret;
    }

    int texts() {
        return textCount;
    }

    int secretTexts() {
        return secretTexts;
    }

    TreeMap<String, String> conventions() {
        return conventions;
    }

    TreeSet<String> years() {
        return years;
    }
}
