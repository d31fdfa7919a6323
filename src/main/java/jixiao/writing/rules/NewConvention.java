package jixiao.writing.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.convention.book.SheetKind;
import jixiao.model.DeclaredRule;
import jixiao.writing.OutputFile;
import jixiao.writing.OutputProblem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 自备口径: a folder that extends a convention and holds the headings of every sheet, for what the officer changes. */
public final class NewConvention {
    private static final String WORKBOOK = "convention.xlsx";

    private NewConvention() {}

    /**
     * Writes the folder.
     *
     * @param folder where the convention shall stand; made where it is missing
     * @param from the convention that it extends: a shipped name, else a folder
     * @param copied names of the sheets whose present rows are copied, so that they can be changed in place: 参数, 定性分档,
     *     等级, 分档表
     * @return the workbook
     * @throws OutputProblem when the folder holds anything, a name in {@code copied} is none of those, or the place cannot
     *     be written
     */
    public static Path write(Path folder, String from, List<String> copied) {
        return write(folder, from, copied, List.of(), "").workbook();
    }

    /**
     * 按备注写成的口径.
     *
     * @param workbook the workbook
     * @param unwritten rules of the notes that no row can say, so that they are not in it
     */
    public record Written(Path workbook, List<DeclaredRule> unwritten) {
        public Written {
            unwritten = List.copyOf(unwritten);
        }
    }

    /**
     * The same with what notes under a form declare otherwise than the convention that it extends.
     *
     * @param declared by the notes
     * @param source the file of the form, which the rows name as their clause
     */
    public static Written write(
            Path folder, String from, List<String> copied, List<DeclaredRule> declared, String source) {
        for (String sheet : copied) {
            if (CopiedRows.SHEETS.stream().noneMatch(kind -> kind.chinese().equals(sheet))) {
                throw new OutputProblem("不能抄工作表“" + sheet + "”,可以抄的是"
                        + CopiedRows.SHEETS.stream().map(SheetKind::chinese).collect(Collectors.joining("、")) + "。");
            }
        }
        Convention base = Conventions.load(from).in(Optional.empty());
        refuseFilled(folder);
        DeclaredRows rows = new DeclaredRows(base, declared, source);
        byte[] workbook = workbook(base, parent(folder, from, base), title(folder), copied, rows);
        Path target = folder.resolve(WORKBOOK);
        OutputFile.write(target, false, unfinished -> Files.write(unfinished, workbook));
        return new Written(target, rows.unwritten());
    }

    private static void refuseFilled(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputProblem("「" + folder + "」是文件,不能作为口径的文件夹;请换一个名称。");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new OutputProblem("文件夹「" + folder + "」已有内容,没有写入;请换一个名称,或先清空它。");
            }
        } catch (IOException unreadable) {
            throw new OutputProblem("文件夹「" + folder + "」不能读取,没有写入。", unreadable);
        }
    }

    private static String title(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The name of a shipped one, however it was called; a folder as it is found from beside the new one. */
    private static String parent(Path folder, String from, Convention base) {
        if (Conventions.shipped().contains(from) || !Files.isDirectory(Path.of(from))) {
            return base.stamp().name();
        }
        Path beside = folder.toAbsolutePath().normalize().getParent();
        return beside.relativize(Path.of(from).toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** What the notes say takes the place of what is copied: whole bands, single parameters. */
    private static List<Map<String, Object>> merged(
            SheetKind kind, List<Map<String, Object>> own, List<Map<String, Object>> noted) {
        if (kind == SheetKind.BANDS) {
            return noted;
        }
        return Stream.concat(
                        own.stream()
                                .filter(row -> noted.stream()
                                        .noneMatch(other -> other.get("参数").equals(row.get("参数")))),
                        noted.stream())
                .toList();
    }

    private static byte[] workbook(
            Convention base, String parent, String title, List<String> copied, DeclaredRows declared) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            RuleSheets sheets = new RuleSheets(workbook);
            sheets.guide(base.stamp().title());
            sheets.about(title, parent);
            for (SheetKind kind : RuleSheets.ORDER) {
                boolean copies = copied.contains(kind.chinese());
                List<Map<String, Object>> noted = declared.of(kind);
                List<Map<String, Object>> own = copies ? CopiedRows.of(base, kind) : List.of();
                sheets.table(kind, CopiedRows.now(base, kind), noted.isEmpty() ? own : merged(kind, own, noted));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
