package jixiao.drafting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.Given;

/**
 * 起草的选项.
 *
 * @param inputs files, folders or archives that hold the scored or submitted tables
 * @param out where texts are written
 * @param kinds what is wanted
 * @param style name of the shipped templates
 * @param templates folder of the user's own templates, which come before those of the style; empty for none
 * @param draft whether texts about tables with errors are written too, as 草稿
 * @param roster list of what is due, whose 涉密 rows are left out; empty for none
 * @param secret names of projects that are left out
 * @param annexes whether the official forms of the tables stand behind each text
 * @param force whether existing files may be replaced
 * @param day a day before it is over
 */
public record DraftOptions(
        List<Path> inputs,
        Path out,
        Set<DraftKind> kinds,
        String style,
        Optional<Path> templates,
        boolean draft,
        Optional<Path> roster,
        List<String> secret,
        boolean annexes,
        boolean force,
        LocalDate day) {
    public DraftOptions {
        inputs = List.copyOf(inputs);
        Given.all(out, style, templates, roster, day);
        kinds = Set.copyOf(kinds);
        secret = List.copyOf(secret);
    }
}
