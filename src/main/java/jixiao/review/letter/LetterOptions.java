package jixiao.review.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.model.Given;
import jixiao.store.KeptTable;

/**
 * 意见书选项. Texts that are empty are left to be written in: 【待填】 stands there.
 *
 * @param out the result folder of a review
 * @param day the day of the letters
 * @param due by when units must answer; empty leaves it to be written in
 * @param number 文号; a number in braces, {@code {12}}, counts up from letter to letter; empty leaves it to be written in
 * @param bureau who writes; may be empty
 * @param contact whom to ask; may be empty
 * @param copies 抄送; empty for nobody, then no such line is written
 * @param all whether units whose tables all pass get a letter too
 * @param aside whether it is told what was set aside, and why
 * @param templates a folder with templates of the user's; empty for those that come with the program
 * @param secret tables that no letter tells of
 */
public record LetterOptions(
        Path out,
        LocalDate day,
        Optional<LocalDate> due,
        String number,
        String bureau,
        String contact,
        String copies,
        boolean all,
        boolean aside,
        Optional<Path> templates,
        Predicate<KeptTable> secret) {
    public LetterOptions {
        Given.all(out, day, due, number, bureau, contact, copies, templates, secret);
    }

    /** All that is not known left to be written in, with the templates that come with the program. */
    public static LetterOptions plain(Path out, LocalDate day) {
        return new LetterOptions(
                out, day, Optional.empty(), "", "", "", "", false, false, Optional.empty(), table -> false);
    }
}
