package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jixiao.LibreOffice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 在另一个程序里打开: LibreOffice opens copies and has the same values in them. */
class LibreOfficeTest {
    private static final List<String> BOOKS = List.of(
            "/cases/dressed-project.xlsx",
            "/copy/features.xls",
            "/copy/features.xlsx",
            "/copy/features-libreoffice.xls",
            "/cases/caidian-2024-department.xlsx");

    @TempDir
    private Path folder;

    private static Map<String, Double> numbers(byte[] book) {
        return BookSnapshot.read(book, found -> {
            Map<String, Double> result = new TreeMap<>();
            found.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> number(cell)
                    .ifPresent(value -> result.put(sheet.getSheetName() + "!" + cell.getAddress(), value)))));
            return result;
        });
    }

    private static Optional<Double> number(Cell cell) {
        boolean number = cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getNumericCellValue() != 0;
        return number ? Optional.of(cell.getNumericCellValue()) : Optional.empty();
    }

    private static Map<String, String> comments(byte[] book) {
        return BookSnapshot.read(book, found -> {
            Map<String, String> result = new TreeMap<>();
            found.getSheetAt(0)
                    .getCellComments()
                    .forEach((at, comment) ->
                            result.put(at.toString(), comment.getString().getString()));
            return result;
        });
    }

    @Test
    @DisplayName("LibreOffice 打开副本,数值、批注、工作表都在;它存过之后再计分,自己的表和批注仍认得")
    void opensCopies() throws IOException, InterruptedException {
        Assumptions.assumeTrue(LibreOffice.find().isPresent(), "本机没有 LibreOffice,未检验");
        List<Path> files = new ArrayList<>();
        for (String name : BOOKS) {
            byte[] book = FidelityTest.book(name);
            String file =
                    name.substring(1).replace('/', '-').replace(".xls", name.endsWith(".xls") ? "-old.xls" : ".xls");
            files.add(Files.write(
                    folder.resolve(file), Edits.copied(book, UsualEdits.of(book).edits())));
        }
        Path opened = Files.createDirectory(folder.resolve("opened"));
        LibreOffice.convert("xlsx", opened, files);
        for (Path file : files) {
            String stem = file.getFileName().toString().replaceAll("\\.xlsx?$", "");
            byte[] before = Files.readAllBytes(file);
            byte[] after = Files.readAllBytes(opened.resolve(stem + ".xlsx"));
            assertThat(numbers(after)).as(stem).containsAllEntriesOf(numbers(before));
            assertThat(comments(after)).as(stem).isEqualTo(comments(before));
            assertThat(BookSnapshot.sheets(after)).as(stem).isEqualTo(BookSnapshot.sheets(before));
        }
        savedCopyIsKnownAgain(Files.readAllBytes(opened.resolve("copy-features.xlsx")));
    }

    /** What another program has saved is replaced, not piled up. */
    private static void savedCopyIsKnownAgain(byte[] saved) {
        byte[] book = FeatureBook.xlsx();
        WorkbookEdits edits = UsualEdits.of(book).edits();
        byte[] second = Edits.copied(saved, edits);
        assertThat(BookSnapshot.sheets(second)).isEqualTo(BookSnapshot.sheets(saved));
        assertThat(comments(second)).isEqualTo(comments(saved));
        byte[] none = Edits.copied(second, Edits.cells(FeatureBook.SHEET));
        assertThat(comments(none)).isEqualTo(comments(book));
        assertThat(Zips.text(none, HandMade.SHEET)).isNotEqualTo(Zips.text(second, HandMade.SHEET));
    }
}
