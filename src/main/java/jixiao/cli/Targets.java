package jixiao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.writing.OutputProblem;

/** 结果文件名: where the result of an input goes; two inputs never go to one file. */
final class Targets {
    private final Optional<String> folder;
    private final Map<Path, Path> taken = new HashMap<>();

    Targets(Optional<String> folder) {
        this.folder = folder;
    }

    /**
     * {@code <name>_计分.xlsx} beside the input or in the folder; the ending stays what it was.
     *
     * @throws OutputProblem when the result of another input of this run is to stand there
     */
    Path of(Path input) {
        String name = input.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String target = dot < 1 ? name + "_计分.xlsx" : name.substring(0, dot) + "_计分" + name.substring(dot);
        Path path = folder.map(Targets::path)
                .map(place -> place.resolve(target))
                .orElseGet(() -> input.resolveSibling(target));
        Path other = taken.putIfAbsent(path.toAbsolutePath().normalize(), input);
        if (other != null) {
            throw new OutputProblem("「" + input + "」和「" + other + "」的结果都要写成 " + path + ",后一个未写出;请改名或分两次写到不同的文件夹。");
        }
        return path;
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException unnameable) {
            throw new OutputProblem("文件夹名「" + folder + "」在本机上无法识别。", unnameable);
        }
    }
}
