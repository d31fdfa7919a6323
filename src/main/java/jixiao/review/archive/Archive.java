package jixiao.review.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jixiao.convention.ConventionFile;
import jixiao.intake.WorkFolder;
import jixiao.model.Version;
import jixiao.review.Review;
import jixiao.review.draw.Sample;
import jixiao.review.letter.Letters;
import jixiao.review.letter.MendingLog;
import jixiao.store.FinishedReview;
import jixiao.store.ReviewStore;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;
import jixiao.writing.UndatedZip;

/** 归档: all that a finished review came to and all that people said, in one zip; the same folder gives the same bytes. */
public final class Archive {
    private static final String ENDING = "复核档案.zip";

    private final Path out;
    private final ConventionFile named;
    private final Clock clock;

    /**
     * Of a result folder.
     *
     * @param named a convention that may have judged, beside the shipped ones
     * @param clock that of the store
     */
    public Archive(Path out, ConventionFile named, Clock clock) {
        this.out = out;
        this.named = named;
        this.clock = clock;
    }

    /**
     * Writes 2024年度复核档案.zip into the folder, whole or not at all, in place of an earlier one; without the year where the
     * tables are of several or of none.
     *
     * @throws OutputProblem when the folder holds no finished review, or cannot be written
     */
    public ArchiveResult write() {
        if (!ReviewStore.isIn(out)) {
            throw new OutputProblem("「" + out + "」里没有复核存档:请写复核结果所在的文件夹,或先用 jixiao review 复核。");
        }
        try (WorkFolder work = WorkFolder.in(out, "复核");
                ReviewStore store = ReviewStore.open(out, clock)) {
            FinishedReview finished =
                    store.finished().orElseThrow(() -> new OutputProblem("「" + out + "」的复核没有做完,请再次复核后归档。"));
            return write(work, store, finished);
        } catch (IOException | UncheckedIOException full) {
            throw new OutputProblem("「" + out + "」没有写成:磁盘可能已满或已断开,请检查后重试。", full);
        }
    }

    private ArchiveResult write(WorkFolder work, ReviewStore store, FinishedReview finished) throws IOException {
        Path made = work.resolve(ENDING);
        try (OutputStream bytes = Files.newOutputStream(made);
                UndatedZip zip = new UndatedZip(bytes)) {
            Entries entries = new Entries(zip);
            Tables tables = new Tables(entries);
            tables.write(store);
            Csv inputs = new Csv("文件", "SHA-256");
            new TreeMap<>(finished.files()).forEach(inputs::row);
            entries.add("数据/输入文件.csv", inputs.toString());
            entries.add("数据/人工定分.csv", Said.decisions(store).toString());
            entries.add("数据/处理.csv", Said.treatments(store).toString());
            entries.add("数据/意见书.csv", Said.letters(store).toString());
            entries.add("数据/意见书事项.csv", Said.items(store).toString());
            List<String> missing = new ConventionTexts(named).write(entries, tables.conventions());
            for (Path each : files()) {
                entries.add(out.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
            }
            entries.add("说明.txt", about(store, finished, tables, missing));
            entries.end("校验.csv");
            zip.close();
            String year = tables.years().size() == 1 ? tables.years().first() + "年度" : "";
            Path target = out.resolve(year + ENDING);
            OutputFile.write(target, true, file -> Files.copy(made, file, StandardCopyOption.REPLACE_EXISTING));
            return new ArchiveResult(target, entries.count(), tables.count(), tables.secret(), missing);
        }
    }

    /** The workbooks that stand in the folder, earlier ones among them, and the letters; in the order of their names. */
    private List<Path> files() throws IOException {
        try (Stream<Path> here = Files.list(out);
                Stream<Path> letters = Files.isDirectory(out.resolve(Letters.FOLDER))
                        ? Files.walk(out.resolve(Letters.FOLDER))
                        : Stream.<Path>empty()) {
            return Stream.concat(here.filter(Archive::isOurs), letters)
                    .filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith(OutputFile.UNFINISHED))
                    .sorted(Comparator.comparing(each -> out.relativize(each).toString()))
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xlsx")
                && Stream.of(Review.SUMMARY, Review.PAPERS, Sample.FILE, MendingLog.FILE)
                        .anyMatch(each -> name.startsWith(each.replace(".xlsx", "")));
    }

    private static String about(ReviewStore store, FinishedReview finished, Tables tables, List<String> missing) {
        StringBuilder text = new StringBuilder(Csv.MARK);
        Stream.of(
                        "绩效自评复核档案",
                        "",
                        "由 jixiao " + Version.NAME + " 写成,不用它也能打开:.csv 用 Excel、WPS 或记事本打开,.json 和 .txt 是纯文本(UTF-8)。",
                        "年度:" + (tables.years().isEmpty() ? "表上没有写" : String.join("、", tables.years())),
                        "最近一次复核做完的时间:" + store.finishedAt().orElse(""),
                        "报送文件 " + finished.files().size() + " 个,自评表 " + tables.count() + " 张、自评报告和决算说明 "
                                + tables.texts() + " 份(含已被后报的替代的)。",
                        tables.secretTexts() > 0 ? "涉密的自评报告 " + tables.secretTexts() + " 份,本档案请按涉密件保管。" : "",
                        tables.secret() > 0 ? "其中涉密的 " + tables.secret() + " 张,本档案请按涉密件保管。" : "没有涉密的表。",
                        "",
                        "数据/输入文件.csv    报送的文件和 SHA-256;文件本身不在档案里",
                        "数据/自评表.csv      每张表一行;编号与 文档 里的文件名相同",
                        "数据/文稿.csv        报送的自评报告和决算说明,每份一行",
                        "数据/审核发现.csv    全部审核发现",
                        "数据/人工定分.csv    谁在何时给哪条指标定了多少分,历次都在",
                        "数据/处理.csv        谁在何时怎样处理了哪条发现,历次都在",
                        "数据/意见书.csv、意见书事项.csv    历轮意见书和其中的事项",
                        "文档/                每张表、每份文稿一份 JSON:读到的内容、得分、计分依据、发现",
                        "口径/                计分口径的全文",
                        "意见书/              发出的意见书",
                        "*.xlsx               复核汇总、底稿、抽查名单、整改台账,改名保留的旧本也在",
                        "校验.csv             档案里每个文件的 SHA-256",
                        "",
                        "以 = + - @ 开头的文字前面加了一个 ',以免表格软件当成公式。",
                        missing.isEmpty()
                                ? ""
                                : "口径 " + String.join("、", missing) + " 的内容已与复核时不同或不在手边,没有收进全文;归档时可用 --rules 指明它的文件夹。")
                .forEach(line -> text.append(line).append("\r\n"));
        return text.toString();
    }
}
