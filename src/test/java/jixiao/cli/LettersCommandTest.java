package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.review.letter.LetterOptions;
import jixiao.review.letter.LetterResult;
import jixiao.review.letter.Letters;
import jixiao.testing.RowsWorkbook;
import jixiao.writing.OutputFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 意见书: what a unit is told, from the review and from what the officer has filled in, by the commands. */
class LettersCommandTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final String WRONG = "SCORE_MISMATCH";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
    }

    /** Execution 20×98÷100 = 19.60; 购置数量 40×40÷50 = 32.00; 培训人次 full: 91.60. Row 6 is that of 购置数量, H its reason. */
    private void table(String unit, String claim, String trained, String trainedClaim) throws IOException {
        List<List<String>> rows = List.of(
                List.of("2024年度项目自评表"),
                List.of("项目名称", "图书购置", "主管部门", unit, "填报日期", "2025年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", claim, "采购延期"),
                List.of("产出指标", "数量指标", "培训人次", "≥100人次", trained, "40", trainedClaim, ""));
        Files.write(in.resolve(unit + ".xlsx"), RowsWorkbook.of(rows).bytes());
    }

    private Said review(String... more) {
        return run(Stream.concat(
                Stream.of("review", in.toString(), "-o", out.toString(), "--no-copies", "--date", "2025-03-05"),
                Stream.of(more)));
    }

    private Said letters(String... more) {
        return run(Stream.concat(Stream.of("letters", out.toString(), "--date", "2025-03-06"), Stream.of(more)));
    }

    private static Said run(Stream<String> words) {
        return Said.of(name -> WUHAN, words.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(out.resolve("意见书"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(out.resolve("意见书"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The paragraphs of a letter, and its rows as a|b. */
    private List<String> letter(String name) throws IOException {
        Path file;
        try (Stream<Path> all = Files.walk(out.resolve("意见书"))) {
            file = all.filter(each -> each.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream bytes = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(bytes)) {
            List<String> texts = new ArrayList<>();
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                } else if (each instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> texts.add(String.join(
                                    "|",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText())
                                            .toList())));
                }
            }
            return texts;
        }
    }

    private void fill(String sheetName, String code, List<String> headings, List<String> texts) throws IOException {
        Path summary = out.resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet(sheetName);
            for (Row row : sheet) {
                if (row.getRowNum() > 2
                        && (code.isEmpty()
                                || row.getCell(column(sheet, "代码"))
                                        .getStringCellValue()
                                        .equals(code))) {
                    for (int i = 0; i < headings.size(); i++) {
                        row.createCell(column(sheet, headings.get(i))).setCellValue(texts.get(i));
                    }
                }
            }
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private void treat(String code, String word, String reason) throws IOException {
        fill("审核发现", code, List.of("处理", "理由", "经办人"), List.of(word, reason, "王五"));
    }

    @Test
    @DisplayName("复核时出意见书:有错误的单位一份退回修改意见,写着表、位置、问题、怎样改、期限;没有错误的不写")
    void returned() throws IOException {
        table("某局", "35", "100人次", "40");
        table("某馆", "32", "100人次", "40");
        Said said = review(
                "--letters",
                "--due",
                "2025-03-20",
                "--no",
                "某财函〔2025〕{7}号",
                "--bureau",
                "某区财政局",
                "--contact",
                "张三",
                "--copies-to",
                "区审计局");
        assertThat(said.out())
                .contains("意见书(第1轮):退回修改意见 1 份,复核意见书 0 份,事项 1 项;不需要意见书的单位 1 个")
                .doesNotContain("待填");
        assertThat(names()).containsExactly("某局_退回修改意见.docx");
        assertThat(letter("某局_退回修改意见.docx"))
                .contains(
                        "某区财政局",
                        "某财函〔2025〕7号",
                        "关于某局2024年度绩效自评的\n退回修改意见",
                        "某局：",
                        "你单位报送的2024年度绩效自评表（共1张）收悉。经复核，需要修改或说明的事项共1项，现予退回，请于2025年3月20日前修改后重新报送。",
                        "1|“图书购置”项目自评表|—|91.60|优|退回",
                        "“图书购置”项目自评表",
                        "1．「自评表」G6：“购置数量”年初目标值“≥50套”，实际完成值“40套”，分值40分，应得32.00分，填报35.00分。请改为32.00分；目标值或完成值填错的，先改正。",
                        "联系人：张三",
                        "2025年3月5日",
                        "抄送：区审计局。")
                .noneMatch(text -> text.contains("{{") || text.contains("更正") || text.contains("不要求修改"));
    }

    @Test
    @DisplayName("没有给的期限、文号、名称、联系人写成【待填】并说出来;没有抄送就没有那一行")
    void toWriteIn() throws IOException {
        table("某局", "35", "100人次", "40");
        assertThat(review("--letters").out()).contains("待填:财政部门、文号、期限、联系人");
        assertThat(letter("某局_退回修改意见.docx")).contains("【待填：文号】", "联系人：【待填：联系人】").noneMatch(text -> text.contains("抄送"));
    }

    @Test
    @DisplayName("已核实不采纳:意见书里没有这一条,各表都通过就不写;要写的(--all --set-aside)写明理由")
    void setAside() throws IOException {
        table("某局", "35", "100人次", "40");
        review();
        treat(WRONG, "已核实不采纳", "验收单上是44套。");
        assertThat(letters().out()).contains("退回修改意见 0 份,复核意见书 0 份").contains("不需要意见书的单位 1 个");
        assertThat(names()).isEmpty();
        letters("--all", "--set-aside");
        assertThat(letter("某局_复核意见书.docx"))
                .contains("1|“图书购置”项目自评表|—|91.60|优|通过", "1．“图书购置”项目自评表「自评表」G6：得分与规则不符，验收单上是44套。", "请做好自评结果的应用和公开工作。")
                .anyMatch(text -> text.contains("没有需要修改或说明的事项"));
        letters("--all");
        assertThat(letter("某局_复核意见书.docx")).noneMatch(text -> text.contains("44套"));
    }

    @Test
    @DisplayName("财政更正:复核意见书写财政的分,不要求重报")
    void corrected() throws IOException {
        table("某局", "35", "100人次", "40");
        review();
        treat(WRONG, "财政更正", "");
        letters();
        assertThat(names()).containsExactly("某局_复核意见书.docx");
        assertThat(letter("某局_复核意见书.docx"))
                .contains("1|“图书购置”项目自评表|购置数量|35|32.00|「自评表」G6")
                .anyMatch(text -> text.contains("没有需要修改或说明的事项"));
    }

    @Test
    @DisplayName("采纳写复核意见,待补正另写期限;提示采纳了也写")
    void adopted() throws IOException {
        table("某局", "35", "100人次", "40");
        review();
        treat(WRONG, "待补正", "请附验收单。");
        letters("--due", "2025-03-20");
        assertThat(letter("某局_退回修改意见.docx"))
                .anyMatch(text -> text.startsWith("1．「自评表」G6：") && text.endsWith("先改正。复核意见：请附验收单。请于2025年3月20日前补正。"))
                .contains("1|“图书购置”项目自评表|—|91.60|优|人工");
        treat(WRONG, "采纳", "与合同不符");
        letters("--due", "2025-03-20");
        assertThat(letter("某局_退回修改意见.docx"))
                .anyMatch(text -> text.endsWith("先改正。复核意见：与合同不符。"))
                .contains("1|“图书购置”项目自评表|—|91.60|优|退回");
    }

    @Test
    @DisplayName("只有警告:复核意见书请说明;要人工判定的不写给单位,除非复核人退回")
    void explained() throws IOException {
        table("某局", "32", "200人次", "40");
        table("某馆", "32", "情况特殊", "30");
        review();
        assertThat(letters("--due", "2025-03-20").out())
                .contains("退回修改意见 0 份,复核意见书 2 份,事项 2 项")
                .contains("还有 1 条指标待人工判定");
        assertThat(letter("某局_复核意见书.docx"))
                .anyMatch(text -> text.contains("其中需要说明的事项共1项，请于2025年3月20日前书面说明。"))
                .anyMatch(text -> text.startsWith("1．「自评表」E7：“培训人次”"));
        assertThat(letter("某馆_复核意见书.docx")).noneMatch(text -> text.contains("请审核人"));
        fill("待定事项", "", List.of("结论", "理由"), List.of("退回", "请写清楚人次"));
        Said early = letters();
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("《待定事项》里有新填的定分,还没有计入得分,没有出意见书:请再次复核后重试。");
        review();
        letters();
        assertThat(letter("某馆_退回修改意见.docx")).anyMatch(text -> text.contains("“培训人次”") && text.endsWith("复核意见：请写清楚人次。"));
    }

    /** 关于 + the name + 2024年度绩效自评的, in half-width signs: 4 + 2×n + 4 + 14, of 40 in a line. */
    @Test
    @DisplayName("标题:名称9个字的一行排得下(40个半角);10个字的在单位后面换行,“绩效自评”不断开;19个字的一行排不下,由它自己折行")
    void longName() throws IOException {
        table("某市某区某某某某局", "35", "100人次", "40");
        table("某市某区某某某某某某某某某某某某某某局", "35", "100人次", "40");
        table("某市某区某某某某某某某某某某某某某局", "35", "100人次", "40");
        table("某市某区某某某某某局", "35", "100人次", "40");
        review();
        letters();
        assertThat(letter("某市某区某某某某局_退回修改意见.docx")).contains("关于某市某区某某某某局2024年度绩效自评的\n退回修改意见");
        assertThat(letter("某市某区某某某某某局_退回修改意见.docx")).contains("关于某市某区某某某某某局\n2024年度绩效自评的\n退回修改意见");
        // 关于 and 18 signs are 40 half-width signs and fill the line; with 19 the last one would stand alone.
        assertThat(letter("某市某区某某某某某某某某某某某某某局_退回修改意见.docx")).contains("关于某市某区某某某某某某某某某某某某某局\n2024年度绩效自评的\n退回修改意见");
        assertThat(letter("某市某区某某某某某某某某某某某某某某局_退回修改意见.docx")).contains("关于某市某区某某某某某某某某某某某某某某局2024年度绩效自评的\n退回修改意见");
    }

    @Test
    @DisplayName("落款不单独在一页:正文最后一段到落款的各段与下段同页")
    void seal() throws IOException {
        table("某局", "35", "100人次", "40");
        review();
        letters();
        try (InputStream bytes = Files.newInputStream(out.resolve("意见书/第1轮/某局_退回修改意见.docx"));
                XWPFDocument document = new XWPFDocument(bytes)) {
            List<XWPFParagraph> all = document.getParagraphs();
            int last = 0;
            while (!all.get(last).getText().startsWith("请逐项核对修改")) {
                last++;
            }
            int day = last;
            while (!all.get(day).getText().matches("\\d+年\\d+月\\d+日")) {
                day++;
            }
            assertThat(all.subList(last, day))
                    .hasSizeGreaterThan(2)
                    .allMatch(each -> each.getCTP().getPPr().isSetKeepNext());
        }
    }

    @Test
    @DisplayName("《审核发现》里新填的财政更正的得分还没有计入总分:不出意见书,说一句;再次复核以后照出")
    void scoreNotCounted() throws IOException {
        table("某局", "35", "100人次", "40");
        review();
        treat(WRONG, "财政更正 33", "按合同核定");
        Said said = run(Stream.of("letters", out.toString(), "--date", "2025-03-06"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("《审核发现》里有新填的财政更正的得分,还没有计入总分,没有出意见书:请再次复核后重试。");
        assertThat(out.resolve("意见书")).doesNotExist();
        review();
        assertThat(letters().out()).contains("复核意见书 1 份");
    }

    @Test
    @DisplayName("不是结果文件夹的、模板有毛病的:一句话,退出码2")
    void refused() throws IOException {
        Said none = letters();
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("里没有复核存档:请写复核结果所在的文件夹,或先用 jixiao review 复核。");
        assertThat(out).doesNotExist();
        table("某局", "35", "100人次", "40");
        review();
        Files.writeString(folder.resolve("return-letter.docx"), "{{单位}}");
        Said bad = letters("--templates", folder.toString());
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("文书模板「return-letter.docx」打不开");
        Path other = folder.resolve("other");
        Said early = run(Stream.of(
                "review", in.toString(), "-o", other.toString(), "--letters", "--templates", folder.toString()));
        assertThat(early.code()).isEqualTo(2);
        assertThat(other.resolve("复核汇总.xlsx")).doesNotExist();
        assertThat(letters("--due", "3月20日").err()).contains("--due 要写成年-月-日");
        assertThat(names()).isEmpty();
    }

    private List<String> paths() throws IOException {
        try (Stream<Path> all = Files.walk(out.resolve("意见书"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out.resolve("意见书").relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Both scores wrong at first: 35 for 32.00, 39 for 40.00; then one is mended, and a third thing is wrong: 200人次. */
    @Test
    @DisplayName("第二轮:只写还没有改的和新发现的,写明上次的日期、文号、改了几项;第一轮的留着")
    void secondRound() throws IOException {
        table("某局", "35", "100人次", "38");
        review();
        letters("--no", "某财函1号");
        assertThat(paths()).containsExactly("第1轮/某局_退回修改意见.docx");
        assertThat(letter("某局_退回修改意见.docx"))
                .noneMatch(text -> text.contains("次）") || text.contains("上次"))
                .anyMatch(text -> text.contains("需要修改或说明的事项共2项"));
        byte[] first = Files.readAllBytes(out.resolve("意见书/第1轮/某局_退回修改意见.docx"));

        table("某局", "35", "200人次", "40");
        review();
        Said said = run(Stream.of("letters", out.toString(), "--date", "2025-04-01", "--no", "某财函2号"));
        assertThat(said.out()).contains("意见书(第2轮):退回修改意见 1 份,复核意见书 0 份,事项 2 项");
        assertThat(paths()).containsExactly("第1轮/某局_退回修改意见.docx", "第2轮/某局_退回修改意见.docx");
        assertThat(Files.readAllBytes(out.resolve("意见书/第1轮/某局_退回修改意见.docx"))).isEqualTo(first);
        Files.delete(out.resolve("意见书/第1轮/某局_退回修改意见.docx"));
        assertThat(letter("某局_退回修改意见.docx"))
                .contains(
                        "关于某局2024年度绩效自评的\n退回修改意见（第2次）",
                        "我单位2025年3月6日以某财函1号提出的意见中，已改正1项，仍未改正1项；这次新提出1项。已改正的不再列出。",
                        "某财函2号")
                .anyMatch(text -> text.startsWith("1．「自评表」G6：“购置数量”") && text.endsWith("（上次已提出，尚未改正）"))
                .anyMatch(text -> text.startsWith("2．「自评表」E7：“培训人次”") && text.endsWith("（这次新提出）"));
    }

    @Test
    @DisplayName("财政更正写着局里的得分:意见书告知这个分和总分,一项只说一次;写得不对的照旧退回")
    void ownScore() throws IOException {
        table("某局", "35", "100人次", "40");
        review();
        treat(WRONG, "财政更正 33", "按合同核定");
        review();
        assertThat(letters().out()).contains("退回修改意见 0 份,复核意见书 1 份");
        // 19.60+33+40 = 92.60
        assertThat(letter("某局_复核意见书.docx"))
                .anyMatch(text -> text.contains("92.60"))
                .filteredOn(text -> text.contains("35") && text.contains("33"))
                .hasSize(1);
        treat(WRONG, "财政更正 41", "按合同核定");
        review();
        assertThat(letters().out()).contains("退回修改意见 1 份,复核意见书 0 份");
    }

    @Test
    @DisplayName("由人处理掉的不算单位改正;表没有再报来的也不算")
    void notMended() throws IOException {
        table("某局", "35", "100人次", "38");
        table("某馆", "35", "100人次", "40");
        review();
        letters();
        treat(WRONG, "已核实不采纳", "核对过");
        Files.delete(in.resolve("某馆.xlsx"));
        review();
        assertThat(letters("--all").out()).contains("(第2轮):退回修改意见 0 份,复核意见书 1 份");
        // both claims were set aside by the officer: the unit has mended nothing
        assertThat(letter("某局_复核意见书.docx")).anyMatch(text -> text.contains("已改正0项，仍未改正0项；这次新提出0项"));
    }

    @Test
    @DisplayName("没有新报来的就还是这一轮:重写这一轮的,不再需要的拿走;有人改过的另存,不覆盖")
    void sameRound() throws IOException {
        table("某局", "35", "100人次", "40");
        table("某馆", "35", "100人次", "40");
        review();
        letters();
        assertThat(letters("--no", "3号").out()).contains("第1轮");
        assertThat(paths()).containsExactly("第1轮/某局_退回修改意见.docx", "第1轮/某馆_退回修改意见.docx");
        Path edited = out.resolve("意见书/第1轮/某局_退回修改意见.docx");
        byte[] own = Files.readAllBytes(edited);
        own[own.length - 30] ^= 1;
        Files.write(edited, own);
        treat(WRONG, "已核实不采纳", "核对过");
        assertThat(letters().out()).contains("有人改过的意见书另存为:意见书/第1轮/某局_退回修改意见_旧1.docx");
        assertThat(paths()).containsExactly("第1轮/某局_退回修改意见_旧1.docx");
        assertThat(Files.readAllBytes(out.resolve("意见书/第1轮/某局_退回修改意见_旧1.docx"))).isEqualTo(own);
    }

    @Test
    @DisplayName("涉密的表不写进意见书,也不数;只有涉密表的单位没有意见书;上次没写完的临时文件清走")
    void secret() throws IOException {
        table("某局", "35", "100人次", "40");
        table("某馆", "35", "100人次", "40");
        review();
        Path unfinished = Files.createDirectories(out.resolve("意见书/第1轮")).resolve(OutputFile.UNFINISHED + "1.tmp");
        Files.writeString(unfinished, "a");
        LetterOptions options = new LetterOptions(
                out,
                LocalDate.of(2025, 3, 6),
                Optional.empty(),
                "",
                "",
                "",
                "",
                true,
                false,
                Optional.empty(),
                table -> table.name().unit().equals("某局"));
        LetterResult result = new Letters(WUHAN, options, Clock.systemUTC()).write();
        assertThat(result.returns() + result.opinions()).isEqualTo(1);
        assertThat(result.silent()).isZero();
        assertThat(names()).containsExactly("某馆_退回修改意见.docx");
    }

    @Test
    @DisplayName("一个单位的几张表写在一份里:同名的表写明文件,同一单位的不同写法归在一起,事项连着编号;没有写单位的按文件")
    void together() throws IOException {
        table("某区图书馆", "35", "100人次", "40");
        Files.move(in.resolve("某区图书馆.xlsx"), in.resolve("甲.xlsx"));
        table("某区图书馆", "35", "200人次", "40");
        Files.move(in.resolve("某区图书馆.xlsx"), in.resolve("乙.xlsx"));
        rename(in.resolve("乙.xlsx"), 1, 1, "期刊购置");
        table("", "35", "100人次", "40");
        Files.move(in.resolve(".xlsx"), in.resolve("丙.xlsx"));
        review();
        letters("--due", "2025-03-20");
        assertThat(names()).containsExactly("未写单位_丙_退回修改意见.docx", "某区图书馆_退回修改意见.docx");
        assertThat(letter("某区图书馆_退回修改意见.docx"))
                .anyMatch(text -> text.contains("（共2张）") && text.contains("共3项"))
                .contains("“图书购置”项目自评表", "“期刊购置”项目自评表")
                .anyMatch(text -> text.startsWith("3．「自评表」"))
                .noneMatch(text -> text.startsWith("4．"));
        assertThat(letter("未写单位_丙_退回修改意见.docx")).contains("【待填：单位】：");
    }

    private static void rename(Path file, int row, int column, String text) throws IOException {
        byte[] changed;
        try (InputStream bytes = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            book.getSheetAt(0).getRow(row).createCell(column).setCellValue(text);
            var written = new java.io.ByteArrayOutputStream();
            book.write(written);
            changed = written.toByteArray();
        }
        Files.write(file, changed);
    }
}
