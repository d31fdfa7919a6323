package jixiao.review.known;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jixiao.model.InputProblem;
import jixiao.store.Charge;
import jixiao.store.KeptTable;
import jixiao.store.KeptTreatment;
import jixiao.store.Packed;
import jixiao.store.TableName;

/** 上年的复核档案: the tables and treatments of an archive, out of its plain tables and documents. */
final class LastArchive implements AutoCloseable {
    /** Of one entry; no table of ours comes near. */
    private static final int LARGEST = 200 << 20;

    private final Path file;
    private final ZipFile zip;

    LastArchive(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipFile(file.toFile());
    }

    /** How people dealt with findings, in the order in which it was read. */
    List<KeptTreatment> treatments() throws IOException {
        return rows("数据/处理.csv").stream()
                .map(row -> new KeptTreatment(
                        row.getOrDefault("单位", ""),
                        row.getOrDefault("项目", ""),
                        row.getOrDefault("年度", ""),
                        row.getOrDefault("指标", ""),
                        row.getOrDefault("代码", ""),
                        row.getOrDefault("发现", ""),
                        row.getOrDefault("处理", ""),
                        row.getOrDefault("理由", ""),
                        row.getOrDefault("经办人", ""),
                        row.getOrDefault("日期", "")))
                .toList();
    }

    /** Its tables, one after the other. */
    void tables(Consumer<KeptTable> each) throws IOException {
        for (Map<String, String> row : rows("数据/自评表.csv")) {
            each.accept(new KeptTable(
                    new TableName(
                            row.getOrDefault("单位", ""),
                            row.getOrDefault("项目", ""),
                            row.getOrDefault("年度", ""),
                            row.getOrDefault("文件", ""),
                            row.getOrDefault("工作表", "")),
                    row.getOrDefault("类型", ""),
                    row.getOrDefault("结论", ""),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    row.getOrDefault("已被替代", "").equals("是"),
                    Packed.of(text(row.getOrDefault("文档", ""))),
                    new Charge(
                            row.getOrDefault("科室", ""),
                            row.getOrDefault("主管部门", ""),
                            row.getOrDefault("涉密", "").equals("是"))));
        }
    }

    private List<Map<String, String>> rows(String name) throws IOException {
        return CsvRows.of(text(name));
    }

    private String text(String name) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new InputProblem(
                        "「" + file + "」不是复核档案,里面没有「" + name + "」;应给出上一年 jixiao archive 写的压缩包,或那一年的结果文件夹。"));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
