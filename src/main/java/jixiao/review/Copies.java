package jixiao.review;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jixiao.document.DefaultPassword;
import jixiao.intake.SafeName;
import jixiao.intake.Submission;
import jixiao.writing.edit.docx.WordCopy;

/** 标注副本: where the marked copy of each submission goes: a tree like the input's, below 标注副本. Safe for several threads. */
public final class Copies {
    /** Folder of the copies below the output folder. */
    static final String FOLDER = "标注副本";

    private static final String MARK = "_计分";

    /** As {@code jixiao check} names it. */
    private static final String OF_TEXT = "_核对";

    private final Path out;
    private final Map<String, Submission> taken = new HashMap<>();
    private final Map<Submission, String> targets = new HashMap<>();

    Copies(Path out) {
        this.out = out;
    }

    /** Path of the copy below the output folder, with /; of two that would meet the later one gets a number. */
    public synchronized String of(Submission submission) {
        return targets.computeIfAbsent(submission, this::free);
    }

    /** Path of the marked copy of a submission. */
    public Path path(Submission submission) {
        return out.resolve(of(submission));
    }

    /** Path of the copy of a report or an account with comments, below the output folder. */
    public String ofText(Submission submission) {
        String copy = of(submission);
        int mark = copy.lastIndexOf(MARK);
        return copy.substring(0, mark) + OF_TEXT + copy.substring(mark + MARK.length());
    }

    /** Where a copy stands whose path below the output folder is known. */
    public Path path(String copy) {
        return out.resolve(copy);
    }

    /** Where the workbook goes that explains a marked document. */
    public Optional<Path> beside(Submission submission) {
        return beside(of(submission)).map(out::resolve);
    }

    /**
     * Removes a copy and the folders that it leaves empty.
     *
     * @param out the output folder
     * @param copy as {@link #of} gave it; what lies outside the folder of the copies stays
     */
    public static void delete(Path out, String copy) throws IOException {
        Path top = out.resolve(FOLDER).toAbsolutePath().normalize();
        Path file = out.resolve(copy).toAbsolutePath().normalize();
        if (!file.startsWith(top) || !Files.isRegularFile(file)) {
            return;
        }
        Files.delete(file);
        Optional<String> beside = beside(copy);
        if (beside.isPresent()) {
            Files.deleteIfExists(out.resolve(beside.get()));
        }
        for (Path folder = file.getParent(); folder.startsWith(top); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException used) {
                return;
            }
        }
    }

    /** Path of the workbook that explains a copy which is a document; empty for one that holds it itself. */
    static Optional<String> beside(String copy) {
        int dot = copy.lastIndexOf('.');
        int mark = copy.lastIndexOf(MARK);
        return mark >= 0 && dot > mark && copy.substring(dot).matches("\\.(doc|dot)[xm]")
                ? Optional.of(
                        copy.substring(0, mark) + MARK + "说明" + copy.substring(mark + MARK.length(), dot) + ".xlsx")
                : Optional.empty();
    }

    private String free(Submission submission) {
        String name = SafeName.of(submission.name());
        int dot = name.lastIndexOf('.');
        String stem = FOLDER + "/" + name.substring(0, dot) + MARK;
        String ending = ending(submission.file(), name.substring(dot));
        String target = stem + ending;
        for (int number = 2; taken.putIfAbsent(target.toLowerCase(Locale.ROOT), submission) != null; number++) {
            target = stem + "(" + number + ")" + ending;
        }
        return target;
    }

    /** That of the content, since a program that opens the copy goes by it. */
    private static String ending(Path file, String given) {
        try {
            String lower = given.toLowerCase(Locale.ROOT);
            Optional<String> word = WordCopy.ending(file);
            if (word.isPresent()) {
                return word.get();
            }
            return DefaultPassword.isPackage(file) ? lower.equals(".xlsm") ? ".xlsm" : ".xlsx" : ".xls";
        } catch (IOException gone) {
            return given;
        }
    }
}
