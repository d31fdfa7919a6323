package jixiao.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.IntFunction;
import jixiao.writing.OutputFile;
import jixiao.writing.UndatedZip;

/** 旧本: an earlier workbook that a new one is about to replace, kept under another name. */
public final class OldCopy {
    private OldCopy() {}

    /**
     * Keeps a copy: 复核汇总_旧1.xlsx, 复核汇总_旧2.xlsx …. The workbook stays where it is until the new one takes its place, so
     * that at no moment what people have written in it cannot be found. One that is kept already is not kept twice.
     *
     * @param target where the workbook stands; nothing is done where there is none
     */
    public static void keep(Path target) {
        if (Files.exists(target)) {
            String name = target.getFileName().toString().replaceFirst("\\.xlsx$", "");
            keep(target, number -> name + "_旧" + number);
        }
    }

    /**
     * Puts a workbook in its place, whole or not at all, and keeps the one that stands there; nothing is done where that says
     * the same. The times of its zip entries are taken out, so that the same content gives the same bytes.
     *
     * @throws jixiao.writing.OutputProblem when it cannot be written
     * @throws IOException when the one that stands there cannot be read
     */
    public static void replace(Path target, byte[] book) throws IOException {
        ByteArrayOutputStream undated = new ByteArrayOutputStream();
        UndatedZip.rewrite(book, undated);
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), undated.toByteArray())) {
            return;
        }
        OutputFile.write(target, true, file -> {
            Files.write(file, undated.toByteArray());
            keep(target);
        });
    }

    /**
     * Keeps a copy under a name of one's own; where another workbook has that name, with a number behind it.
     *
     * @param name without ending
     * @return the copy
     */
    static Path keep(Path target, String name) {
        return keep(target, number -> number == 1 ? name : name + "_" + number);
    }

    private static Path keep(Path target, IntFunction<String> name) {
        String digest = Digests.of(target);
        for (int number = 1; ; number++) {
            Path copy = target.resolveSibling(name.apply(number) + ".xlsx");
            if (!Files.exists(copy)) {
                OutputFile.write(copy, false, file -> Files.copy(target, file, StandardCopyOption.REPLACE_EXISTING));
                return copy;
            }
            if (Digests.of(copy).equals(digest)) {
                return copy;
            }
        }
    }
}
