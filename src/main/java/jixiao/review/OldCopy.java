package jixiao.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jixiao.writing.OutputFile;

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
        if (!Files.exists(target)) {
            return;
        }
        String name = target.getFileName().toString().replaceFirst("\\.xlsx$", "");
        String digest = Digests.of(target);
        int number = 1;
        Path copy = target.resolveSibling(name + "_旧1.xlsx");
        while (Files.exists(copy)) {
            if (Digests.of(copy).equals(digest)) {
                return;
            }
            number++;
            copy = target.resolveSibling(name + "_旧" + number + ".xlsx");
        }
        OutputFile.write(copy, false, file -> Files.copy(target, file, StandardCopyOption.REPLACE_EXISTING));
    }
}
