package jixiao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.writing.form.template.FormTemplates;
import jixiao.writing.form.template.TemplateProblem;

/** 表样的来处: those of a folder that the user names, then those that come with the program. */
final class Templates {
    private Templates() {}

    /** All that may be used; a {@link TemplateProblem} when the folder holds none or a faulty one. */
    static FormTemplates of(Optional<String> folder) {
        return folder.map(name -> FormTemplates.in(path(name)).orElse(FormTemplates.shipped()))
                .orElseGet(FormTemplates::shipped);
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException unnameable) {
            throw new TemplateProblem("表样目录「" + folder + "」在本机上无法识别。", unnameable);
        }
    }
}
