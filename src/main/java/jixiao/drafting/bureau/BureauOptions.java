package jixiao.drafting.bureau;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jixiao.model.Given;

/**
 * 财政文稿的选项.
 *
 * @param result folder of a finished review
 * @param out where texts are written
 * @param kinds what is wanted
 * @param templates folder of the user's own templates; empty for none
 * @param bureau 财政部门; may be empty
 * @param day that stands under a text
 * @param force whether existing files may be replaced
 */
public record BureauOptions(
        Path result,
        Path out,
        Set<BureauKind> kinds,
        Optional<Path> templates,
        String bureau,
        LocalDate day,
        boolean force) {
    public BureauOptions {
        Given.all(result, out, templates, bureau, day);
        kinds = Set.copyOf(kinds);
    }
}
