package jixiao.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.DefaultPassword;
import jixiao.intake.SafeName;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.docx.WordCopy;

/** 结果文件名: where the result of an input goes; two inputs never go to one file. */
final class Targets {
    private static final Set<String> PACKAGES = Set.of(".xlsx", ".xlsm", ".xltx", ".xltm");

    private final Optional<String> folder;
    private final Map<Path, Path> taken = new HashMap<>();

    Targets(Optional<String> folder) {
        this.folder = folder;
    }

    /**
     * {@code <name>_计分.xlsx} beside the input or in the folder. The ending is that of the content, since a program that
     * opens the result goes by it; {@code .xlsm} stays.
     *
     * @throws OutputProblem when the result of another input of this run is to stand there
     */
    Path of(Path input) {
        String name = input.getFileName().toString();
        String ending = ending(input, name.substring(Math.max(name.lastIndexOf('.'), 0)));
        return place(input, SafeName.joined(stem(name), "_计分" + ending));
    }

    /** {@code <name>_计分说明.xlsx} at the same place: what explains a marked document. */
    Path beside(Path input) {
        return place(input, SafeName.joined(stem(input.getFileName().toString()), "_计分说明.xlsx"));
    }

    /** {@code <name>_核对} at the same place, its ending as that of the content: the document with comments. */
    Path checked(Path input) {
        String name = input.getFileName().toString();
        String own = name.substring(Math.max(name.lastIndexOf('.'), 0));
        return place(
                input,
                SafeName.joined(stem(name), "_核对" + WordCopy.ending(input).orElse(own)));
    }

    /** {@code <name>_目标核对} at the same place, its ending as that of the content: declared targets with comments. */
    Path declared(Path input) {
        String name = input.getFileName().toString();
        String ending = ending(input, name.substring(Math.max(name.lastIndexOf('.'), 0)));
        return place(input, SafeName.joined(stem(name), "_目标核对" + ending));
    }

    /** {@code <name>_自评表.xlsx} at the same place: the official form. */
    Path form(Path input) {
        return place(input, SafeName.joined(stem(input.getFileName().toString()), "_自评表.xlsx"));
    }

    /** {@code <name>_平台导入.xls} at the same place; the number of the table behind it where a file holds several. */
    Path platform(Path input, int number) {
        String which = number == 0 ? "" : "_" + number;
        return place(input, SafeName.joined(stem(input.getFileName().toString()), "_平台导入" + which + ".xls"));
    }

    /** {@code <name>_报送.xlsx} at the same place, its ending as that of the content: the clean copy. */
    Path clean(Path input) {
        String name = input.getFileName().toString();
        return place(input, stem(name) + "_报送" + ending(input, name.substring(Math.max(name.lastIndexOf('.'), 0))));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private Path place(Path input, String target) {
        Path path = folder.map(Targets::path)
                .map(place -> place.resolve(target))
                .orElseGet(() -> input.resolveSibling(target));
        Path other = taken.putIfAbsent(path.toAbsolutePath().normalize(), input);
        if (other != null) {
            throw new OutputProblem("「" + input + "」和「" + other + "」的结果都要写成 " + path + ",后一个未写出;请改名或分两次写到不同的文件夹。");
        }
        return path;
    }

    private static String ending(Path input, String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        Optional<String> word = WordCopy.ending(input);
        if (word.isPresent()) {
            return word.get().equals(lower) ? given : word.get();
        }
        if (!isPackage(input)) {
            return lower.equals(".xls") ? given : ".xls";
        }
        return PACKAGES.contains(lower) ? given : ".xlsx";
    }

    /** Whether it is a zip package; the old format is none. */
    private static boolean isPackage(Path input) {
        try {
            return DefaultPassword.isPackage(input);
        } catch (IOException gone) {
            throw new OutputProblem("「" + input + "」无法再读取,没有写出结果。", gone);
        }
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException unnameable) {
            throw new OutputProblem("文件夹名「" + folder + "」在本机上无法识别。", unnameable);
        }
    }
}
