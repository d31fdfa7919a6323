package jixiao.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jixiao.model.InputProblem;
import jixiao.sheet.WorkbookReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 变异工作簿: whatever is done to a workbook, it is read or refused with a sentence. More with -Djixiao.mutations=20000. */
class MutatedWorkbooksTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> FILES = List.of(
            "caidian-2024-project-duban.xlsx",
            "chizhou-2022-project.xlsx",
            "sichuan-2023-project.xlsx",
            "qingshan-2023-department.xlsx",
            "libreoffice/chizhou-2022-project.xls");
    private static final String[] WORDS = {
        "一级指标",
        "三级指标",
        "年初目标值(A)",
        "实际完成值",
        "得分",
        "分值",
        "预算数",
        "执行数",
        "总分",
        "合计",
        "备注:",
        "年度目标1:(10分)",
        "年度总体目标",
        "单位名称:",
        "项目名称",
        "填报日期:2025年13月45日",
        "(((",
        "))))",
        "(999999999999999999999分)",
        "-",
        "",
        "其中:",
        "……",
        "1E999",
        "-1e308",
        "NaN",
        "A1048576",
        "XFD1",
        "A1:XFD1048576",
        "#REF!",
        "\uD83D\uDE00",
        "９９９．９９",
        "二〇二四年度",
        "0"
    };

    @Test
    @DisplayName("改字节、改部件、改内容、改表头:只会读出来或给出一句话")
    void onlyProblemsComeOut() throws IOException {
        int times = Integer.getInteger("jixiao.mutations", 400);
        for (int seed = 0; seed < times; seed++) {
            Random random = new Random(seed);
            String file = FILES.get(random.nextInt(FILES.size()));
            byte[] bytes = Files.readAllBytes(CASES.resolve(file));
            byte[] mutated =
                    file.endsWith(".xls") || random.nextInt(4) == 0 ? flipped(bytes, random) : rewritten(bytes, random);
            try {
                new TableReader(Draft.WUHAN).read(new WorkbookReader().read(file, mutated));
            } catch (InputProblem expected) {
                // One sentence, as it should be.
            } catch (RuntimeException | StackOverflowError broken) {
                throw new AssertionError("seed " + seed + " of " + file, broken);
            }
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] out = bytes.clone();
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? java.util.Arrays.copyOf(out, random.nextInt(out.length)) : out;
    }

    private static byte[] rewritten(byte[] bytes, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                boolean content =
                        part.getKey().contains("sheet") || part.getKey().contains("sharedStrings");
                if (random.nextInt(40) == 0) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(content || random.nextInt(6) == 0 ? text(part.getValue(), random) : part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Replaces texts, values and addresses, and takes pieces out. */
    private static byte[] text(byte[] part, Random random) {
        StringBuilder xml = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int times = 1 + random.nextInt(12); times > 0 && xml.length() > 100; times--) {
            int at = random.nextInt(xml.length());
            String mark = random.nextBoolean() ? ">" : "\"";
            int start = xml.indexOf(mark, at);
            int end = start < 0 ? -1 : xml.indexOf(mark.equals(">") ? "<" : "\"", start + 1);
            if (end > start && end - start < 200) {
                String word = WORDS[random.nextInt(WORDS.length)];
                xml.replace(start + 1, end, random.nextInt(5) == 0 ? "" : word);
            } else if (random.nextInt(20) == 0) {
                xml.delete(at, Math.min(xml.length(), at + random.nextInt(400)));
            }
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
